package sourceline.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Gives words that are the same in different spellings the same key.
 *
 * <p>What is the same stands in {@code spellings.properties}, each line one word or name, for a reader to judge. Beside it two rules: English {@code -ise} is
 * {@code -ize}; and in capitalised words of five letters and more those letters are the same that the usual romanisations (BGN/PCGN, ALA-LC, ISO 9, DIN 31635) write
 * in two ways: {@code q} and {@code gh}, {@code -y}, {@code -iy} and {@code -yy}, {@code ou} and {@code u}, {@code ks} and {@code x}, doubled consonants within
 * a word, accents. Other vowels stay apart: Khamenei is not Khomeini.
 */
final class Spellings {

    private static final int SHORTEST_NAME = 5;
    private static final Map<String, String> LISTED = listed();
    private static final Pattern ISE =
            Pattern.compile("(\\p{L}{3,}[^aeiouy]i|\\p{L}{3,}[aeo]ri|\\p{L}{3,}ai)s(e|es|ed|ing|er|ers|ation|ations)");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    private static final Pattern DOUBLED = Pattern.compile("(?<=\\p{L})([b-df-hj-np-tv-z])\\1(?=\\p{L})");

    private final boolean english;
    private final boolean german;

    private Spellings(Locale locale) {
        english = locale.getLanguage().equals("en");
        german = locale.getLanguage().equals("de");
    }

    static Spellings of(Locale locale) {
        return new Spellings(locale);
    }

    String key(String word, boolean capital) {
        var listed = LISTED.get(word);
        if (listed != null) {
            return listed;
        }
        if (capital && word.length() >= SHORTEST_NAME && LATIN.matcher(word).matches()) {
            var name = name(word);
            return LISTED.getOrDefault(name, withZ(name));
        }
        return withZ(word);
    }

    private String withZ(String word) {
        if (english && word.length() >= 7) {
            var ise = ISE.matcher(word);
            return ise.matches() ? ise.group(1) + "z" + ise.group(2) : word;
        }
        return word;
    }

    private String name(String word) {
        var plain = word;
        if (german) {
            plain = plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        }
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        plain = plain.replace("gh", "q").replace("ks", "x").replace("ou", "u").replace("oo", "u");
        plain = DOUBLED.matcher(plain).replaceAll("$1");
        return plain.replaceAll("(?:iy|yy|ij|yj|ii|iï)$", "y").replaceAll("(?<=[aeo])i(?=$|[^aeiouy])", "y");
    }

    private static Map<String, String> listed() {
        var lines = new Properties();
        var name = "spellings.properties";
        try (var in = Objects.requireNonNull(Spellings.class.getResourceAsStream(name), name)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new HashMap<String, String>();
        for (var key : lines.stringPropertyNames()) {
            keys.put(key, key);
            for (var variant : lines.getProperty(key).strip().split("\\s+")) {
                keys.put(variant, key);
            }
        }
        return Map.copyOf(keys);
    }
}
