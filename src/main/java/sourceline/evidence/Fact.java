package sourceline.evidence;

import sourceline.text.Span;

/**
 * Something in a passage on which its meaning hangs.
 *
 * @param key equal for facts of one kind that say the same
 * @param first the first of its terms, counted from the passage's first
 * @param length how many terms it has; none for one that stands around other terms
 */
record Fact(MeaningChange.Kind kind, String key, Span span, int first, int length) {

    boolean isSameAs(Fact other) {
        return kind == other.kind && key.equals(other.key);
    }
}
