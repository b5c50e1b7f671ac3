package sourceline.chronology;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates that are counted from the day of the text, and durations: "yesterday", "last week", "two years ago", "just days after", "six months". */
final class RelativeReader {

    private final Pieces pieces;
    private final CalendarReader calendar;

    RelativeReader(Pieces pieces, CalendarReader calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
    }

    Optional<Found> read(int at) {
        return switch (pieces.at(at).term().kind()) {
            case SHIFT ->
                Optional.of(
                        new Found(new Said.Shift(pieces.at(at).term().value()), at, pieces.behindPartOfDay(at + 1)));
            case EARLIER, LATER -> rest(at);
            case EARLY, MID, LATE -> third(at);
            case LAST, THIS, NEXT, PAST -> stepped(at);
            case UNIT -> unitBefore(at).or(() -> counted(at, 0, at));
            case WEEKDAY, SEASON, MONTH -> steppedBehind(at);
            case EVERY -> every(at);
            case RECURRING -> no(Unit.values()[pieces.at(at).term().value()].duration("1"), at, at + 1);
            case WEEKDAYS -> no("XXXX-WXX-" + pieces.at(at).term().value(), at, at + 1);
            case LONG_AGO -> no("PAST_REF", at, at + 1);
            case PRESENT -> no("PRESENT_REF", at, at + 1);
            case FUTURE -> no("FUTURE_REF", at, at + 1);
            case COUNT, SOME -> count(at);
            case AGO_BEFORE, IN, WITHIN -> countBehind(at);
            default -> pieces.at(at).isNumber() ? count(at) : Optional.empty();
        };
    }

    private static Optional<Found> no(String timex, int at, int next) {
        return Optional.of(new Found(new Said.NoDate(timex), at, next));
    }

    private @Nullable Unit unit(int index) {
        Piece piece = pieces.at(index);
        return piece.is(Term.Kind.UNIT) ? Unit.values()[piece.term().value()] : null;
    }

    /** "earlier this year", "later in the month". */
    private Optional<Found> rest(int at) {
        int side = pieces.at(at).is(Term.Kind.EARLIER) ? -1 : 1;
        int next = at + 1;
        next += pieces.at(next).is(Term.Kind.IN) ? 1 : 0;
        boolean definite =
                pieces.at(next).is(Term.Kind.THE) || Integer.valueOf(0).equals(pieces.step(next));
        Unit unit = unit(next + 1);
        return definite && unit != null && unit != Unit.HOUR && unit != Unit.MINUTE
                ? Optional.of(new Found(new Said.Rest(unit, side), at, next + 2))
                : Optional.empty();
    }

    /** "early 2009", "mid-June", "the beginning of the year", "late last year". */
    private Optional<Found> third(int at) {
        Piece piece = pieces.at(at);
        int which = piece.is(Term.Kind.EARLY) ? 0 : piece.is(Term.Kind.MID) ? 1 : 2;
        int next = at + 1;
        for (int i = 0;
                i < 2
                        && (pieces.at(next).isMark("-'’")
                                || pieces.at(next).is(Term.Kind.OF)
                                || pieces.at(next).is(Term.Kind.IN));
                i++) {
            next++;
        }
        boolean the = pieces.at(next).is(Term.Kind.THE);
        Unit unit = the ? unit(next + 1) : null;
        if (unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR || unit == Unit.DECADE) {
            return Optional.of(new Found(new Said.Third(which, new Said.Period(unit, 0)), at, next + 2));
        }
        int of = next + (the ? 1 : 0);
        Optional<Found> found = calendar.read(of).filter(RelativeReader::hasParts);
        if (found.isEmpty() && pieces.step(of) != null) {
            found = stepped(of).filter(RelativeReader::hasParts);
        }
        return found.map(whole -> new Found(new Said.Third(which, whole.said()), at, whole.next()));
    }

    /** A week or longer. */
    private static boolean hasParts(Found found) {
        return switch (found.said()) {
            case Said.Day day -> day.day() == 0 && day.weekday() == 0;
            case Said.Stretch stretch -> true;
            case Said.Period period -> true;
            default -> false;
        };
    }

    /** "last week", "next Monday", "this morning", "the past six months". */
    private Optional<Found> stepped(int at) {
        Piece piece = pieces.at(at);
        int step = piece.is(Term.Kind.NEXT) ? 1 : piece.is(Term.Kind.THIS) ? 0 : -1;
        Unit unit = unit(at + 1);
        if (unit != null) {
            boolean past = piece.is(Term.Kind.PAST) || step != 0 && (unit == Unit.DECADE || unit == Unit.CENTURY);
            return past
                    ? Optional.of(new Found(new Said.UpTo(1, unit, step), at, at + 2))
                    : period(unit, step, at, at + 2);
        }
        Piece next = pieces.at(at + 1);
        if (next.is(Term.Kind.PART_OF_DAY) && !piece.is(Term.Kind.PAST)) {
            return Optional.of(new Found(new Said.Shift(step), at, at + 2));
        }
        int count = number(at + 1);
        Unit counted = unit(at + 2);
        if (step != 0 && count >= 0 && counted != null) {
            return Optional.of(new Found(new Said.UpTo(count, counted, step), at, at + 3));
        }
        if (next.is(Term.Kind.WEEKDAY)) {
            Said.Day weekday = Said.Day.ofWeekday(next.term().value()).withStep(step);
            return Optional.of(new Found(weekday, at, pieces.behindPartOfDay(at + 2)));
        }
        if (next.is(Term.Kind.SEASON)) {
            return Optional.of(new Found(new Said.PartOfYear(next.term().value(), 0, step, null), at, at + 2));
        }
        if (pieces.isMonth(next) && pieces.dayNumber(at + 2) == 0 && pieces.yearNumber(at + 2) == 0) {
            Said.Day month = new Said.Day(0, next.term().value(), 0, next.is(Term.Kind.OWN_MONTH), 0, step);
            return Optional.of(new Found(month, at, at + 2));
        }
        return Optional.empty();
    }

    private static Optional<Found> period(Unit unit, int step, int at, int next) {
        return switch (unit) {
            case HOUR, MINUTE -> Optional.empty();
            case DAY -> no("XXXX-XX-XX", at, next);
            default -> Optional.of(new Found(new Said.Period(unit, step), at, next));
        };
    }

    /** Where "last" stands behind: "la semaine dernière", "lundi dernier". */
    private Optional<Found> unitBefore(int at) {
        Unit unit = unit(at);
        Integer step = stepBehind(at + 1);
        return unit == null || step == null ? Optional.empty() : period(unit, step, at, at + 2);
    }

    private Optional<Found> steppedBehind(int at) {
        Integer step = stepBehind(at + 1);
        Piece piece = pieces.at(at);
        if (step == null) {
            return Optional.empty();
        }
        int value = piece.term().value();
        Said said = piece.is(Term.Kind.WEEKDAY)
                ? Said.Day.ofWeekday(value).withStep(step)
                : piece.is(Term.Kind.SEASON)
                        ? new Said.PartOfYear(value, 0, step, null)
                        : new Said.Day(0, value, 0, false, 0, step);
        return Optional.of(new Found(said, at, at + 2));
    }

    /** "last" and "next" behind a noun; where they stand before it, what follows them is theirs. */
    private @Nullable Integer stepBehind(int index) {
        Integer step = pieces.step(index);
        boolean itsOwn = step == null
                || step == 0
                || unit(index + 1) != null
                || pieces.at(index + 1).is(Term.Kind.WEEKDAY)
                || pieces.isMonth(pieces.at(index + 1));
        return itsOwn ? null : step;
    }

    private Optional<Found> every(int at) {
        Piece next = pieces.at(at + 1);
        Unit unit = unit(at + 1);
        if (unit != null) {
            return no(unit.duration("1"), at, at + 2);
        }
        return next.is(Term.Kind.WEEKDAY) ? no("XXXX-WXX-" + next.term().value(), at, at + 2) : Optional.empty();
    }

    /** A number in figures or in words; 0 for "some"; -1 if it is none. */
    private int number(int index) {
        Piece piece = pieces.at(index);
        return switch (piece.term().kind()) {
            case COUNT -> piece.term().value();
            case SOME -> 0;
            default ->
                piece.isNumber() && piece.text().length() <= 3 && !piece.is(Term.Kind.ORDINAL) ? piece.number() : -1;
        };
    }

    private Optional<Found> count(int at) {
        int count = number(at);
        int unitAt = at + 1;
        unitAt += pieces.at(unitAt).isMark("-") || pieces.at(unitAt).is(Term.Kind.OF) ? 1 : 0;
        return count < 0 || unit(unitAt) == null || count == 1 && isLong(unitAt)
                ? Optional.empty()
                : counted(at, count, unitAt);
    }

    /** What stands around a count and its unit decides whether it is a distance from the anchor, from an event, or a duration. */
    private Optional<Found> counted(int at, int count, int unitAt) {
        Unit unit = unit(unitAt);
        if (unit == null) {
            return Optional.empty();
        }
        boolean bare = unitAt == at;
        if (bare && !isPlural(at)) {
            return Optional.empty();
        }
        Piece next = pieces.at(unitAt + 1);
        boolean time = unit == Unit.HOUR || unit == Unit.MINUTE;
        if (next.is(Term.Kind.AGO) && !time) {
            return Optional.of(new Found(new Said.Counted(count, unit, -1), at, unitAt + 2));
        }
        if (next.is(Term.Kind.AHEAD) && !time) {
            return Optional.of(new Found(new Said.Counted(count, unit, 1), at, unitAt + 2));
        }
        if ((next.is(Term.Kind.AFTER) || next.is(Term.Kind.BEFORE)) && !time) {
            int side = next.is(Term.Kind.AFTER) ? -1 : 1;
            return Optional.of(new Found(new Said.Apart(count, unit, side), at, unitAt + 2));
        }
        boolean aDay = unit == Unit.DAY
                && pieces.at(at).is(Term.Kind.COUNT)
                && !pieces.at(at).isNumber()
                && count == 1;
        boolean aQuarter = unit == Unit.QUARTER;
        if (bare && !isLong(unitAt) || aDay || aQuarter || unit == Unit.WEEKEND) {
            return Optional.empty();
        }
        return no(
                unit.duration(count == 0 ? "X" : Integer.toString(count)),
                at,
                bare && isLong(unitAt) ? unitAt + 3 : unitAt + 1);
    }

    /** A unit alone is "some" of them only in the plural: "days after". */
    private boolean isPlural(int at) {
        return pieces.at(at).text().endsWith("s");
    }

    /** "decades-long" */
    private boolean isLong(int unitAt) {
        return pieces.at(unitAt + 1).isMark("-") && pieces.at(unitAt + 2).text().equals("long");
    }

    /** "قبل سنتين", "قبل عام", "vor Jahren"; a year before its number is none of them. */
    private boolean isSingleOrPair(int index) {
        Unit unit = unit(index);
        boolean year = unit == Unit.YEAR && pieces.yearNumber(index + 1) > 0;
        return pieces.at(index).is(Term.Kind.PAIR) || unit != null && unit != Unit.HOUR && unit != Unit.MINUTE && !year;
    }

    /** "vor zwei Jahren", "il y a deux ans", "in two days", "within the next six months". */
    private Optional<Found> countBehind(int at) {
        Piece first = pieces.at(at);
        if (first.is(Term.Kind.AGO_BEFORE) && isSingleOrPair(at + 1)) {
            Piece piece = pieces.at(at + 1);
            int many = piece.is(Term.Kind.PAIR) ? 2 : first.term().value();
            return Optional.of(
                    new Found(new Said.Counted(many, Unit.values()[piece.term().value()], -1), at, at + 2));
        }
        int countAt = at + 1;
        int count = number(countAt);
        Unit unit = unit(countAt + 1);
        if (count < 0 || unit == null || unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.QUARTER) {
            return Optional.empty();
        }
        Piece behind = pieces.at(countAt + 2);
        boolean event = behind.is(Term.Kind.OF)
                || behind.is(Term.Kind.AFTER)
                || behind.is(Term.Kind.BEFORE)
                || behind.is(Term.Kind.AGO);
        return switch (first.term().kind()) {
            case AGO_BEFORE -> Optional.of(new Found(new Said.Counted(count, unit, -1), at, countAt + 2));
            case IN ->
                event || unit != Unit.DAY && unit != Unit.WEEK && unit != Unit.MONTH
                        ? Optional.empty()
                        : Optional.of(new Found(new Said.Counted(count, unit, 1), at, countAt + 2));
            default -> Optional.empty();
        };
    }
}
