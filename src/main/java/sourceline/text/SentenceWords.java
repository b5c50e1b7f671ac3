package sourceline.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What cutting sentences needs to know of a language. Abbreviations are without their last full stop.
 *
 * @param titles stand before a name and never end a sentence: Mr, Gen, St
 * @param numbered stand before a figure, and end no sentence there: No, p, Jan
 * @param inner never end a sentence: e.g, vs
 * @param ending may end a sentence, and do so before a starter only: Inc, U.S, a.m
 * @param starters words that begin sentences, and hardly ever names, with a capital
 * @param prepositions words with which a phrase of time begins a sentence (“At 5 a.m. Mr. Smith …”), with a capital
 * @param speech verbs after the name of whoever said the quotation before it
 * @param trailing abbreviations that do not end a sentence before a small letter, even where no capitals are used: etc
 * @param closes complimentary closes of letters, before a comma; spaces written as underscores
 * @param ordinals whether a figure with a full stop is an ordinal number
 * @param terminators marks other than those of UAX #29 that end a sentence before white space: the Greek question mark
 */
record SentenceWords(
        Set<String> titles,
        Set<String> numbered,
        Set<String> inner,
        Set<String> ending,
        Set<String> starters,
        Set<String> prepositions,
        Set<String> speech,
        Set<String> trailing,
        Set<String> closes,
        boolean ordinals,
        String terminators) {

    private static final Set<String> LANGUAGES =
            Set.of("ar", "de", "el", "en", "es", "fa", "fr", "hy", "it", "nl", "ru");
    private static final Map<String, SentenceWords> KNOWN = new ConcurrentHashMap<>();

    /** Whether a word, in small letters, is known to be written with a full stop behind it. */
    boolean isAbbreviation(String word) {
        return titles.contains(word)
                || numbered.contains(word)
                || inner.contains(word)
                || ending.contains(word)
                || trailing.contains(word);
    }

    static SentenceWords of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), SentenceWords::read);
    }

    private static SentenceWords read(String language) {
        var words = new Properties();
        if (LANGUAGES.contains(language)) {
            var name = "sentences_" + language + ".properties";
            try (var in = Objects.requireNonNull(SentenceWords.class.getResourceAsStream(name), name)) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new SentenceWords(
                set(words, "titles"),
                set(words, "numbered"),
                set(words, "inner"),
                set(words, "ending"),
                set(words, "starters"),
                set(words, "prepositions"),
                set(words, "speech"),
                set(words, "trailing"),
                set(words, "closes"),
                Boolean.parseBoolean(words.getProperty("ordinals")),
                words.getProperty("terminators", "").strip());
    }

    private static Set<String> set(Properties words, String key) {
        var value = words.getProperty(key, "").strip();
        return value.isEmpty() ? Set.of() : Set.copyOf(List.of(value.split("\\s+")));
    }
}
