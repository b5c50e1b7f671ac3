package sourceline.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;

/**
 * The order of a timeline's entries: by date as {@link When#ORDER} has it, and by hand where dates overlap.
 *
 * <p>Every entry has a key, and keys are compared as text. Without a hand it spells out the date's place; a hand gives it
 * a key between those of two neighbours, never before the first day that its own date can mean nor after the last. So
 * whatever was ordered by hand, an entry whose date wholly precedes another's comes first; and a new date that no longer
 * agrees with the key takes the key away. (The idea of keys between keys: D. Greenspan, "Implementing Fractional
 * Indexing", 2020.)
 */
public final class EntryOrder {

    private static final char FIRST = '!';
    private static final char LAST = '~';

    /** Larger than any day of {@link LocalDate} counted from 1970, so that days before it are positive too. */
    private static final long SHIFT = 500_000_000_000L;

    private EntryOrder() {}

    /** Entries in the order of the timeline; those without a date come last. */
    public static final Comparator<EntryState> BY_DATE_AND_HAND =
            Comparator.comparing(entry -> key(entry.order(), entry.when(), entry.id()));

    /** The entries in the order of the timeline. */
    static List<EntryState> sorted(List<EntryState> entries) {
        record Placed(String key, EntryState entry) {}
        return entries.stream()
                .map(entry -> new Placed(key(entry.order(), entry.when(), entry.id()), entry))
                .sorted(Comparator.comparing(Placed::key))
                .map(Placed::entry)
                .toList();
    }

    /** Where the entry would stand with another date: by hand where that agrees with the date, else by the date. Compared as text. */
    public static String key(EntryState entry, When when) {
        return key(agrees(entry.order(), when) ? entry.order() : "", when, entry.id());
    }

    /** Where the entry stands: its key by hand, or else its date and, among equal dates, its id. */
    static String key(String byHand, @Nullable When when, EntryId id) {
        return byHand.isEmpty() ? place(when) + id : byHand;
    }

    /**
     * A key between two others that agrees with the date; empty where there is none.
     *
     * @param after the key to come after, null for none
     * @param before the key to come before, null for none
     */
    static Optional<String> between(@Nullable String after, @Nullable String before, @Nullable When when) {
        var low = after == null || after.compareTo(lowest(when)) < 0 ? lowest(when) : after;
        var high = before == null || before.compareTo(highest(when)) > 0 ? highest(when) : before;
        return low.compareTo(high) < 0 ? Optional.of(midway(low, high)) : Optional.empty();
    }

    /** Whether a key by hand lies within what the date can mean. */
    static boolean agrees(String byHand, @Nullable When when) {
        return byHand.isEmpty() || (byHand.compareTo(lowest(when)) > 0 && byHand.compareTo(highest(when)) < 0);
    }

    private static String lowest(@Nullable When when) {
        return when == null ? "" : when.earliest().map(EntryOrder::day).orElse("");
    }

    private static String highest(@Nullable When when) {
        var open = day(LocalDate.MAX) + LAST;
        return when == null ? open : when.latest().map(day -> day(day) + LAST).orElse(open);
    }

    /** Spells {@link When#ORDER} out: day, open start first, time of day, coarser first, last day, text. */
    private static String place(@Nullable When when) {
        if (when == null) {
            return day(LocalDate.MAX) + "9";
        }
        var first = when.earliest().or(when::latest).orElse(LocalDate.MAX);
        var last = when.latest().orElse(LocalDate.MAX);
        var edtf = when.edtf();
        var time = edtf.indexOf('T');
        return day(first)
                + (when.isOpenStart() ? '0' : '1')
                + (time < 0 ? "" : edtf.substring(time + 1))
                + FIRST
                + String.format("%02d", when.precision().ordinal())
                + day(last)
                + edtf
                + FIRST;
    }

    private static String day(LocalDate day) {
        return String.format("%012d", day.toEpochDay() + SHIFT);
    }

    /** A short text that sorts after the one and before the other; neither ends with the first character. */
    private static String midway(String low, String high) {
        var key = new StringBuilder();
        for (int i = 0; ; i++) {
            int from = i < low.length() ? low.charAt(i) : FIRST;
            int to = i < high.length() ? high.charAt(i) : LAST;
            if (to - from > 1) {
                return key.append((char) ((from + to) / 2)).toString();
            }
            key.append((char) from);
            if (from < to) {
                return key.append(after(low, i + 1)).toString();
            }
        }
    }

    /** A text that sorts after the rest of another. */
    private static String after(String low, int start) {
        var key = new StringBuilder();
        for (int i = start; i < low.length(); i++) {
            int from = low.charAt(i);
            if (LAST - from > 1) {
                return key.append((char) ((from + LAST) / 2)).toString();
            }
            key.append((char) from);
        }
        return key.append((char) ((FIRST + LAST) / 2)).toString();
    }
}
