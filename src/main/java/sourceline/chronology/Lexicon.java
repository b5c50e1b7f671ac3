package sourceline.chronology;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language that are about dates in running text: names of months and weekdays from ICU, the rest from {@code dates_*.properties}. A language
 * without such a file has its names only.
 */
final class Lexicon {

    /** The longest phrase, in words. */
    static final int LONGEST = 4;

    private static final Map<String, Lexicon> KNOWN = new ConcurrentHashMap<>();
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, Term> terms = new HashMap<>();
    private final Set<String> ordinalSuffixes = new HashSet<>();
    private final Set<String> backwardEndings = new HashSet<>();
    private final Set<String> forwardEndings = new HashSet<>();
    private final boolean capitals;
    private final boolean ownCalendar;

    private Lexicon(String language) {
        ULocale locale = new ULocale(language);
        ownCalendar = LocalCalendar.of(Locale.of(language)).isOwn();
        capitals = language.equals("en") || language.equals("de");
        Optional<ResourceBundle> words = bundle(language);
        words.ifPresent(this::addWords);
        addNames(locale, DateFormatSymbols.WIDE, Term.Kind.MONTH, Term.Kind.WEEKDAY);
        if (language.equals("ar")) {
            List.of("ar-SY", "ar-MA", "ar-DZ")
                    .forEach(tag -> addNames(
                            ULocale.forLanguageTag(tag), DateFormatSymbols.WIDE, Term.Kind.MONTH, Term.Kind.WEEKDAY));
        }
        addOwnMonths(locale);
        addNames(locale, DateFormatSymbols.ABBREVIATED, Term.Kind.SHORT_MONTH, Term.Kind.SHORT_WEEKDAY);
    }

    static Lexicon of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), Lexicon::new);
    }

    /** What a phrase means; {@link Term#NONE} if nothing of dates, or written as no date is in the language. */
    Term term(String phrase, boolean capitalised) {
        Term found = terms.getOrDefault(phrase, Term.NONE);
        boolean name = switch (found.kind()) {
            case MONTH, WEEKDAY, WEEKDAYS, SHORT_MONTH, SHORT_WEEKDAY -> true;
            default -> false;
        };
        return capitals && name && !capitalised ? Term.NONE : found;
    }

    boolean hasOwnCalendar() {
        return ownCalendar;
    }

    /** Whether letters right behind a number make it an ordinal: 2nd, 1er. */
    boolean isOrdinalSuffix(String letters) {
        return ordinalSuffixes.contains(letters);
    }

    /** Whether a word ends as verbs of the past (-1) or the future (1) do; 0 if it does not. */
    int tense(String word) {
        if (Character.isUpperCase(word.codePointAt(0)) || word.length() < 4) {
            return 0;
        }
        return backwardEndings.stream().anyMatch(word::endsWith)
                ? -1
                : forwardEndings.stream().anyMatch(word::endsWith) ? 1 : 0;
    }

    private static Optional<ResourceBundle> bundle(String language) {
        Locale locale = Locale.of(language);
        return Lexicon.class.getResource("dates_" + language + ".properties") == null
                ? Optional.empty()
                : Optional.of(ResourceBundle.getBundle("sourceline.chronology.dates", locale, NO_FALLBACK));
    }

    /** A key is a kind, perhaps with a number or the name of a unit behind a full stop; later keys never override earlier ones. */
    private void addWords(ResourceBundle words) {
        for (String key : new TreeSet<>(words.keySet())) {
            String[] parts = key.split("\\.");
            for (String phrase : words.getString(key).split("\\|")) {
                switch (parts[0]) {
                    case "ordinal-suffix" -> ordinalSuffixes.add(fold(phrase));
                    case "backward-ending" -> backwardEndings.add(phrase.strip());
                    case "forward-ending" -> forwardEndings.add(phrase.strip());
                    default -> add(phrase, new Term(kind(parts[0]), parts.length > 1 ? value(parts[1]) : 0));
                }
            }
        }
    }

    private static Term.Kind kind(String key) {
        return Term.Kind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static int value(String written) {
        return Character.isLetter(written.charAt(0))
                ? Unit.valueOf(written.toUpperCase(Locale.ROOT)).ordinal()
                : Integer.parseInt(written);
    }

    private void addNames(ULocale locale, int width, Term.Kind month, Term.Kind weekday) {
        DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] months = symbols.getMonths(context, width);
            for (int i = 0; i < 12; i++) {
                add(months[i], new Term(month, i + 1));
            }
            String[] days = symbols.getWeekdays(context, width);
            for (int day = 1; day <= 7; day++) {
                add(days[day], new Term(weekday, day == 1 ? 7 : day - 1));
            }
        }
    }

    private void addOwnMonths(ULocale locale) {
        Calendar own = Calendar.getInstance(locale);
        if (own instanceof GregorianCalendar) {
            return;
        }
        String[] months =
                new DateFormatSymbols(own, locale).getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        for (int i = 0; i < months.length; i++) {
            add(months[i], new Term(Term.Kind.OWN_MONTH, i + 1));
            if (locale.getLanguage().equals("fa")) {
                add(months[i] + "ماه", new Term(Term.Kind.OWN_MONTH, i + 1));
            }
        }
    }

    private void add(String phrase, Term term) {
        String folded = fold(phrase);
        if (!folded.isEmpty() && !Character.isDigit(folded.charAt(0))) {
            terms.putIfAbsent(folded, term);
        }
    }

    private static String fold(String phrase) {
        return Vocabulary.fold(phrase.strip()).replace(".", "").replace('-', ' ');
    }
}
