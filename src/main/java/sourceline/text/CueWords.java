package sourceline.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of a language around statements, from {@code cues_*.properties} beside this package; none for a language without such a file. */
final class CueWords {

    private static final Set<String> LANGUAGES = Set.of("ar", "de", "en", "es", "fa", "fr", "ru");
    private static final Map<String, CueWords> KNOWN = new ConcurrentHashMap<>();
    private static final String SCALE = "scale.";

    private final Properties properties;

    private CueWords(Properties properties) {
        this.properties = properties;
    }

    static CueWords of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), CueWords::read);
    }

    private static CueWords read(String language) {
        var properties = new Properties();
        if (LANGUAGES.contains(language)) {
            var name = "cues_" + language + ".properties";
            try (var in = Objects.requireNonNull(CueWords.class.getResourceAsStream(name), name)) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new CueWords(properties);
    }

    /** Words that multiply the number before them. */
    Map<String, BigDecimal> scales() {
        var scales = new HashMap<String, BigDecimal>();
        for (var key : properties.stringPropertyNames()) {
            if (key.startsWith(SCALE)) {
                folded(key).forEach(word -> scales.put(word, new BigDecimal(key.substring(SCALE.length()))));
            }
        }
        return scales;
    }

    /** Words that could be numbers, and hardly ever are. */
    Set<String> noNumbers() {
        return folded("no-number");
    }

    /** The names of all lists, in their order. */
    List<String> groups() {
        return properties.stringPropertyNames().stream().sorted().toList();
    }

    /** A list as it is compared with words of a text: folded, the words of a phrase with a space between them. */
    Set<String> folded(String key) {
        return alternatives(key).stream().map(RawWords::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** A list as it is written. */
    List<String> alternatives(String key) {
        return alternativesOf(properties.getProperty(key, ""));
    }

    /** The two lists, as they are written, that a slash stands between. */
    List<List<String>> sides(String key) {
        return Arrays.stream(properties.getProperty(key, "").split("/"))
                .map(CueWords::alternativesOf)
                .toList();
    }

    private static List<String> alternativesOf(String list) {
        return Arrays.stream(list.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
