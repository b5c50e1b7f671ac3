package sourceline.chronology;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the days that an expression can mean, counted from one anchor. */
final class Resolver {

    /** A date in the direction of the verb is not believed if it is nearly a year off and the other one is close by. */
    private static final int FAR = 300;

    private static final int CLOSE = 45;

    /** 29 February, or a day of a month that falls on a weekday, comes again within so many years. */
    private static final int LEAP_YEARS_APART = 8;

    private final Anchor anchor;
    private final Direction direction;
    private final LocalDate day;
    private final Periods periods;

    private Resolver(Anchor anchor, LocalDate day, Direction direction) {
        this.anchor = anchor;
        this.day = day;
        this.periods = new Periods(day);
        this.direction = direction;
    }

    /** Empty if no such day exists. */
    static Optional<Resolved> resolve(Said said, Anchor anchor, Direction direction) {
        LocalDate day = anchor.day();
        if (day != null) {
            return new Resolver(anchor, day, direction).resolve(said);
        }
        return new Resolver(anchor, LocalDate.EPOCH, direction)
                .resolve(said)
                .map(resolved -> resolved.readings().stream()
                                .anyMatch(reading -> reading.rule().isCounted())
                        ? Resolved.noDate("XXXX-XX-XX")
                        : resolved);
    }

    private Optional<Resolved> resolve(Said said) {
        return switch (said) {
            case Said.Day date -> date(date);
            case Said.Digits digits -> digits(digits);
            case Said.PartOfYear part -> Optional.of(part(part));
            case Said.Stretch stretch ->
                Optional.of(new Resolved(
                        stretch.timex(),
                        stretch.edtf().stream()
                                .map(edtf -> reading(edtf, Rule.PRINTED))
                                .toList()));
            case Said.Shift shift -> one(day.plusDays(shift.days()).toString(), null, Rule.COUNTED);
            case Said.Period period -> period(period);
            case Said.Rest rest -> rest(rest);
            case Said.Counted counted -> counted(counted);
            case Said.Apart apart -> apart(apart);
            case Said.UpTo upTo -> upTo(upTo);
            case Said.Third third -> third(third);
            case Said.FromTo fromTo -> fromTo(fromTo);
            case Said.Related related -> resolve(related.to()).map(to -> Related.to(related.relation(), to));
            case Said.NoDate noDate -> Optional.of(Resolved.noDate(noDate.timex()));
        };
    }

    private Optional<Resolved> one(String timex, @Nullable String edtf, Rule rule) {
        return Optional.of(new Resolved(timex, List.of(reading(edtf == null ? timex : edtf, rule))));
    }

    private Reading reading(String edtf, Rule rule) {
        boolean told = rule == Rule.NEAREST
                || rule == Rule.SAME_DAY
                || rule == Rule.WEEKDAY_BEFORE
                || rule == Rule.WEEKDAY_AFTER;
        return new Reading(When.edtf(edtf), rule, told ? direction.cue() : null);
    }

    private static Resolved of(List<Reading> readings) {
        return new Resolved(readings.getFirst().when().edtf(), readings);
    }

    // Days, months and years.

    private Optional<Resolved> date(Said.Day date) {
        if (date.month() == 0 && date.year() == 0) {
            return Optional.of(of(weekday(DayOfWeek.of(date.weekday()), date.step())));
        }
        if (date.year() > 0) {
            return printed(date).map(when -> {
                boolean other = date.weekday() > 0
                        && when.earliest().orElseThrow().getDayOfWeek().getValue() != date.weekday();
                Reading reading = new Reading(when, other ? Rule.OTHER_WEEKDAY : Rule.PRINTED, null);
                return of(List.of(reading));
            });
        }
        return withoutYear(date);
    }

    private Optional<When> printed(Said.Day date) {
        if (date.own() || date.month() == 0 && anchor.hasOwnYear(date.year())) {
            return LocalCalendar.of(anchor.language()).when(date.year(), date.month(), date.day());
        }
        String year = "%04d".formatted(date.year());
        if (date.month() == 0) {
            return Optional.of(When.edtf(year));
        }
        if (date.month() > 12
                || date.day() > YearMonth.of(date.year(), date.month()).lengthOfMonth()) {
            return Optional.empty();
        }
        String month = year + "-%02d".formatted(date.month());
        return Optional.of(When.edtf(date.day() == 0 ? month : month + "-%02d".formatted(date.day())));
    }

    private List<Reading> weekday(DayOfWeek weekday, @Nullable Integer step) {
        LocalDate before = day.with(TemporalAdjusters.previous(weekday));
        LocalDate after = day.with(TemporalAdjusters.next(weekday));
        LocalDate ofWeek =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday.getValue() - 1L);
        if (step != null) {
            LocalDate near = step < 0 ? before : step > 0 ? after : ofWeek;
            LocalDate week = ofWeek.plusWeeks(step);
            Rule rule = step < 0 ? Rule.WEEKDAY_BEFORE : step > 0 ? Rule.WEEKDAY_AFTER : Rule.WEEKDAY_OF_WEEK;
            return near.equals(week)
                    ? List.of(reading(near.toString(), rule))
                    : List.of(reading(near.toString(), rule), reading(week.toString(), Rule.WEEKDAY_OF_WEEK));
        }
        boolean same = day.getDayOfWeek() == weekday;
        Reading back = same ? reading(day.toString(), Rule.SAME_DAY) : reading(before.toString(), Rule.WEEKDAY_BEFORE);
        Reading ahead = reading(after.toString(), Rule.WEEKDAY_AFTER);
        return switch (direction.sign()) {
            case -1 -> List.of(back);
            case 1 -> same ? List.of(back, ahead) : List.of(ahead);
            default -> List.of(back, ahead);
        };
    }

    private Optional<Resolved> withoutYear(Said.Day date) {
        int own = date.own() ? LocalCalendar.of(anchor.language()).year(day) : day.getYear();
        boolean everyYear = date.weekday() == 0 && !date.own() && !(date.month() == 2 && date.day() == 29);
        int reach = everyYear ? 1 : LEAP_YEARS_APART;
        List<When> candidates = IntStream.rangeClosed(own - reach, own + reach)
                .mapToObj(year -> printed(date.withYear(year)))
                .flatMap(Optional::stream)
                .filter(when -> date.weekday() == 0
                        || when.earliest().orElseThrow().getDayOfWeek().getValue() == date.weekday())
                .toList();
        if (candidates.isEmpty()) {
            return date.weekday() == 0 ? Optional.empty() : withoutYear(date.withWeekday(0));
        }
        return Optional.of(of(nearest(candidates, date.step())));
    }

    /** Of dates a year apart, those that the direction or "last" and "next" allow. */
    private List<Reading> nearest(List<When> candidates, @Nullable Integer step) {
        Optional<When> past = candidates.stream()
                .filter(when -> step == null
                        ? !when.earliest().orElseThrow().isAfter(day)
                        : when.latest().orElseThrow().isBefore(day))
                .max(When.ORDER);
        Optional<When> future = candidates.stream()
                .filter(when -> step == null
                        ? !when.latest().orElseThrow().isBefore(day)
                        : when.earliest().orElseThrow().isAfter(day))
                .min(When.ORDER);
        When near = candidates.stream()
                .min(Comparator.comparingLong(this::distance))
                .orElseThrow();
        int sign = step != null ? step : direction.sign();
        When told = sign < 0 ? past.orElse(near) : sign > 0 ? future.orElse(near) : near;
        boolean doubtful = step == null && distance(told) > FAR && distance(near) < CLOSE;
        return doubtful
                ? List.of(reading(near.edtf(), Rule.NEAREST), reading(told.edtf(), Rule.NEAREST))
                : List.of(reading(told.edtf(), Rule.NEAREST));
    }

    private long distance(When when) {
        LocalDate from = when.earliest().orElseThrow();
        LocalDate to = when.latest().orElseThrow();
        return from.isAfter(day) ? ChronoUnit.DAYS.between(day, from) : Math.max(0, ChronoUnit.DAYS.between(to, day));
    }

    private Optional<Resolved> digits(Said.Digits digits) {
        Stream<Reading> dayFirst = printed(new Said.Day(digits.year(), digits.second(), digits.first(), false, 0, null))
                .map(when -> new Reading(when, Rule.DAY_FIRST, null))
                .stream();
        Stream<Reading> monthFirst =
                printed(new Said.Day(digits.year(), digits.first(), digits.second(), false, 0, null))
                        .map(when -> new Reading(when, Rule.MONTH_FIRST, null))
                        .stream();
        String country = anchor.language().getCountry();
        boolean american = anchor.language().getLanguage().equals("en") && (country.isEmpty() || country.equals("US"));
        List<Reading> readings =
                (american ? Stream.concat(monthFirst, dayFirst) : Stream.concat(dayFirst, monthFirst)).toList();
        boolean alike = readings.size() == 2
                && readings.get(0).when().equals(readings.get(1).when());
        return readings.isEmpty() ? Optional.empty() : Optional.of(of(alike ? readings.subList(0, 1) : readings));
    }

    // Parts of a year and periods.

    private Resolved part(Said.PartOfYear part) {
        if (part.year() > 0) {
            return part(part.code(), List.of(reading("%04d-%d".formatted(part.year(), part.code()), Rule.PRINTED)));
        }
        if (part.yearStep() != null) {
            return part(
                    part.code(),
                    List.of(reading("%04d-%d".formatted(day.getYear() + part.yearStep(), part.code()), Rule.PERIOD)));
        }
        List<When> candidates = IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 2)
                .mapToObj(year -> When.edtf("%04d-%d".formatted(year, part.code())))
                .toList();
        if (Integer.valueOf(0).equals(part.step())) {
            return part(part.code(), List.of(reading("%04d-%d".formatted(day.getYear(), part.code()), Rule.PERIOD)));
        }
        return part(part.code(), nearest(candidates, part.step()));
    }

    private static Resolved part(int code, List<Reading> readings) {
        String year = readings.getFirst().when().edtf().substring(0, 4);
        String name = switch (code) {
            case 21 -> "SP";
            case 22 -> "SU";
            case 23 -> "FA";
            case 24 -> "WI";
            default -> code < 40 ? "Q" + (code - 32) : "H" + (code - 39);
        };
        return new Resolved(year + "-" + name, readings);
    }

    private Optional<Resolved> period(Said.Period period) {
        LocalCalendar calendar = LocalCalendar.of(anchor.language());
        boolean own = calendar.isOwn() && (period.unit() == Unit.YEAR || period.unit() == Unit.MONTH);
        Optional<When> when = own ? calendar.period(day, period) : Optional.of(When.edtf(periods.edtf(period)));
        return when.map(span -> new Resolved(periods.timex(period), List.of(new Reading(span, Rule.PERIOD, null))));
    }

    private Optional<Resolved> rest(Said.Rest rest) {
        LocalDate from = rest.side() < 0 ? periods.start(rest.unit(), 0) : day.plusDays(1);
        LocalDate to = rest.side() < 0 ? day.minusDays(1) : periods.end(rest.unit(), 0);
        String timex = periods.timex(new Said.Period(rest.unit(), 0));
        return from.isAfter(to)
                ? one(timex, day.toString(), Rule.SAME_DAY)
                : one(timex, Periods.oneOf(from, to), rest.side() < 0 ? Rule.EARLIER : Rule.LATER);
    }

    // Counted from the anchor.

    private Optional<Resolved> counted(Said.Counted counted) {
        if (counted.count() == 0) {
            return one(
                    counted.side() < 0 ? "PAST_REF" : "FUTURE_REF",
                    some(counted.unit(), counted.side()),
                    Rule.OUR_COUNT);
        }
        LocalDate reached = counted.unit().plus(day, counted.side() * counted.count());
        return switch (counted.unit()) {
            case WEEK, WEEKEND -> one(Periods.week(reached), reached + "~", Rule.COUNTED);
            case MONTH, QUARTER ->
                one(reached.toString().substring(0, 7), reached.toString().substring(0, 7) + "~", Rule.COUNTED);
            case YEAR, DECADE, CENTURY ->
                one("%04d".formatted(reached.getYear()), "%04d~".formatted(reached.getYear()), Rule.COUNTED);
            default -> one(reached.toString(), null, Rule.COUNTED);
        };
    }

    /** From one of them to as many as one would still count in them. */
    private String some(Unit unit, int side) {
        LocalDate near = unit.plus(day, side);
        LocalDate far = unit.plus(day, side * unit.most());
        return side < 0 ? Periods.oneOf(far, near) : Periods.oneOf(near, far);
    }

    private Optional<Resolved> apart(Said.Apart apart) {
        String timex = apart.unit().duration(apart.count() == 0 ? "X" : Integer.toString(apart.count()));
        if (apart.count() == 0) {
            return one(timex, some(apart.unit(), apart.side()), Rule.OUR_COUNT);
        }
        LocalDate reached = apart.unit().plus(day, apart.side() * apart.count());
        String edtf = switch (apart.unit()) {
            case DAY, HOUR, MINUTE -> reached + "?";
            case WEEK, WEEKEND -> reached + "%";
            case MONTH, QUARTER -> reached.toString().substring(0, 7) + "%";
            case YEAR, DECADE, CENTURY -> "%04d".formatted(reached.getYear()) + "%";
        };
        return one(timex, edtf, Rule.OUR_DAY);
    }

    private Optional<Resolved> upTo(Said.UpTo upTo) {
        boolean some = upTo.count() == 0;
        LocalDate reached =
                upTo.unit().plus(day, upTo.side() * (some ? upTo.unit().most() : upTo.count()));
        String edtf = upTo.side() < 0 ? Periods.oneOf(reached, day) : Periods.oneOf(day, reached);
        return one(
                upTo.unit().duration(some ? "X" : Integer.toString(upTo.count())),
                edtf,
                some ? Rule.OUR_COUNT : Rule.COUNTED);
    }

    // Made of others.

    /** What the words say without "early" comes first; the third of it is our reading. */
    private Optional<Resolved> third(Said.Third third) {
        return resolve(third.of()).map(whole -> {
            List<Reading> readings = new ArrayList<>();
            for (Reading reading : whole.readings()) {
                readings.add(reading);
                Periods.third(third.which(), reading.when())
                        .ifPresent(
                                edtf -> readings.add(new Reading(When.edtf(edtf), Rule.OUR_PART, reading.cueSpan())));
            }
            return new Resolved(whole.timex(), readings);
        });
    }

    private Optional<Resolved> fromTo(Said.FromTo fromTo) {
        Said start = fromTo.from() instanceof Said.Day from && fromTo.to() instanceof Said.Day to && from.year() == 0
                ? from.withYear(to.year())
                : fromTo.from();
        Optional<Resolved> first = resolve(start);
        Optional<Resolved> last = resolve(fromTo.to());
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Reading from = first.get().readings().getFirst();
        for (Reading to : last.get().readings()) {
            boolean single = !from.when().edtf().matches(".*[\\[/{].*")
                    && !to.when().edtf().matches(".*[\\[/{].*");
            if (single
                    && from.when()
                            .earliest()
                            .orElseThrow()
                            .isBefore(to.when().earliest().orElseThrow())) {
                When when = When.edtf(from.when().edtf() + "/" + to.when().edtf());
                Rule rule = to.rule().isCounted() ? to.rule() : from.rule();
                return Optional.of(new Resolved(first.get().timex(), List.of(new Reading(when, rule, to.cueSpan()))));
            }
        }
        return Optional.empty();
    }
}
