package sourceline.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.publication.Words;

/**
 * A date as TimelineJS has them: a year, month, day or minute, and another where it ends.
 *
 * @param end null where it does not last
 * @param display the date in words where the numbers do not say all of it; null where they do
 */
record PlainDates(
        Plain start, @Nullable Plain end, @Nullable String display) {

    private static final Pattern PLAIN = Pattern.compile(
            "(-?\\d{4}|Y-?\\d{5,12})(?:-(0\\d|1[0-2])(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2}))?(?:Z|[+-].*)?)?)?)?");

    /** Each part as its digits; empty where it is not given. */
    record Plain(String year, String month, String day, String hour, String minute, String second) {

        private static Plain of(LocalDate day) {
            return new Plain(
                    Integer.toString(day.getYear()),
                    Integer.toString(day.getMonthValue()),
                    Integer.toString(day.getDayOfMonth()),
                    "",
                    "",
                    "");
        }

        private static Plain endOf(LocalDate day) {
            var date = of(day);
            return new Plain(date.year(), date.month(), date.day(), "23", "59", "");
        }
    }

    /** Those of an entry; empty where it has no date, or neither end of it is known. */
    static Optional<PlainDates> of(TimelineFile.Entry entry, Words words) {
        return Optional.ofNullable(entry.when()).flatMap(when -> of(When.edtf(when), entry.planned(), words));
    }

    /**
     * Those of a period. TimelineJS refuses a whole timeline for an era without two ends that differ, so an open one ends where the entries do,
     * and a day at its last minute.
     */
    static PlainDates of(TimelineFile.Period period, TimelineFile file, Words words) {
        var when = When.edtf(period.when());
        var exact =
                exact(when).filter(dates -> dates.end() != null && !dates.end().equals(dates.start()));
        return exact.orElseGet(() -> drawn(when, file, words));
    }

    private static PlainDates drawn(When when, TimelineFile file, Words words) {
        var days = file.entries().stream()
                .flatMap(entry -> Optional.ofNullable(entry.when()).stream())
                .map(When::edtf)
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .flatMap(Optional::stream)
                .toList();
        var known = when.earliest().or(when::latest).orElseGet(() -> LocalDate.EPOCH);
        var from = when.earliest().orElseGet(() -> extreme(days, known, Comparator.reverseOrder()));
        var to = when.latest().orElseGet(() -> extreme(days, known, Comparator.naturalOrder()));
        var display = exact(when).isPresent() ? null : WhenText.describe(when, words.locale());
        return new PlainDates(Plain.of(from), from.equals(to) ? Plain.endOf(to) : Plain.of(to), display);
    }

    private static LocalDate extreme(List<LocalDate> days, LocalDate known, Comparator<LocalDate> order) {
        return Stream.concat(days.stream(), Stream.of(known)).max(order).orElseThrow();
    }

    private static Optional<PlainDates> of(When when, boolean planned, Words words) {
        var dates = exact(when).or(() -> bounds(when, words));
        return planned ? dates.map(known -> known.planned(when, words)) : dates;
    }

    private static Optional<PlainDates> exact(When when) {
        var ends = when.edtf().split("/", 2);
        var start = plain(ends[0]);
        if (ends.length == 1) {
            return start.map(only -> new PlainDates(only, null, null));
        }
        return start.flatMap(from -> plain(ends[1]).map(to -> new PlainDates(from, to, null)));
    }

    private static Optional<PlainDates> bounds(When when, Words words) {
        var display = WhenText.describe(when, words.locale());
        var start = when.earliest().or(when::latest).map(Plain::of);
        var end = when.latest().map(Plain::of);
        return start.map(
                from -> new PlainDates(from, end.filter(to -> !to.equals(from)).orElse(null), display));
    }

    /** The numbers alone. */
    PlainDates withoutWords() {
        return new PlainDates(start, end, null);
    }

    private PlainDates planned(When when, Words words) {
        return new PlainDates(
                start, end, "%s (%s)".formatted(WhenText.describe(when, words.locale()), words.say("when.planned")));
    }

    private static Optional<Plain> plain(String edtf) {
        var matcher = PLAIN.matcher(edtf);
        return matcher.matches()
                ? Optional.of(new Plain(
                        matcher.group(1).replace("Y", ""),
                        number(matcher.group(2)),
                        number(matcher.group(3)),
                        number(matcher.group(4)),
                        number(matcher.group(5)),
                        number(matcher.group(6))))
                : Optional.empty();
    }

    private static String number(@Nullable String digits) {
        return digits == null ? "" : Integer.toString(Integer.parseInt(digits));
    }
}
