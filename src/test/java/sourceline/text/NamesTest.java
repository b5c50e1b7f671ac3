package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Russian President Vladimir Putin spoke      | PERSON       | Vladimir Putin
                    en | Then Mohammed bin Salman left               | UNKNOWN      | Mohammed bin Salman
                    en | It was Antony J. Blinken again              | UNKNOWN      | Antony J. Blinken
                    en | the Ministry of Foreign Affairs in Riyadh   | ORGANISATION | Ministry of Foreign Affairs
                    en | the Ministry of Foreign Affairs in Riyadh   | PLACE        | Riyadh
                    en | Iran’s plan                                 | UNKNOWN      | Iran
                    en | Putin has the letter                        | UNKNOWN      | Putin
                    en | a letter to NATO                            | ORGANISATION | NATO
                    de | Die Regierung traf Bundeskanzler Scholz     | PERSON       | Scholz
                    ru | Вчера президент Владимир Путин выступил     | UNKNOWN      | Владимир Путин
                    fr | Le ministre Jean-Yves Le Drian est parti    | PERSON       | Jean-Yves Le Drian
                    fa | رئیس‌جمهور پزشکیان                          | PERSON       | پزشکیان
                    ar | الرئيس بوتين                                | PERSON       | بوتين
                    """)
    void names_are_found_by_how_they_are_written(String language, String text, Name.Kind kind, String name) {
        assertThat(Names.in(text, Locale.of(language))).anySatisfy(found -> {
            assertThat(found.span().in(text)).isEqualTo(name);
            assertThat(found.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Further meetings are scheduled.",
                "The talks began on Monday. They ended in June.",
                "Officials said no.",
                "However, it rained."
            })
    void a_capital_alone_makes_no_name(String text) {
        assertThat(Names.in(text, Locale.ENGLISH)).isEmpty();
    }
}
