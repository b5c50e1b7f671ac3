package sourceline.text;

/**
 * A stretch that is compared as one word, before it is known what it means.
 *
 * @param folded its letters and digits in small letters, without accents over them being touched, marks that nobody sees, or the full stops of
 *     an abbreviation
 * @param capital whether it begins with a capital letter
 * @param glued whether nothing at all stands between it and the word before it
 */
record RawWord(String folded, Span span, boolean capital, boolean glued) {

    boolean isFigures() {
        return !folded.isEmpty() && Character.isDigit(folded.charAt(0));
    }
}
