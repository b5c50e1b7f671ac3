package sourceline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourceline.chronology.NotADate.Reason;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 23 June 2025 | 2025-06-23
            en | June 23, 2025 | 2025-06-23
            en | June 23rd, 2025 | 2025-06-23
            en | the 23rd of June 2025 | 2025-06-23
            en | 23-Jun-2025 | 2025-06-23
            en | 23.6.2025 | 2025-06-23
            en | 3.4.2025 | 2025-04-03
            en | 13/04/2025 | 2025-04-13
            en | 04/13/2025 | 2025-04-13
            en | 04/04/2025 | 2025-04-04
            en | 2025/06/23 | 2025-06-23
            en | 06/2025 | 2025-06
            en | 2025-06-23 | 2025-06-23
            en | Monday 23 June 2025 | 2025-06-23
            en | June 2025 | 2025-06
            en | 2025 | 2025
            en | summer 2025 | 2025-22
            en | winter 2020–21 | 2020-24
            en | Q2 2025 | 2025-34
            en | the 1850s | 185X
            en | 44 BC | -0043
            en | 12000 BC | Y-11999
            en | AD 199 | 0199
            en | about 1850 | 1850~
            en | c. 1850 | 1850~
            en | perhaps 2025 | 2025?
            en | 23 June 2025? | 2025-06-23?
            en | about 23 June 2025? | 2025-06-23%
            en | before 23 June 2025 | [..2025-06-22]
            en | before June 2025 | [..2025-05]
            en | before 2025 | [..2024]
            en | before summer 2025 | [..2025-05-31]
            en | after 23 June 2025 | [2025-06-24..]
            en | after June 2025 | [2025-07..]
            en | by 23 June 2025 | [..2025-06-23]
            en | on or before 23 June 2025 | [..2025-06-23]
            en | 23 June 2025 or later | [2025-06-23..]
            en | since 23 June 2025 | 2025-06-23/..
            en | until 23 June 2025 | ../2025-06-23
            en | 16–22 June 2025 | 2025-06-16/2025-06-22
            en | 16-22 June 2025 | 2025-06-16/2025-06-22
            en | from 16 to 22 June 2025 | 2025-06-16/2025-06-22
            en | June 16–22, 2025 | 2025-06-16/2025-06-22
            en | 16 June – 3 July 2025 | 2025-06-16/2025-07-03
            en | December 2024 – January 2025 | 2024-12/2025-01
            en | 2020–21 | 2020/2021
            en | 2025-06-16 to 2025-06-22 | 2025-06-16/2025-06-22
            en | 1984 to about 2004 | 1984/2004~
            en | some time 16–22 June 2025 | [2025-06-16..2025-06-22]
            en | some time between 16 June and 3 July 2025 | [2025-06-16..2025-07-03]
            en | between 16 and 22 June 2025 | [2025-06-16..2025-06-22]
            en | between June 16 and 22, 2025 | [2025-06-16..2025-06-22]
            en | 22 or 23 June 2025 | [2025-06-22,2025-06-23]
            en | June 22 or 23, 2025 | [2025-06-22,2025-06-23]
            en | 21, 22 or 23 June 2025 | [2025-06-21,2025-06-22,2025-06-23]
            en | 2020, 2021, or 2022 | [2020,2021,2022]
            en | 22 and 23 June 2025 | {2025-06-22,2025-06-23}
            en | 23 June 2025 at 9:05 UTC | 2025-06-23T09:05Z
            en | [2025-06-16..2025-06-22] | [2025-06-16..2025-06-22]
            en | 2020-21 | 2020-21
            de | 23. Juni 2025 | 2025-06-23
            de | 16.–22.6.2025 | 2025-06-16/2025-06-22
            de | zwischen dem 16. und dem 22. Juni 2025 | [2025-06-16..2025-06-22]
            de | bis 23. Juni 2025 | ../2025-06-23
            de | about 1850 | 1850~
            fr | 1er juin 2025 | 2025-06-01
            fr | du 16 au 22 juin 2025 | 2025-06-16/2025-06-22
            fr | l’été 2025 | 2025-22
            es | 23 de junio de 2025 | 2025-06-23
            es | entre 2020 y 2022 | [2020..2022]
            ru | 23 июня 2025 года | 2025-06-23
            ru | с 16 по 22 июня 2025 г. | 2025-06-16/2025-06-22
            ru | до 23 июня 2025 | [..2025-06-22]
            ru | 44 до н. э. | -0043
            fa | ۲۳ ژوئن ۲۰۲۵ | 2025-06-23
            fa | ۲ تیر ۱۴۰۴ | 2025-06-23
            fa | ۱۴۰۴/۴/۲ | 2025-06-23
            fa | تیر ۱۴۰۴ | [2025-06-22..2025-07-22]
            fa | بین ۱ و ۳ تیر ۱۴۰۴ | [2025-06-22..2025-06-24]
            ar | ٢٣ حزيران ٢٠٢٥ | 2025-06-23
            ar | ٢٣ كانون الثاني ٢٠٢٥ | 2025-01-23
            he | 23 ביוני 2025 | 2025-06-23
            """)
    void what_people_type_is_understood(String language, String typed, String edtf) {
        assertThat(When.read(typed, Locale.forLanguageTag(language)).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2025             | AMBIGUOUS        | 0 | 3 April 2025; 4 March 2025
            about 03-04-2025       | AMBIGUOUS        | 6 | 3 April 2025; 4 March 2025
            2010/11                | AMBIGUOUS        | 0 | November 2010; 2010–2011, throughout
            199                    | AMBIGUOUS        | 0 | 199; 1990s, year not given
            1900s                  | AMBIGUOUS        | 0 | 1900–1909; 1900–1999
            13/13/2025             | NO_SUCH_MONTH    | 0 | 13
            2025-13                | NO_SUCH_MONTH    | 5 | 13
            31 February 2025       | NO_SUCH_DAY      | 0 | 31 February 2025
            29/2/2025              | NO_SUCH_DAY      | 0 | 29 February 2025
            22–16 June 2025        | END_BEFORE_START | 0 | 22 June 2025; 16 June 2025
            23 June                | NO_YEAR          | 0 | 23 June
            June                   | NO_YEAR          | 0 | June
            10/12                  | NO_YEAR          | 0 | 10/12
            23/6/25                | SHORT_YEAR       | 0 | 25
            23 June 25             | SHORT_YEAR       | 8 | 25
            20                     | SHORT_YEAR       | 0 | 20
            Tuesday, 23 June 2025  | OTHER_WEEKDAY    | 0 | Tuesday; Monday
            by 23 June 2025, 14:30 | TIME_IN_RANGE    | 3 | 23 June 2025, 14:30
            soon                   | NOT_UNDERSTOOD   | 0 | soon
            23 Juni 2025           | NOT_UNDERSTOOD   | 3 | Juni
            before by 2025         | NOT_UNDERSTOOD   | 7 | by
            """)
    void what_cannot_be_meant_or_could_be_two_things_is_refused(
            String typed, Reason reason, int position, String values) {
        NotADate refused = catchThrowableOfType(NotADate.class, () -> When.read(typed, Locale.ENGLISH));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.position()).isEqualTo(position);
        assertThat(refused.text()).isEqualTo(typed);
        assertThat(refused.values()).containsExactly(values.split("; "));
    }

    @Test
    void nothing_typed_is_nothing() {
        assertThatThrownBy(() -> When.read("  ", Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        NotADate.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void a_bare_year_of_another_calendar_could_be_two_years() {
        assertThatThrownBy(() -> When.read("۱۴۰۴", Locale.forLanguageTag("fa")))
                .isInstanceOfSatisfying(
                        NotADate.class, e -> assertThat(e.reason()).isEqualTo(Reason.AMBIGUOUS));
    }

    /** What the field reads back can be typed, in every language that has words. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "ru", "fa", "ar", "he", "de", "fr", "es"})
    void what_is_read_back_can_be_typed(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (String edtf : List.of(
                "[2025-06-16..2025-06-22]",
                "[..2025-06-22]",
                "2025-06-23?",
                "[2025-06-22,2025-06-23]",
                "[2022..2025-06-23]",
                "[2025-01-01..2025-06-22]",
                "2025-06-16/2025-06-22",
                "2025",
                "2025-06",
                "2025-22",
                "2025-24",
                "1850~",
                "2025-06-23~",
                "[..2025-06]",
                "[..2025]",
                "199X/..",
                "2025-06/..",
                "../2025",
                "2025-01-01",
                "1985/..",
                "[2025-06-23..]",
                "{2025-06-22,2025-06-23}",
                "[2024-12-30,2025-01-02]",
                "2025-06-23%",
                "2022/2025",
                "2025-06-23T14:30Z",
                "2025-06-23T14:30+03:30",
                "1999-12-31/2000-01-01",
                "-0043-03-15",
                "../2025-06-23")) {
            When when = When.edtf(edtf);
            String shown = WhenText.describe(when, locale);
            assertThat(When.read(shown, locale)).as(shown).isEqualTo(when);
        }
    }

    @Test
    void whatever_is_typed_is_understood_or_refused_and_nothing_else() {
        Random random = new Random(5);
        List<String> pieces = List.of(
                "23",
                "June",
                "2025",
                "–",
                "-",
                "/",
                ".",
                ",",
                "or",
                "and",
                "between",
                "by",
                "before",
                "about",
                "?",
                " ",
                " ",
                " ",
                "16",
                "3",
                "BC",
                "1850s",
                "s",
                "Q",
                "winter",
                "Monday",
                "14:30",
                "UTC+3",
                "2025-06-23",
                "03/04/2025",
                "some time",
                "uncertain",
                "[",
                "..",
                "X",
                "тир",
                "۱۴۰۴",
                "تیر",
                "until",
                "from",
                "to",
                "th",
                "\uD800",
                "\u0000",
                "𝟚",
                "0",
                "99999999999",
                "the",
                "quarter",
                "AD",
                "'",
                "Z");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("fa"), Locale.forLanguageTag("ru"))) {
            for (int i = 0; i < 15_000; i++) {
                StringBuilder typed = new StringBuilder();
                int length = 1 + random.nextInt(8);
                for (int j = 0; j < length; j++) {
                    typed.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
                }
                try {
                    When when = When.read(typed.toString(), locale);
                    assertThat(When.edtf(when.edtf())).isEqualTo(when);
                    assertThat(WhenText.describe(when, locale)).isNotBlank();
                } catch (NotADate e) {
                    assertThat(e.position()).as(typed.toString()).isBetween(0, typed.length());
                    assertThat(e.text()).isEqualTo(typed.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void the_studio_has_a_sentence_for_every_reason(Reason reason) {
        assertThat(ResourceBundle.getBundle("messages", Locale.ROOT).getString("when." + reason.code()))
                .isNotBlank();
    }

    @Test
    void long_input_is_refused_before_it_is_looked_at() {
        assertThatThrownBy(() -> When.read("June ".repeat(1_000_000), Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        NotADate.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
    }
}
