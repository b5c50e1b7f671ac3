package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    private static List<String> keys(String language, String text) {
        return Terms.of(text, Locale.of(language)).stream().map(Term::key).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Iran’s plan            | iran plan
                    en | It hasn’t, can’t       | it has not can not
                    en | cannot, won't          | can not will not
                    en | the U.S. told us       | the US told us
                    en | U.S. and US            | US and US
                    en | 1,500 or 1.5 million   | 1500 or 1500000
                    en | two, 2, twenty-one     | 2 2 21
                    en | two hundred and six    | 206
                    en | the 23rd, the third    | the 23. the 3.
                    en | 12%, 12 per cent       | 12 percent 12 percent
                    en | $5bn                   | $ 5000000000
                    en | no one, one another    | no one one another
                    en | hand‑signed, hand-signed | hand signed hand signed
                    de | einundzwanzig Tote     | 21 tote
                    de | 1.500 oder 1,5         | 1500 oder 1.5
                    de | gross, groß            | gross gross
                    ru | двадцать один, ещё     | 21 еще
                    fr | L’accord, 1 500, quatre-vingt-dix | l accord 1500 90
                    fa | ۲۰۲۵ و ٢٠٢٥ سه         | 2025 و 2025 3
                    ar | ثلاثة                   | 3
                    """)
    void words_and_numbers_are_read_as_what_they_mean(String language, String text, String expected) {
        assertThat(String.join(" ", keys(language, text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Araqchi, Araghchi",
        "Zelensky, Zelenskyy",
        "Zelensky, Zelenskiy",
        "Kyiv, Kiev",
        "Khamenei, Khamene’i",
        "Erdogan, Erdoğan",
        "Rouhani, Ruhani",
        "Sergei, Sergey",
        "Aleksei, Alexei",
        "Hezbollah, Hizbullah",
        "Muhammad, Mohammed",
        "organised, organized",
        "defence, defense",
        "centre, center"
    })
    void two_spellings_are_one_word(String one, String other) {
        assertThat(keys("en", one)).isEqualTo(keys("en", other));
    }

    @ParameterizedTest
    @CsvSource({
        "Khamenei, Khomeini",
        "Iran, Iraq",
        "Hassan, Hussein",
        "Austria, Australia",
        "Niger, Nigeria",
        "Slovakia, Slovenia",
        "Maria, Marie",
        "Putin, Pushkin",
        "us, US",
        "advise, advice",
        "million, billion"
    })
    void two_words_are_two_words(String one, String other) {
        assertThat(keys("en", one)).isNotEqualTo(keys("en", other));
    }

    @Test
    void a_term_knows_where_it_stands() {
        var text = "The U.S. hasn’t 1.5 million.";
        assertThat(Terms.of(text, Locale.ENGLISH))
                .extracting(term -> term.span().in(text))
                .containsExactly("The", "U.S.", "has", "n’t", "1.5 million");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "1,", ".", "é", "\u0301", "'", "two ", "A.", "1 000", "“", "\uD83D"})
    void hostile_text_takes_linear_time(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Terms.of(text, Locale.ENGLISH));
    }
}
