package sourceline.evidence;

import java.util.List;
import sourceline.text.Span;

/**
 * A sentence that may be evidence for a claim, and why.
 *
 * @param article which of the articles, and
 * @param sentence which of its sentences, both from 0
 * @param reasons what the claim and the sentence share, in the order of the sentence
 */
public record Hit(int article, int sentence, List<Reason> reasons) {

    /** What makes a hit. */
    public enum Kind {
        WORD,
        NAME,
        /** A number or a date. */
        NUMBER
    }

    /**
     * Words that the claim has too, or a form of them.
     *
     * @param span in the sentence, in UTF-16 units
     */
    public record Reason(Kind kind, Span span) {}

    public Hit {
        reasons = List.copyOf(reasons);
    }
}
