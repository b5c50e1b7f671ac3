package sourceline.publication;

import sourceline.journal.Refused;

/** Readers have got a version that the editor has not seen; what they chose was chosen beside an older one. */
public final class VersionOut extends Refused {

    VersionOut(int number) {
        super("version-out", "entries", number);
    }
}
