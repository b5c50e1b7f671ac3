package sourceline.studio.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the bundle beside the sources that ask for them. */
class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern CUT = Pattern.compile("[.-]");
    private static final Pattern ASKED = Pattern.compile("Words\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final String SOURCES = sources();
    private static final Set<String> KEYS =
            ResourceBundle.getBundle("messages", Locale.ENGLISH).keySet();

    @Test
    void what_is_asked_for_is_there() {
        assertThat(found(ASKED)).hasSizeGreaterThan(500).isSubsetOf(KEYS);
    }

    @Test
    void what_is_there_is_asked_for() {
        var literals = found(LITERAL);
        assertThat(KEYS)
                .hasSizeGreaterThan(1_500)
                .allMatch(key -> literals.contains(key) || isPutTogether(key, literals), "is asked for");
    }

    @Test
    void no_key_has_two_meanings() {
        var keys = read(Path.of("src/main/resources/messages.properties"))
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip());
        assertThat(keys).hasSizeGreaterThan(1_500).doesNotHaveDuplicates();
    }

    /** Whether a literal begins it and a name ends it, or another literal does. */
    private static boolean isPutTogether(String key, Set<String> literals) {
        return CUT.matcher(key).results().anyMatch(cut -> {
            var begin = key.substring(0, cut.start());
            var end = key.substring(cut.end());
            return literals.contains(begin + cut.group())
                    || (literals.contains(begin) && (literals.contains(cut.group() + end) || literals.contains(end)));
        });
    }

    private static Set<String> found(Pattern pattern) {
        return pattern.matcher(SOURCES).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/sourceline"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
