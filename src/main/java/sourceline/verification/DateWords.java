package sourceline.verification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.Anchor;
import sourceline.chronology.DateMention;
import sourceline.chronology.Reading;
import sourceline.chronology.Rule;
import sourceline.chronology.TextDates;
import sourceline.chronology.When;

/** The words of a source that a date rests on, as {@link TextDates} reads them. */
final class DateWords {

    private final List<DateMention> mentions;
    private final boolean anchored;

    /**
     * @param languages that the words may be in; English is always one
     * @param anchor the day they are counted from; without one they are read as counted from the date itself, which tells how fine they are as well
     * @param when the date
     */
    DateWords(String words, List<Locale> languages, @Nullable LocalDate anchor, When when) {
        var from = anchor == null ? when.latest().orElse(LocalDate.EPOCH) : anchor;
        anchored = anchor != null;
        mentions = Stream.concat(languages.stream(), Stream.of(Locale.ENGLISH))
                .distinct()
                .flatMap(language ->
                        TextDates.in(words, new Anchor(from, anchor == null, ZoneOffset.UTC, language)).stream())
                .toList();
    }

    /** Whether the date leaves less open than any reading of the words; one that admits its doubt claims no single day. */
    boolean sayLessThan(When when) {
        var readings = mentions.stream()
                .flatMap(mention -> mention.readings().stream())
                .toList();
        if (!readings.isEmpty()) {
            return readings.stream().allMatch(reading -> saysLess(reading, when));
        }
        var countedFromAnchor = anchored && !mentions.isEmpty();
        return !countedFromAnchor && isDay(when) && !isDoubted(when);
    }

    /** Words that name a day name the hour often enough, and hours are not read. */
    private static boolean saysLess(Reading reading, When when) {
        return !isDay(reading.when())
                && when.finerThan(reading.when())
                && (reading.rule() == Rule.PRINTED || !isDoubted(when));
    }

    private static boolean isDay(When when) {
        return when.earliest().isPresent() && when.earliest().equals(when.latest());
    }

    private static boolean isDoubted(When when) {
        return when.isUncertain() || when.isApproximate();
    }
}
