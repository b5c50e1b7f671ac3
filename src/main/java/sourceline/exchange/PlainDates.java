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
        PlainDate start, @Nullable PlainDate end, @Nullable String display) {

    /** A year before Christ, which TimelineJS counts as if there were no year 0. */
    private static final Pattern BEFORE_CHRIST = Pattern.compile("(?:^|/)(?:Y?-|0000)");

    private static final Pattern ZONED = Pattern.compile("T[^/]*(?:Z|[+-]\\d{2}(?::\\d{2})?)(?:/|$)");

    /** Those of an entry; empty where it has no date, or neither end of it is known. */
    static Optional<PlainDates> of(TimelineFile.Entry entry, Words words) {
        return Optional.ofNullable(entry.when()).flatMap(when -> of(When.edtf(when), entry.planned(), words));
    }

    private static Optional<PlainDates> of(When when, boolean planned, Words words) {
        var dates = exact(when).map(exact -> exact.said(when, words)).or(() -> bounds(when, words));
        return planned ? dates.map(known -> known.planned(when, words)) : dates;
    }

    /**
     * Those of a period. TimelineJS refuses a whole timeline for an era without two ends that differ, so an open one ends where the entries do,
     * and a day at its last minute.
     */
    static PlainDates of(TimelineFile.Period period, TimelineFile file, Words words) {
        var when = When.edtf(period.when());
        return exact(when).filter(dates -> dates.end() != null).orElseGet(() -> drawn(when, file, words));
    }

    private static PlainDates drawn(When when, TimelineFile file, Words words) {
        var days = file.entries().stream()
                .flatMap(entry -> Optional.ofNullable(entry.when()).stream())
                .map(When::edtf)
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .flatMap(Optional::stream)
                .toList();
        var known = when.earliest().or(when::latest).orElse(LocalDate.EPOCH);
        var from = when.earliest().orElseGet(() -> extreme(days, known, Comparator.reverseOrder()));
        var to = when.latest().orElseGet(() -> extreme(days, known, Comparator.naturalOrder()));
        var display = exact(when).isPresent() ? null : WhenText.describe(when, words.locale());
        return from.equals(to)
                ? new PlainDates(PlainDate.at(from, "0", "0"), PlainDate.at(to, "23", "59"), display)
                : new PlainDates(PlainDate.of(from), PlainDate.of(to), display);
    }

    private static LocalDate extreme(List<LocalDate> days, LocalDate known, Comparator<LocalDate> order) {
        return Stream.concat(days.stream(), Stream.of(known)).max(order).orElseThrow();
    }

    private static Optional<PlainDates> exact(When when) {
        var ends = when.edtf().split("/", 2);
        var start = PlainDate.edtf(ends[0]);
        if (ends.length == 1) {
            return start.map(only -> new PlainDates(only, null, null));
        }
        return start.flatMap(from ->
                PlainDate.edtf(ends[1]).filter(to -> !to.isSaidBy(from)).map(to -> new PlainDates(from, to, null)));
    }

    private static Optional<PlainDates> bounds(When when, Words words) {
        var display = WhenText.describe(when, words.locale());
        var start = when.earliest().or(when::latest).map(PlainDate::of);
        var end = when.latest().map(PlainDate::of);
        return start.map(
                from -> new PlainDates(from, end.filter(to -> !to.equals(from)).orElse(null), display));
    }

    /** The numbers alone. */
    PlainDates withoutWords() {
        return new PlainDates(start, end, null);
    }

    /** What TimelineJS would show otherwise stands in the words: it knows no zone, and a year before Christ as another. */
    private PlainDates said(When when, Words words) {
        return ZONED.matcher(when.edtf()).find()
                        || BEFORE_CHRIST.matcher(when.edtf()).find()
                ? new PlainDates(start, end, WhenText.describe(when, words.locale()))
                : this;
    }

    private PlainDates planned(When when, Words words) {
        return new PlainDates(
                start, end, "%s (%s)".formatted(WhenText.describe(when, words.locale()), words.say("when.planned")));
    }
}
