package sourceline.publication;

import sourceline.journal.Refused;

/** Where an embed may stand is said by origins: scheme, host, perhaps a port, and nothing else. */
public final class NotAnOrigin extends Refused {

    NotAnOrigin(String typed, int most) {
        super("not-an-origin", "origins", typed, most);
    }
}
