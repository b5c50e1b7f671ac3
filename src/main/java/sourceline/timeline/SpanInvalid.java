package sourceline.timeline;

import sourceline.journal.Refused;

/** The span does not lie in the version's text, is blank, or cuts a character in two. */
public final class SpanInvalid extends Refused {

    public SpanInvalid(int start, int end, int length) {
        super("span-invalid", "citations", start, end, length);
    }
}
