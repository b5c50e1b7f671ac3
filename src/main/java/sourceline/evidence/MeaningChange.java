package sourceline.evidence;

import java.util.Optional;
import sourceline.text.Span;

/**
 * One difference that makes a passage say something else.
 *
 * @param kind what it concerns
 * @param before the words as they were, empty where there were none
 * @param after the words as they are, empty where there are none
 * @param from where {@code before} stands in the earlier text, in UTF-16 units
 * @param to where {@code after} stands in the later text
 */
public record MeaningChange(Kind kind, String before, String after, Optional<Span> from, Optional<Span> to) {

    /** What a change of meaning concerns. */
    public enum Kind {
        NUMBER,
        NEGATION,
        /** How sure the words are, or whether something is only planned. */
        HEDGE,
        /** Who says it, in what manner, and whether it is quoted. */
        ATTRIBUTION,
        NAME,
        DATE,
        /** A word stands in the place of its {@linkplain sourceline.text.Opposites opposite}: {@code rose}, {@code fell}. */
        OPPOSITE;

        /** Whether it changes all that its sentence says, wherever in it it stands. */
        boolean bearsOnTheSentence() {
            return this == NEGATION || this == HEDGE || this == ATTRIBUTION;
        }
    }

    /** The same change in texts in front of which more stands. */
    MeaningChange shifted(int inBefore, int inAfter) {
        return new MeaningChange(
                kind, before, after, from.map(span -> span.shifted(inBefore)), to.map(span -> span.shifted(inAfter)));
    }
}
