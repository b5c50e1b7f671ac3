package sourceline.verification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import sourceline.text.Terms;

/** Gives the words for a country, its people and its government, as {@code countries.properties} lists them in English, one key. */
final class Countries {

    private static final Map<String, String> KEYS = read();

    private Countries() {}

    /** The country that the word stands for; the word itself if for none. */
    static String key(String word) {
        return KEYS.getOrDefault(word, word);
    }

    private static Map<String, String> read() {
        var lines = new Properties();
        var name = "countries.properties";
        try (var in = Objects.requireNonNull(Countries.class.getResourceAsStream(name), name)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new HashMap<String, String>();
        for (var country : lines.stringPropertyNames()) {
            put(keys, country, country);
            for (var word : lines.getProperty(country).strip().split("\\s+")) {
                put(keys, word, country);
            }
        }
        return Map.copyOf(keys);
    }

    /** As it is written, and as it is compared when it stands with a capital. */
    private static void put(Map<String, String> keys, String word, String country) {
        keys.put(word, country);
        var capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        Terms.of(capital, Locale.ENGLISH).forEach(term -> keys.put(term.key(), country));
    }
}
