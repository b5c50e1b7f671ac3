package sourceline.text;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Reads a number from words that follow one another: {@code 1,500}, {@code 1.5 million}, {@code two hundred and six thousand}, {@code 23rd}. */
final class NumberReader {

    private static final Pattern FIGURES = Pattern.compile("(\\d[\\d.,:' ]*)(\\p{L}*)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,' ]\\d{3})+");
    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("st", "nd", "rd", "th", "er", "ère", "ere", "e", "ème", "eme", "º", "ª");
    private static final Map<String, BigDecimal> SCALE_ENDINGS = Map.of(
            "k",
            BigDecimal.valueOf(1_000),
            "bn",
            BigDecimal.valueOf(1_000_000_000),
            "tn",
            BigDecimal.valueOf(1_000_000_000_000L),
            "mn",
            BigDecimal.valueOf(1_000_000),
            "mln",
            BigDecimal.valueOf(1_000_000));

    /** What was read, and how many words it took. */
    record Read(Term.Kind kind, String key, int words) {}

    private static final Map<String, NumberReader> KNOWN = new ConcurrentHashMap<>();

    private final SpelledNumbers spelled;
    private final char decimal;

    private NumberReader(Locale locale) {
        spelled = SpelledNumbers.of(locale);
        decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
    }

    static NumberReader of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), language -> new NumberReader(Locale.of(language)));
    }

    /** The number that begins at the index, as long as it goes. */
    Optional<Read> at(List<RawWord> words, int index) {
        return words.get(index).isFigures() ? figures(words, index) : spelled(words, index);
    }

    private Optional<Read> figures(List<RawWord> words, int index) {
        var parts = FIGURES.matcher(words.get(index).folded());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var ending = parts.group(2);
        if (parts.group(1).indexOf(':') >= 0) {
            return Optional.of(new Read(Term.Kind.NUMBER, words.get(index).folded(), 1));
        }
        var value = value(parts.group(1));
        if (value.isEmpty()) {
            return Optional.of(new Read(Term.Kind.NUMBER, words.get(index).folded(), 1));
        }
        if (ORDINAL_ENDINGS.contains(ending)) {
            return Optional.of(new Read(Term.Kind.ORDINAL, key(value.get()) + ".", 1));
        }
        if (!ending.isEmpty()) {
            return Optional.ofNullable(SCALE_ENDINGS.get(ending))
                    .map(scale -> new Read(Term.Kind.NUMBER, key(value.get().multiply(scale)), 1))
                    .or(() -> Optional.of(
                            new Read(Term.Kind.NUMBER, words.get(index).folded(), 1)));
        }
        return Optional.of(scaled(value.get(), words, index + 1, 1));
    }

    private Read scaled(BigDecimal value, List<RawWord> words, int next, int taken) {
        if (next < words.size()) {
            var scale = spelled.scale(words.get(next).folded());
            if (scale.isPresent()) {
                return new Read(Term.Kind.NUMBER, key(value.multiply(scale.get())), taken + 1);
            }
        }
        return new Read(Term.Kind.NUMBER, key(value), taken);
    }

    /** Figures as the language writes them; where they cannot be so, as another does; an address or version of a program is no number. */
    private Optional<BigDecimal> value(String figures) {
        var digits = figures.strip();
        if (GROUPED.matcher(digits).matches()
                && !(digits.indexOf(decimal) > 0
                        && digits.indexOf(decimal) == digits.lastIndexOf(decimal)
                        && digits.startsWith("0"))) {
            var separators = digits.replaceAll("\\d", "").chars().distinct().count();
            var separator = digits.replaceAll("\\d", "").charAt(0);
            if (separators == 1
                    && (separator != decimal || digits.indexOf(separator) != digits.lastIndexOf(separator))) {
                return Optional.of(new BigDecimal(digits.replaceAll("\\D", "")));
            }
        }
        var last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return Optional.of(new BigDecimal(digits.replaceAll("\\D", "")));
        }
        var whole = digits.substring(0, last);
        if (whole.indexOf(digits.charAt(last)) >= 0
                || (!whole.matches("\\d+") && !GROUPED.matcher(whole).matches())) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(
                whole.replaceAll("\\D", "") + "." + digits.substring(last + 1).replaceAll("\\D", "")));
    }

    private Optional<Read> spelled(List<RawWord> words, int index) {
        var total = BigDecimal.ZERO;
        var group = -1;
        var at = index;
        var ordinal = false;
        while (at < words.size() && at - index < 12 && !ordinal) {
            var phrase = spelled.at(words, at);
            if (phrase.isPresent() && fits(group, phrase.get().value())) {
                group = Math.max(0, group) + phrase.get().value();
                ordinal = phrase.get().ordinal();
                at += phrase.get().words().size();
            } else if (group >= 0 && spelled.scale(words.get(at).folded()).isPresent()) {
                total = total.add(BigDecimal.valueOf(group)
                        .multiply(spelled.scale(words.get(at).folded()).get()));
                group = -2;
                at++;
            } else if (at > index
                            && at + 1 < words.size()
                            && words.get(at).folded().equals("and")
                            && group >= 100
                    || group == -2
                            && at + 1 < words.size()
                            && words.get(at).folded().equals("and")) {
                var after = spelled.at(words, at + 1);
                if (after.isEmpty() || after.get().value() >= 100) {
                    break;
                }
                at++;
            } else {
                break;
            }
        }
        if (at == index) {
            return Optional.empty();
        }
        var key = key(total.add(BigDecimal.valueOf(Math.max(0, group))));
        return Optional.of(
                new Read(ordinal ? Term.Kind.ORDINAL : Term.Kind.NUMBER, ordinal ? key + "." : key, at - index));
    }

    /** Whether a number may stand behind what was read of its thousand: six behind twenty or two hundred, but no seven behind six. */
    private static boolean fits(int group, int value) {
        return group < 0
                || (value > 0
                        && ((group % 100 == 0 && group > 0 && value < 100)
                                || (group % 10 == 0 && group % 100 >= 20 && value < 10)));
    }

    private static String key(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
