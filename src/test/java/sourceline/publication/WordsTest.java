package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private static Properties words(String suffix) {
        var words = new Properties();
        try (var in = WordsTest.class.getResourceAsStream("words" + suffix + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ru", "fa", "ar", "he"})
    void a_language_has_every_word_with_the_same_places_for_what_is_put_in(String language) {
        var english = words("");
        var own = words("_" + language);

        assertThat(own.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(places(own.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(new Words(language, "Europe/Moscow").say(key, 3, 3, 3, 3, 3, 3))
                    .as(key)
                    .isNotBlank();
        }
    }

    @Test
    void a_name_that_runs_the_other_way_is_kept_apart_from_what_stands_beside_it() {
        var arabic = new Words("ar", "Asia/Riyadh");

        assertThat(arabic.say("know.one.known", "Kyiv Post", "مباشر"))
                .isEqualTo("مصدر واحد: \u2068Kyiv Post\u2069، مباشر.");
        assertThat(arabic.list(List.of("Reuters", "AP"))).startsWith("\u2068Reuters\u2069");
        assertThat(new Words("en", "Europe/Moscow").say("know.one.known", "Kyiv Post", "first-hand"))
                .isEqualTo("One source: Kyiv Post, first-hand.");
    }

    @Test
    void french_is_set_with_its_narrow_blanks_and_its_first_of_the_month() {
        var french = new Words("fr", "Europe/Paris");

        assertThat(french.say("know.title")).isEqualTo("Comment le savons-nous\u202f?");
        assertThat(french.say("know.date.inferredFrom.anchor", "lundi", french.day(LocalDate.of(2025, 7, 1))))
                .isEqualTo("Date\u202f: déduite par nous de «\u202flundi\u202f», à compter du 1er juillet 2025.");
        for (var key : words("_fr").stringPropertyNames()) {
            assertThat(french.say(key, 3, 3, 3, 3, 3)).as(key).doesNotContainPattern("[ \u00a0][:;?!»]|«[^\u202f]");
        }
    }

    @Test
    void a_sentence_that_ends_in_an_abbreviated_date_has_one_stop() {
        var russian = new Words("ru", "Europe/Moscow");
        var day = LocalDate.of(2025, 6, 23);

        assertThat(russian.say("withheld.REMOVAL", russian.day(day)))
                .endsWith("г.")
                .doesNotContain("..");
        assertThat(russian.say("reader.wasDue", russian.day(day))).contains("г. Мы");
    }
}
