package sourceline.exchange;

import sourceline.journal.Refused;

/** A file of which nothing can be taken in. */
public class ImportRefused extends Refused {

    ImportRefused(String code, Object... values) {
        super("timeline-import-" + code, "file", values);
    }
}
