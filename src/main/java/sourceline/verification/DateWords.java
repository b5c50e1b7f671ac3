package sourceline.verification;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How fine a date the words of a source name, by themselves or counted from an anchor. */
final class DateWords {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMERIC_DATE =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}([./-](\\d{4}|\\d{2}))?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("([1-9]|[12]\\d|3[01])(st|nd|rd|th)?");

    /** English only: other languages name a day by its weekday or its number, or not at all. */
    private static final Set<String> DAYS_NAMED = Set.of("today", "yesterday", "tomorrow", "tonight");

    private static final Set<String> COUNTED =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private DateWords() {}

    /** What the words name at the finest. */
    enum Name {
        DAY,
        MONTH,
        YEAR,
        NONE
    }

    /**
     * @param languages that the words may be in
     * @param anchored whether there is a day to count from, so that "two days later" names one
     */
    static Name in(String text, List<Locale> languages, boolean anchored) {
        var lower = text.toLowerCase(Locale.ROOT);
        var words = Arrays.stream(WORDS.split(lower))
                .filter(word -> !word.isEmpty())
                .toList();
        var month = words.stream().anyMatch(names(languages, true)::contains);
        var number = words.stream().anyMatch(word -> DAY_OF_MONTH.matcher(word).matches());
        if (NUMERIC_DATE.matcher(lower).find()
                || words.stream().anyMatch(DAYS_NAMED::contains)
                || words.stream().anyMatch(names(languages, false)::contains)
                || month && number
                || anchored && (number || words.stream().anyMatch(COUNTED::contains))) {
            return Name.DAY;
        }
        if (month) {
            return Name.MONTH;
        }
        return words.stream().anyMatch(word -> YEAR.matcher(word).matches()) ? Name.YEAR : Name.NONE;
    }

    private static Set<String> names(List<Locale> languages, boolean months) {
        return Stream.concat(languages.stream(), Stream.of(Locale.ENGLISH))
                .flatMap(language -> months ? months(language) : weekdays(language))
                .collect(Collectors.toSet());
    }

    private static Stream<String> months(Locale language) {
        return Arrays.stream(Month.values())
                .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                        .map(style -> plain(month.getDisplayName(style, language), language)));
    }

    private static Stream<String> weekdays(Locale language) {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                        .map(style -> plain(day.getDisplayName(style, language), language)));
    }

    private static String plain(String name, Locale language) {
        return name.toLowerCase(language).replace(".", "");
    }
}
