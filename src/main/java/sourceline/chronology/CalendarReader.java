package sourceline.chronology;

import java.util.List;
import java.util.Optional;

/** Reads dates that name a day, month, year or part of one: "Monday, 23 June 2025", "June 2025", "the third quarter of 2008", "the 1990s". */
final class CalendarReader {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    private final Pieces pieces;

    CalendarReader(Pieces pieces) {
        this.pieces = pieces;
    }

    Optional<Found> read(int at) {
        return weekday(at)
                .or(() -> partOfYear(at))
                .or(() -> stretch(at))
                .or(() -> date(at))
                .or(() -> year(at));
    }

    private Optional<Found> weekday(int at) {
        Piece piece = pieces.at(at);
        boolean brief = piece.is(Term.Kind.SHORT_WEEKDAY);
        if (!piece.is(Term.Kind.WEEKDAY) && !brief) {
            return Optional.empty();
        }
        int behind = at + 1;
        while (pieces.at(behind).isMark(",،.") && behind <= at + 2) {
            behind++;
        }
        behind += pieces.at(behind).is(Term.Kind.THE) ? 1 : 0;
        Optional<Found> date = date(behind);
        if (date.isPresent()
                && date.get().said() instanceof Said.Day day
                && (day.day() > 0 || pieces.at(behind).kind() == Piece.Kind.DIGITS)) {
            return Optional.of(new Found(
                    day.withWeekday(piece.term().value()), at, date.get().next()));
        }
        return brief
                ? Optional.empty()
                : Optional.of(new Found(Said.Day.ofWeekday(piece.term().value()), at, pieces.behindPartOfDay(at + 1)));
    }

    /** A date with its month. */
    Optional<Found> date(int at) {
        Piece first = pieces.at(at);
        if (first.kind() == Piece.Kind.DIGITS) {
            return digits(at);
        }
        if (pieces.isMonth(first)) {
            return monthFirst(at);
        }
        if (first.is(Term.Kind.HOLIDAY)) {
            int day = first.term().value();
            return Optional.of(withYear(new Said.Day(0, day / 100, day % 100, false, 0, null), 0, at, at + 1));
        }
        return dayFirst(at);
    }

    private Optional<Found> digits(int at) {
        String[] numbers = pieces.at(at).text().split("[./-]");
        int first = Integer.parseInt(numbers[0]);
        int second = Integer.parseInt(numbers[1]);
        int third = Integer.parseInt(numbers[2]);
        Said said;
        if (numbers[0].length() == 4) {
            said = new Said.Day(first, second, third, pieces.isOwnYear(first), 0, null);
        } else if (pieces.at(at).text().contains(".") || first > 12) {
            said = new Said.Day(third, second, first, pieces.isOwnYear(third), 0, null);
        } else if (second > 12) {
            said = new Said.Day(third, first, second, false, 0, null);
        } else {
            said = new Said.Digits(first, second, third);
        }
        return Optional.of(new Found(said, at, at + 1));
    }

    private Optional<Found> dayFirst(int at) {
        int day = pieces.dayNumber(at);
        if (day == 0) {
            return Optional.empty();
        }
        int month = at + 1;
        int until = untilDay(month, day);
        if (until > 0) {
            month = behindUntil(month);
        }
        for (int i = 0;
                i < 2 && (pieces.at(month).isMark(".-/") || pieces.at(month).is(Term.Kind.OF));
                i++) {
            month++;
        }
        Piece named = pieces.at(month);
        if (!pieces.isMonth(named) && !named.is(Term.Kind.SHORT_MONTH)) {
            return Optional.empty();
        }
        Said.Day date = monthOf(named, day);
        int next = month + 1;
        next += named.is(Term.Kind.SHORT_MONTH) && pieces.at(next).isMark(".") ? 1 : 0;
        if (pieces.at(next).isMark("/") && pieces.isMonth(pieces.at(next + 1))) {
            next += 2;
        }
        return Optional.of(withYear(date, until, at, next));
    }

    private Optional<Found> monthFirst(int at) {
        Piece named = pieces.at(at);
        int next = at + 1;
        next += pieces.at(next).isMark(".") && named.is(Term.Kind.SHORT_MONTH) ? 1 : 0;
        int dayAt = next + (pieces.at(next).is(Term.Kind.THE) ? 1 : 0);
        int day = pieces.dayNumber(dayAt);
        boolean ofNextMonth = day > 0
                && pieces.isMonth(pieces.at(dayAt + 1))
                && !pieces.at(dayAt).is(Term.Kind.ORDINAL);
        if (day > 0 && !ofNextMonth) {
            int behind = dayAt + 1;
            int until = untilDay(behind, day);
            return Optional.of(withYear(monthOf(named, day), until, at, until > 0 ? behindUntil(behind) : behind));
        }
        Found dated = withYear(monthOf(named, 0), 0, at, next);
        Found found = ((Said.Day) dated.said()).year() > 0 ? dated : new Found(dated.said(), at, at + 1);
        boolean hasYear = ((Said.Day) found.said()).year() > 0;
        return hasYear || pieces.isMonthAlone(at) ? Optional.of(found) : Optional.empty();
    }

    /** The last day of "16–22 June", "16. bis 22. Juni", "June 16 to 22"; 0 if there is none. */
    private int untilDay(int index, int day) {
        int last = pieces.dayNumber(behindUntil(index) - 1);
        return behindUntil(index) > index && last > day ? last : 0;
    }

    private int behindUntil(int index) {
        int link = index + (pieces.at(index).isMark(".") ? 1 : 0);
        Piece piece = pieces.at(link);
        boolean links =
                piece.isMark("-–—") || piece.is(Term.Kind.TO) || piece.is(Term.Kind.UNTIL) || piece.is(Term.Kind.AND);
        return links && pieces.dayNumber(link + 1) > 0 ? link + 2 : index;
    }

    private static Said.Day monthOf(Piece named, int day) {
        return new Said.Day(0, named.term().value(), day, named.is(Term.Kind.OWN_MONTH), 0, null);
    }

    /** Takes the year behind, if there is one; {@code until} is the last day of a range, or 0. */
    private Found withYear(Said.Day date, int until, int at, int behind) {
        int yearAt = behind;
        for (int i = 0;
                i < 2 && (pieces.at(yearAt).isMark(",،/") || pieces.at(yearAt).is(Term.Kind.OF));
                i++) {
            yearAt++;
        }
        yearAt += pieces.isYearWord(yearAt) ? 1 : 0;
        Piece year = pieces.at(yearAt);
        boolean four = year.isNumber() && year.text().length() == 4 && !year.is(Term.Kind.ORDINAL);
        Said.Day dated = four ? date.withYear(year.number()) : date;
        int next = four ? yearAt + 1 : behind;
        next += four && pieces.isYearWord(next) ? 1 : 0;
        if (until == 0) {
            return new Found(dated, at, next);
        }
        Said.Day last = new Said.Day(dated.year(), dated.month(), until, dated.own(), 0, null);
        return new Found(new Said.FromTo(dated, last), at, next);
    }

    private Optional<Found> partOfYear(int at) {
        Piece first = pieces.at(at);
        if (first.is(Term.Kind.SEASON)) {
            return ofYear(first.term().value(), at, at + 1)
                    .filter(found -> ((Said.PartOfYear) found.said()).year() > 0 || pieces.isSeasonAlone(at));
        }
        if (first.is(Term.Kind.PART_OF_YEAR)) {
            return ofYear(first.term().value(), at, at + 1);
        }
        int number = first.is(Term.Kind.ORDINAL) ? first.term().value() : 0;
        Piece second = pieces.at(at + 1);
        boolean quarter = second.is(Term.Kind.UNIT) && second.term().value() == Unit.QUARTER.ordinal();
        if (quarter && number >= 1 && number <= 4) {
            return ofYear(32 + number, at, at + 2);
        }
        return second.is(Term.Kind.HALF) && number >= 1 && number <= 2
                ? ofYear(39 + number, at, at + 2).filter(found -> ((Said.PartOfYear) found.said()).year() > 0)
                : Optional.empty();
    }

    private Optional<Found> ofYear(int code, int at, int behind) {
        int yearAt = behind;
        for (int i = 0; i < 3 && pieces.isLink(yearAt); i++) {
            yearAt++;
        }
        int year = pieces.yearNumber(yearAt);
        if (year > 0) {
            return Optional.of(new Found(new Said.PartOfYear(code, year, null, null), at, yearAt + 1));
        }
        Integer step = pieces.step(yearAt);
        Piece unit = pieces.at(yearAt + 1);
        boolean ofAYear = step != null && unit.is(Term.Kind.UNIT) && unit.term().value() == Unit.YEAR.ordinal();
        return Optional.of(
                ofAYear
                        ? new Found(new Said.PartOfYear(code, 0, null, step), at, yearAt + 2)
                        : new Found(new Said.PartOfYear(code, 0, null, null), at, behind));
    }

    private Optional<Found> stretch(int at) {
        Piece first = pieces.at(at);
        if (first.is(Term.Kind.DECADE)) {
            String digits = "%04d".formatted(first.term().value()).substring(0, 3);
            boolean century = first.term().value() % 100 == 0 && first.text().length() > 3;
            List<String> readings =
                    century ? List.of(digits + "X", digits.substring(0, 2) + "XX") : List.of(digits + "X");
            return Optional.of(new Found(new Said.Stretch(readings, digits), at, at + 1));
        }
        boolean ordinal = first.is(Term.Kind.ORDINAL)
                && first.term().value() >= 2
                && first.term().value() <= 21;
        if (ordinal && pieces.at(at + 1).is(Term.Kind.CENTURY)) {
            String digits = "%02d".formatted(first.term().value() - 1);
            return Optional.of(new Found(new Said.Stretch(List.of(digits + "XX"), digits), at, at + 2));
        }
        return Optional.empty();
    }

    private Optional<Found> year(int at) {
        if (pieces.isYearWord(at) && pieces.yearNumber(at + 1) > 0) {
            return Optional.of(new Found(Said.Day.ofYear(pieces.yearNumber(at + 1)), at, at + 2));
        }
        int year = pieces.yearNumber(at);
        if (year < FIRST_YEAR || year > LAST_YEAR || !pieces.isYearAlone(at)) {
            return Optional.empty();
        }
        int next = at + 1 + (pieces.isYearWord(at + 1) ? 1 : 0);
        return Optional.of(new Found(Said.Day.ofYear(year), at, next));
    }
}
