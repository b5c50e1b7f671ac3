package sourceline.chronology;

/**
 * A piece of running text, as far as dates care.
 *
 * @param kind what it is
 * @param text as written, digits of every script as ASCII
 * @param term what a word or phrase means; {@link Term#NONE} where nothing of dates
 * @param start where it begins in the text, in UTF-16 units
 * @param end behind it
 */
record Piece(Kind kind, String text, Term term, int start, int end) {

    enum Kind {
        WORD,
        /** Up to four digits alone. */
        NUMBER,
        /** A date in digits alone: 2025-06-23, 23.6.2025, 6/23/2025. */
        DIGITS,
        /** Figures that are no part of a date: 3,800, $99, 7 %, 10:30. */
        FIGURE,
        MARK
    }

    /** Stands for what lies before the first and behind the last piece. */
    static final Piece NOTHING = new Piece(Kind.MARK, "", Term.NONE, 0, 0);

    boolean is(Term.Kind other) {
        return term.kind() == other;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && !text.isEmpty() && marks.contains(text);
    }

    int number() {
        return Integer.parseInt(text);
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
