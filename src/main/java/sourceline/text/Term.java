package sourceline.text;

/**
 * A word or number as it is compared with others.
 *
 * @param key the same for words that are the same but for typography and spelling variants, and for numbers of the same value; for case too in texts that are
 *     {@linkplain Terms#of(String, String, java.util.Locale) read together}; a plain
 *     decimal for a number ({@code 1500000}), and with a full stop behind it for an ordinal ({@code 3.})
 * @param span where it stands, without the {@code 's} of a possessive
 * @param capital whether it begins with a capital letter
 */
public record Term(Kind kind, String key, Span span, boolean capital) {

    /** What a term is. */
    public enum Kind {
        WORD,
        /** In figures or in words, with its {@code million}. */
        NUMBER,
        /** The third, 3rd, and in the languages that write it so, 3. */
        ORDINAL
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** The same term of a text in front of which {@code units} more stand. */
    Term shifted(int units) {
        return new Term(kind, key, span.shifted(units), capital);
    }
}
