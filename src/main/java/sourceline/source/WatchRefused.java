package sourceline.source;

import sourceline.journal.Refused;

/** A source cannot be looked at where it was found. */
public final class WatchRefused extends Refused {

    private WatchRefused(String code, String field, Object... values) {
        super(code, field, values);
    }

    static WatchRefused noAddress() {
        return new WatchRefused("watch-no-address", "address");
    }

    static WatchRefused interval(int shortest, int longest) {
        return new WatchRefused("watch-interval", "interval", shortest, longest);
    }
}
