package sourceline.chronology;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a language that can stand in a date, and those of English beside them: names from ICU, the rest from {@link Words}. */
final class Vocabulary {

    private static final int KEPT = 64;
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

    /** Arabic has several sets of names for the Gregorian months. */
    private static final List<String> ARABIC_MONTHS = List.of("ar-SY", "ar-MA", "ar-DZ");

    private static final Map<Locale, Vocabulary> VOCABULARIES = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Locale, Vocabulary> eldest) {
            return size() > KEPT;
        }
    };

    private record Phrase(List<String> words, Meaning meaning, int value) {}

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Vocabulary(Locale locale) {
        ULocale icu = ULocale.forLocale(locale);
        addWords(locale);
        addNames(icu);
        if (icu.getLanguage().equals("ar")) {
            ARABIC_MONTHS.forEach(tag -> addNames(ULocale.forLanguageTag(tag)));
        }
        addWords(Locale.ENGLISH);
        addNames(ULocale.ENGLISH);
        phrases.values()
                .forEach(list -> list.sort(
                        (one, other) -> other.words().size() - one.words().size()));
    }

    static Vocabulary of(Locale locale) {
        synchronized (VOCABULARIES) {
            return VOCABULARIES.computeIfAbsent(locale, Vocabulary::new);
        }
    }

    private void addWords(Locale locale) {
        Words words = new Words(locale);
        for (Meaning meaning : Meaning.values()) {
            if (!meaning.key().isEmpty()) {
                words.alternatives(meaning.key()).forEach(phrase -> add(phrase, meaning, 0));
            }
        }
    }

    private void addNames(ULocale locale) {
        addMonths(new DateFormatSymbols(GregorianCalendar.class, locale), Meaning.MONTH, locale);
        Calendar own = Calendar.getInstance(locale);
        if (!(own instanceof GregorianCalendar)) {
            addMonths(new DateFormatSymbols(own, locale), Meaning.OWN_MONTH, locale);
        }
        DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
        for (int context : CONTEXTS) {
            for (int width : WIDTHS) {
                String[] days = symbols.getWeekdays(context, width);
                for (int day = 1; day <= 7; day++) {
                    add(days[day], Meaning.WEEKDAY, day == 1 ? 7 : day - 1);
                }
            }
        }
    }

    private void addMonths(DateFormatSymbols symbols, Meaning meaning, ULocale locale) {
        for (int context : CONTEXTS) {
            for (int width : WIDTHS) {
                String[] months = symbols.getMonths(context, width);
                for (int i = 0; i < months.length; i++) {
                    add(months[i], meaning, i + 1);
                    if (locale.getLanguage().equals("he")) {
                        add("ב" + months[i], meaning, i + 1);
                        add("מ" + months[i], meaning, i + 1);
                    }
                }
            }
        }
    }

    /** Adds a phrase unless it already means something: the language itself comes before English. */
    private void add(String phrase, Meaning meaning, int value) {
        List<String> words = Lexer.words(phrase);
        if (words.isEmpty() || words.getFirst().chars().allMatch(Character::isDigit)) {
            return;
        }
        List<Phrase> sameStart = phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
        if (sameStart.stream().noneMatch(other -> other.words().equals(words))) {
            sameStart.add(new Phrase(words, meaning, value));
        }
    }

    /** Joins pieces that make up a phrase, the longest first, and gives each its meaning. */
    List<Token> recognise(List<Token> pieces) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Token first = pieces.get(i);
            int length = 1;
            Token token = first;
            for (Phrase phrase : phrases.getOrDefault(key(first), List.of())) {
                if (startsWith(pieces, i, phrase.words())) {
                    length = phrase.words().size();
                    Token last = pieces.get(i + length - 1);
                    token = new Token(phrase.meaning(), first.text(), phrase.value(), first.start(), last.end());
                    break;
                }
            }
            tokens.add(token);
            i += length;
        }
        return tokens;
    }

    private static boolean startsWith(List<Token> pieces, int at, List<String> words) {
        if (at + words.size() > pieces.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!key(pieces.get(at + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    static String key(Token token) {
        return token.is(Meaning.UNKNOWN) ? fold(token.text()) : token.is(Meaning.DASH) ? "-" : "";
    }

    /** Without case, accents, vowel signs and the joiners of Persian; Arabic and Persian letters of one look as one. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(word), true)
                .codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && c != 0x200C && c != 0x2019 && c != '\'')
                .map(c -> c == 'ي' || c == 'ى' ? 'ی' : c == 'ك' ? 'ک' : c)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
