package sourceline.chronology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a text with the questions that its neighbours answer.
 *
 * @param ownCalendar whether the language has a calendar other than the Gregorian one
 */
record Pieces(List<Piece> all, boolean ownCalendar) {

    Piece at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : Piece.NOTHING;
    }

    int size() {
        return all.size();
    }

    boolean isMonth(Piece piece) {
        return piece.is(Term.Kind.MONTH) || piece.is(Term.Kind.OWN_MONTH) || piece.is(Term.Kind.SHORT_MONTH);
    }

    /** A number that can be a day of the month, in figures or as an ordinal word; 0 if it is none. */
    int dayNumber(int index) {
        Piece piece = at(index);
        int number = piece.is(Term.Kind.ORDINAL)
                ? piece.term().value()
                : piece.isNumber() && piece.text().length() <= 2 ? piece.number() : 0;
        return number >= 1 && number <= 31 ? number : 0;
    }

    /** A year in four digits; 0 if it is none. */
    int yearNumber(int index) {
        Piece piece = at(index);
        return piece.isNumber() && piece.text().length() == 4 && !piece.is(Term.Kind.ORDINAL) ? piece.number() : 0;
    }

    /** "year", before or behind its number. */
    boolean isYearWord(int index) {
        return at(index).is(Term.Kind.YEAR_WORD) || isUnit(index, Unit.YEAR);
    }

    boolean isUnit(int index, Unit unit) {
        return at(index).is(Term.Kind.UNIT) && at(index).term().value() == unit.ordinal();
    }

    /** Whether a year of this number is one of the language's own calendar rather than of the Middle Ages. */
    boolean isOwnYear(int year) {
        return ownCalendar && year > 1200 && year < 1600;
    }

    /** "of", "the", a comma. */
    boolean isLink(int index) {
        return at(index).is(Term.Kind.OF)
                || at(index).is(Term.Kind.THE)
                || at(index).is(Term.Kind.IN)
                || isYearWord(index)
                || at(index).isMark(",");
    }

    /** -1 for "last", 1 for "next", 0 for "this", null for none of them. */
    @Nullable
    Integer step(int index) {
        return switch (at(index).term().kind()) {
            case LAST -> -1;
            case NEXT -> 1;
            case THIS -> 0;
            default -> null;
        };
    }

    /** Whether a word before it makes a month of a word that can mean other things: may, march. */
    boolean isMonthAlone(int index) {
        return !at(index).is(Term.Kind.SHORT_MONTH) || isInTime(index);
    }

    private boolean isInTime(int index) {
        return switch (at(index - 1).term().kind()) {
            case IN, OF, LAST, THIS, NEXT, SINCE, UNTIL, BY, EARLY, MID, LATE, FROM, BETWEEN, TO, WITHIN -> true;
            default -> false;
        };
    }

    boolean isSeasonAlone(int index) {
        return isInTime(index) || isInTime(index - 1) && at(index - 1).is(Term.Kind.THE);
    }

    /** A number is no year that counts what follows: "2000 people"; nor one within a list of figures. */
    boolean isYearAlone(int index) {
        Piece next = at(index + 1);
        Piece before = at(index - 1);
        boolean joined = next.isMark("-–—/") && at(index + 2).kind() == Piece.Kind.FIGURE;
        boolean inTime = isInTime(index) || before.is(Term.Kind.AFTER) || before.is(Term.Kind.BEFORE);
        if (joined || inTime) {
            return !joined;
        }
        boolean word =
                next.kind() == Piece.Kind.WORD && next.start() == at(index).end() + 1;
        if (next.is(Term.Kind.COUNTED)) {
            return false;
        }
        boolean plural = word && next.text().endsWith("s") && !next.isCapitalised() && next.term() == Term.NONE;
        boolean unit = next.is(Term.Kind.UNIT) || next.is(Term.Kind.OF);
        return !unit && (!plural || before.is(Term.Kind.THE) || before.text().equals("s"));
    }

    /** Behind "morning", "night" and the like, where one stands there. */
    int behindPartOfDay(int index) {
        return at(index).is(Term.Kind.PART_OF_DAY) ? index + 1 : index;
    }
}
