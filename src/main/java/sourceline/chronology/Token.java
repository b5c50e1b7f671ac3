package sourceline.chronology;

/**
 * A piece of a typed date.
 *
 * @param text as typed, but digits of every script as ASCII
 * @param value the number, or the number of the month or of the day of the week (Monday is 1)
 * @param start where it begins in what was typed, in UTF-16 units
 */
record Token(Meaning meaning, String text, int value, int start, int end) {

    boolean is(Meaning other) {
        return meaning == other;
    }

    /** Whether it stands right before another one, without a blank. */
    boolean touches(Token next) {
        return end == next.start;
    }

    Token as(Meaning other) {
        return new Token(other, text, value, start, end);
    }
}
