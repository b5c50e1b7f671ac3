package sourceline.timeline;

import sourceline.journal.Refused;

/** Only entries whose dates overlap can be ordered by hand; this place would put one before what came earlier. */
public final class OrderAgainstDates extends Refused {

    public OrderAgainstDates(String headline) {
        super("order-against-dates", "order", headline);
    }
}
