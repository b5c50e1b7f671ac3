package sourceline.publication;

import sourceline.journal.Refused;

/** Who planned a publication may not publish any more. */
final class NoLongerEditor extends Refused {

    NoLongerEditor() {
        super("no-longer-editor", null);
    }
}
