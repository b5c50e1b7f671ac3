package sourceline.studio.editor;

import java.util.Locale;

/** How the list of entries is parted. */
enum Grouping {
    DAY,
    STRAND;

    /** As it stands in the address. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Grouping of(String key) {
        return key.equals(STRAND.key()) ? STRAND : DAY;
    }
}
