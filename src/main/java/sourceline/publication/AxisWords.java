package sourceline.publication;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.Extent;
import sourceline.chronology.When;

/**
 * What stands on the axis, in words: a browser's own formats take a phone longer to load than all the rest of the script.
 * Days in a calendar other than the Gregorian are the browser's all the same.
 *
 * @param digits the ten of the language; null where they are the usual ones
 * @param months the short names of the twelve, between bars
 * @param days each month with a day, for which {@code #} stands; null where days are counted in another calendar
 * @param lengths of the stretches that the axis may leave out, each after its number of days, between bars
 */
record AxisWords(
        @Nullable String digits, String months, @Nullable String days, String lengths) {

    /** {@code scale.js} breaks the axis at no more, and only where a gap is long and much longer than most. */
    private static final int MOST_BREAKS = 12;

    private static final int LEAST_DAYS = 20;
    private static final int TIMES_THE_ORDINARY = 8;
    private static final LocalDate SAMPLE = LocalDate.of(2024, 1, 22);

    static AxisWords of(List<PublishedEntry> entries, ULocale locale) {
        var gregorian = locale.setKeywordValue("calendar", "gregorian");
        var own = !(Calendar.getInstance(locale) instanceof GregorianCalendar);
        var digits = NumberingSystem.getInstance(locale).getDescription();
        var usual = digits.equals("0123456789") || digits.length() != 10;
        return new AxisWords(
                usual ? null : digits,
                months("LLL", gregorian),
                own
                        ? null
                        : months("MMMd", locale)
                                .replace(NumberFormat.getInstance(locale).format(SAMPLE.getDayOfMonth()), "#"),
                lengths(entries, MeasureFormat.getInstance(locale, FormatWidth.SHORT)));
    }

    private static String months(String skeleton, ULocale locale) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> format(skeleton, locale, SAMPLE.withMonth(month)))
                .collect(Collectors.joining("|"));
    }

    private static String format(String skeleton, ULocale locale, LocalDate day) {
        var format = DateFormat.getPatternInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new Date(day.toEpochDay() * 86_400_000L));
    }

    private static String lengths(List<PublishedEntry> entries, MeasureFormat format) {
        var points = entries.stream()
                .map(entry -> When.edtf(entry.when().edtf()).extent())
                .flatMapToLong(AxisWords::ends)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        var gaps = points.stream()
                .skip(1)
                .map(point -> (point - requireNonNull(points.lower(point))) / 2)
                .sorted()
                .toList();
        return gaps.stream()
                .filter(days -> days >= LEAST_DAYS && days > TIMES_THE_ORDINARY * gaps.get((gaps.size() - 1) / 2))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_BREAKS)
                .map(days -> days + " " + format.format(length(days)))
                .collect(Collectors.joining("|"));
    }

    /** When a date begins and ends, in half days from 1970-01-01T12:00. */
    private static LongStream ends(Extent extent) {
        var from = extent.from() == null ? extent.to() : extent.from();
        var to = extent.to() == null ? extent.from() : extent.to();
        return from == null || to == null
                ? LongStream.empty()
                : LongStream.of(2 * from.toEpochDay() - 1, 2 * to.toEpochDay() + 1);
    }

    /** In the unit in which {@code scale.js} would tell it. */
    private static Measure length(long days) {
        if (days >= 700) {
            return new Measure(Math.round(days / 365.25), MeasureUnit.YEAR);
        }
        return days >= 56
                ? new Measure(Math.round(days / 30.44), MeasureUnit.MONTH)
                : new Measure(days, MeasureUnit.DAY);
    }
}
