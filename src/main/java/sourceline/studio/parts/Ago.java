package sourceline.studio.parts;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;

/** How long ago something was, in its largest whole unit; the exact moment is the tooltip. */
public class Ago extends Span {

    public Ago(Instant then, Instant now) {
        super(of(then, now));
        addClassName("sl-ago");
        setTitle(Moment.of(then));
    }

    /** The words alone: "3 hours ago". A moment still to come counts as now, as clocks differ. */
    public static String of(Instant then, Instant now) {
        Duration past = Duration.between(then, now);
        if (past.toMinutes() < 1) {
            return Words.say("ago.now");
        }
        if (past.toHours() < 1) {
            return Words.say("ago.minutes", past.toMinutes());
        }
        return past.toDays() < 1 ? Words.say("ago.hours", past.toHours()) : Words.say("ago.days", past.toDays());
    }
}
