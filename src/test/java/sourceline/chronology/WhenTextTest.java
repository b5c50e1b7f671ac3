package sourceline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourceline.chronology.NotADate.Reason;

class WhenTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2025-06-16..2025-06-22] | 16–22 June 2025          | some time          | 16–22 June 2025, some time
            [..2025-06-22]           | by 22 June 2025          | ''                 | by 22 June 2025
            2025-06-23?              | 23 June 2025?            | ''                 | 23 June 2025, uncertain
            [2025-06-22,2025-06-23]  | 22 or 23 June 2025       | ''                 | 22 or 23 June 2025
            [2022..2025-06-23]       | 2022 to 23 June 2025     | some time          | 2022 to 23 June 2025, some time
            [2025-01-01..2025-06-22] | 1 January – 22 June 2025 | some time          | 1 January – 22 June 2025, some time
            2025-06-16/2025-06-22    | 16–22 June 2025          | ''                 | 16–22 June 2025, throughout
            1850~                    | about 1850               | ''                 | about 1850
            1850%                    | about 1850?              | ''                 | about 1850, uncertain
            1984~/2004?              | about 1984 to 2004?      | ''                 | about 1984 to 2004?, throughout
            2025-22                  | summer 2025              | ''                 | summer 2025
            2020-24                  | winter 2020–2021         | ''                 | winter 2020–2021
            2020-31                  | autumn 2020 (southern hemisphere) | ''        | autumn 2020 (southern hemisphere)
            2025-34                  | 2nd quarter 2025         | ''                 | 2nd quarter 2025
            2025-40                  | first half of 2025       | ''                 | first half of 2025
            201X                     | 2010s                    | year not given     | 2010s, year not given
            20XX                     | 2000–2099                | some time          | 2000–2099, some time
            2004-XX                  | 2004                     | month not given    | 2004, month not given
            1985-04-XX               | April 1985               | day not given      | April 1985, day not given
            XXXX-12-25               | 25 December              | year not given     | 25 December, year not given
            1560-XX-25               | 25 January – 25 December 1560 | some time     | 25 January – 25 December 1560, some time
            1985/..                  | since 1985               | ''                 | since 1985
            1985/                    | from 1985, end unknown   | ''                 | from 1985, end unknown
            ../1985-04-12            | until 12 April 1985      | ''                 | until 12 April 1985
            [2025-06-23..]           | 23 June 2025 or later    | ''                 | 23 June 2025 or later
            {1667,1668,1670..1672}   | 1667, 1668 and 1670–1672 | ''                 | 1667, 1668 and 1670–1672
            -0043-03-15              | 15 March 44 BC           | ''                 | 15 March 44 BC
            Y170000002               | 170,000,002              | ''                 | 170,000,002
            Y-17E7                   | 170,000,001 BC           | ''                 | 170,000,001 BC
            2025-06-23T14:30+03:00   | 23 June 2025, 14:30 UTC+03:00 | ''            | 23 June 2025, 14:30 UTC+03:00
            2004-06~-11              | 11 June 2004             | partly approximate | 11 June 2004, partly approximate
            """)
    void english_says_what_the_date_says(String edtf, String label, String qualifier, String description) {
        When when = When.edtf(edtf);

        assertThat(WhenText.label(when, Locale.ENGLISH)).isEqualTo(label);
        assertThat(WhenText.qualifier(when, Locale.ENGLISH)).isEqualTo(qualifier);
        assertThat(WhenText.describe(when, Locale.ENGLISH)).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-US | June 22 or 23, 2025      | by June 22, 2025
            de    | 22. oder 23. Juni 2025   | spätestens 22. Juni 2025
            fr    | 22 ou 23 juin 2025       | 22 juin 2025 au plus tard
            es    | 22 o 23 de junio de 2025 | 22 de junio de 2025 a más tardar
            ru    | 22 или 23 июня 2025 г.   | 22 июня 2025 г., не позднее
            fa    | ۱ یا ۲ تیر ۱۴۰۴          | حداکثر تا ۱ تیر ۱۴۰۴
            ar    | 22 أو 23 يونيو 2025      | بحلول 22 يونيو 2025
            he    | 22 או 23 ביוני 2025      | לא יאוחר מ־22 ביוני 2025
            ja    | 2025年6月22または23日      | by 2025年6月22日
            """)
    void every_language_has_its_own_words_and_order(String language, String or, String by) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(WhenText.label(When.edtf("[2025-06-22,2025-06-23]"), locale)).isEqualTo(or);
        assertThat(WhenText.label(When.edtf("[..2025-06-22]"), locale)).isEqualTo(by);
    }

    @Test
    void a_gregorian_month_stays_gregorian_where_another_calendar_is_usual() {
        Locale persian = Locale.forLanguageTag("fa");

        assertThat(WhenText.label(When.edtf("2025-06"), persian)).isEqualTo("ژوئن ۲۰۲۵");
        assertThat(WhenText.label(When.edtf("[2022..2025-06-23]"), persian)).isEqualTo("۲۰۲۲ تا ۲۳ ژوئن ۲۰۲۵");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "fr", "es", "ru", "fa", "ar", "he"})
    void no_language_lacks_a_word(String language) {
        Words words = new Words(Locale.forLanguageTag(language));
        Words english = new Words(Locale.ENGLISH);
        List<String> shown = List.of(
                "range",
                "by",
                "or-later",
                "since",
                "until",
                "end-unknown",
                "start-unknown",
                "since-unknown",
                "until-unknown",
                "always",
                "about",
                "uncertain",
                "partly-uncertain",
                "partly-approximate",
                "some-time",
                "throughout",
                "day-not-given",
                "month-not-given",
                "year-not-given",
                "decade",
                "spring",
                "summer",
                "autumn",
                "winter",
                "northern",
                "southern",
                "third.1",
                "third.2",
                "third.3",
                "half.1",
                "half.2");
        for (String key : shown) {
            boolean own = language.isEmpty() || !words.word(key).equals(english.word(key));
            assertThat(own).as(language + " " + key).isTrue();
        }
    }

    @Test
    void whatever_can_be_read_can_be_shown_with_its_year() {
        Random random = new Random(9);
        List<Locale> locales = Stream.of("en", "de", "fr", "es", "ru", "fa", "ar", "he", "th")
                .map(Locale::forLanguageTag)
                .toList();
        for (int i = 0; i < 3_000; i++) {
            String edtf = RandomEdtf.expression(random);
            try {
                When when = When.edtf(edtf);
                Locale locale = locales.get(i % locales.size());
                String label = WhenText.label(when, locale);
                assertThat(label).as(edtf).containsPattern("\\p{Nd}");
                assertThat(WhenText.describe(when, locale))
                        .as(edtf)
                        .isNotBlank()
                        .doesNotContain("{0}");
            } catch (NotADate impossible) {
                assertThat(impossible.reason()).isIn(Reason.NO_SUCH_DAY, Reason.END_BEFORE_START);
            }
        }
    }

    @Test
    void many_threads_get_the_same_text() throws Exception {
        When when = When.edtf("[2025-06-16..2025-06-22]");
        Callable<Boolean> task = () -> IntStream.range(0, 2_000)
                .allMatch(i -> WhenText.describe(when, Locale.ENGLISH).equals("16–22 June 2025, some time"));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> done : threads.invokeAll(List.of(task, task, task, task))) {
                assertThat(done.get()).isTrue();
            }
        }
    }
}
