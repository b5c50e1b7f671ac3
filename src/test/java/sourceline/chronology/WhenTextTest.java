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
            de    | 22. oder 23. Juni 2025   | spätestens am 22. Juni 2025
            fr    | 22 ou 23 juin 2025       | 22 juin 2025 au plus tard
            es    | 22 o 23 de junio de 2025 | 22 de junio de 2025 a más tardar
            ru    | 22 или 23 июня 2025 г.   | не позднее 22 июня 2025 г.
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1850~          | about 1850
            en | 2025-06~       | about June 2025
            en | 2025-06-23~    | about 23 June 2025
            en | 197X~          | about the 1970s
            en | [..2025-06-22] | by 22 June 2025
            en | [..2025-06]    | by June 2025
            en | [..2025]       | by 2025
            en | [..199X]       | by the 1990s
            en | [2025-06-23..] | 23 June 2025 or later
            en | 2025-06-23/..  | since 23 June 2025
            en | 2025-06/..     | since June 2025
            en | 199X/..        | since the 1990s
            en | 2025-22/..     | since summer 2025
            en | ../2025-06-23  | until 23 June 2025
            en | ../2025-06     | until June 2025
            en | ../2025        | until 2025
            en | ../2025-40     | until the first half of 2025
            en | 2025-06-23/    | from 23 June 2025, end unknown
            en | 20XX/..        | since some time in 2000–2099
            en | 2025-06~/..    | since about June 2025
            ru | 1850~          | примерно 1850 г.
            ru | 2025-06~       | примерно июнь 2025 г.
            ru | 2025-06-23~    | примерно 23 июня 2025 г.
            ru | 197X~          | примерно 1970-е годы
            ru | [..2025-06-22] | не позднее 22 июня 2025 г.
            ru | [..2025-06]    | не позднее июня 2025 г.
            ru | [..2025]       | не позднее 2025 г.
            ru | [..199X]       | не позднее 1990-х годов
            ru | [2025-06-23..] | 23 июня 2025 г. или позже
            ru | 2025-06-23/..  | с 23 июня 2025 г.
            ru | 2025-06/..     | с июня 2025 г.
            ru | 199X/..        | с 1990-х годов
            ru | 2025-22/..     | с лета 2025
            ru | ../2025-06-23  | вплоть до 23 июня 2025 г.
            ru | ../2025-06     | вплоть до июня 2025 г.
            ru | ../2025        | вплоть до 2025 г.
            ru | ../2025-40     | вплоть до первого полугодия 2025 г.
            ru | 2025-06-23/    | с 23 июня 2025 г., конец неизвестен
            ru | 20XX/..        | с какого-то момента 2000—2099
            ru | 2025-06~/..    | примерно с июня 2025 г.
            fa | 1850~          | حدود سال ۱۸۵۰
            fa | 2025-06~       | حدود ژوئن ۲۰۲۵
            fa | 2025-06-23~    | حدود ۲ تیر ۱۴۰۴
            fa | 197X~          | حدود دههٔ ۱۹۷۰
            fa | [..2025-06-22] | حداکثر تا ۱ تیر ۱۴۰۴
            fa | [..2025-06]    | حداکثر تا ژوئن ۲۰۲۵
            fa | [..2025]       | حداکثر تا سال ۲۰۲۵
            fa | [..199X]       | حداکثر تا دههٔ ۱۹۹۰
            fa | [2025-06-23..] | ۲ تیر ۱۴۰۴ یا پس از آن
            fa | 2025-06-23/..  | از ۲ تیر ۱۴۰۴
            fa | 2025-06/..     | از ژوئن ۲۰۲۵
            fa | 199X/..        | از دههٔ ۱۹۹۰
            fa | 2025-22/..     | از تابستان ۲۰۲۵
            fa | ../2025-06-23  | تا ۲ تیر ۱۴۰۴
            fa | ../2025-06     | تا ژوئن ۲۰۲۵
            fa | ../2025        | تا سال ۲۰۲۵
            fa | ../2025-40     | تا نیمهٔ اول ۲۰۲۵
            fa | 2025-06-23/    | از ۲ تیر ۱۴۰۴، پایان نامعلوم
            fa | 20XX/..        | از زمانی در ۲۰۰۰ تا ۲۰۹۹
            fa | 2025-06~/..    | از حدود ژوئن ۲۰۲۵
            ar | 1850~          | نحو عام 1850
            ar | 2025-06~       | نحو يونيو 2025
            ar | 2025-06-23~    | نحو 23 يونيو 2025
            ar | 197X~          | نحو عقد 1970
            ar | [..2025-06-22] | بحلول 22 يونيو 2025
            ar | [..2025-06]    | بحلول يونيو 2025
            ar | [..2025]       | بحلول عام 2025
            ar | [..199X]       | بحلول عقد 1990
            ar | [2025-06-23..] | 23 يونيو 2025 أو بعده
            ar | 2025-06-23/..  | منذ 23 يونيو 2025
            ar | 2025-06/..     | منذ يونيو 2025
            ar | 199X/..        | منذ عقد 1990
            ar | 2025-22/..     | منذ صيف 2025
            ar | ../2025-06-23  | حتى 23 يونيو 2025
            ar | ../2025-06     | حتى يونيو 2025
            ar | ../2025        | حتى عام 2025
            ar | ../2025-40     | حتى النصف الأول من 2025
            ar | 2025-06-23/    | من 23 يونيو 2025، النهاية غير معروفة
            ar | 20XX/..        | منذ وقت ما في 2000–2099
            ar | 2025-06~/..    | منذ نحو يونيو 2025
            he | 1850~          | בערך ב־1850
            he | 2025-06~       | בערך ביוני 2025
            he | 2025-06-23~    | בערך ב־23 ביוני 2025
            he | 197X~          | בערך בשנות ה־1970
            he | [..2025-06-22] | לא יאוחר מ־22 ביוני 2025
            he | [..2025-06]    | לא יאוחר מיוני 2025
            he | [..2025]       | לא יאוחר מ־2025
            he | [..199X]       | לא יאוחר משנות ה־1990
            he | [2025-06-23..] | 23 ביוני 2025 או אחר כך
            he | 2025-06-23/..  | מאז 23 ביוני 2025
            he | 2025-06/..     | מאז יוני 2025
            he | 199X/..        | מאז שנות ה־1990
            he | 2025-22/..     | מאז קיץ 2025
            he | ../2025-06-23  | עד 23 ביוני 2025
            he | ../2025-06     | עד יוני 2025
            he | ../2025        | עד 2025
            he | ../2025-40     | עד המחצית הראשונה של 2025
            he | 2025-06-23/    | מ־23 ביוני 2025, הסוף אינו ידוע
            he | 20XX/..        | מאז מועד כלשהו ב־2000–2099
            he | 2025-06~/..    | מאז בערך יוני 2025
            de | 1850~          | etwa 1850
            de | 2025-06~       | etwa Juni 2025
            de | 2025-06-23~    | um den 23. Juni 2025
            de | 197X~          | etwa 1970er Jahre
            de | [..2025-06-22] | spätestens am 22. Juni 2025
            de | [..2025-06]    | spätestens im Juni 2025
            de | [..2025]       | spätestens 2025
            de | [..199X]       | spätestens in den 1990er Jahren
            de | [2025-06-23..] | 23. Juni 2025 oder später
            de | 2025-06-23/..  | seit dem 23. Juni 2025
            de | 2025-06/..     | seit Juni 2025
            de | 199X/..        | seit den 1990er Jahren
            de | 2025-22/..     | seit dem Sommer 2025
            de | ../2025-06-23  | bis zum 23. Juni 2025
            de | ../2025-06     | bis Juni 2025
            de | ../2025        | bis 2025
            de | ../2025-40     | bis zum ersten Halbjahr 2025
            de | 2025-06-23/    | ab dem 23. Juni 2025, Ende unbekannt
            de | 20XX/..        | seit irgendwann 2000–2099
            de | 2025-06~/..    | etwa seit Juni 2025
            fr | 1850~          | vers 1850
            fr | 2025-06~       | vers juin 2025
            fr | 2025-06-23~    | vers le 23 juin 2025
            fr | 197X~          | vers les années 1970
            fr | [..2025-06-22] | 22 juin 2025 au plus tard
            fr | [..2025-06]    | juin 2025 au plus tard
            fr | [..2025]       | 2025 au plus tard
            fr | [..199X]       | années 1990 au plus tard
            fr | [2025-06-23..] | 23 juin 2025 ou plus tard
            fr | 2025-06-23/..  | depuis le 23 juin 2025
            fr | 2025-06/..     | depuis juin 2025
            fr | 199X/..        | depuis les années 1990
            fr | 2025-22/..     | depuis l’été 2025
            fr | ../2025-06-23  | jusqu’au 23 juin 2025
            fr | ../2025-06     | jusqu’en juin 2025
            fr | ../2025        | jusqu’en 2025
            fr | ../2025-40     | jusqu’au premier semestre 2025
            fr | 2025-06-23/    | dès le 23 juin 2025, fin inconnue
            fr | 20XX/..        | depuis un moment de 2000–2099
            fr | 2025-06~/..    | depuis environ juin 2025
            es | 1850~          | hacia 1850
            es | 2025-06~       | hacia junio de 2025
            es | 2025-06-23~    | hacia el 23 de junio de 2025
            es | 197X~          | hacia la década de 1970
            es | [..2025-06-22] | 22 de junio de 2025 a más tardar
            es | [..2025-06]    | junio de 2025 a más tardar
            es | [..2025]       | 2025 a más tardar
            es | [..199X]       | década de 1990 a más tardar
            es | [2025-06-23..] | 23 de junio de 2025 o más tarde
            es | 2025-06-23/..  | desde el 23 de junio de 2025
            es | 2025-06/..     | desde junio de 2025
            es | 199X/..        | desde la década de 1990
            es | 2025-22/..     | desde el verano de 2025
            es | ../2025-06-23  | hasta el 23 de junio de 2025
            es | ../2025-06     | hasta junio de 2025
            es | ../2025        | hasta 2025
            es | ../2025-40     | hasta el primer semestre de 2025
            es | 2025-06-23/    | desde el 23 de junio de 2025, final desconocido
            es | 20XX/..        | desde algún momento de 2000–2099
            es | 2025-06~/..    | desde aproximadamente junio de 2025
            """)
    void the_words_agree_with_the_date_that_they_stand_before(String language, String edtf, String label) {
        assertThat(WhenText.label(When.edtf(edtf), Locale.forLanguageTag(language)))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 2025-01-01             | 1er janvier 2025
            fr | 2025-01-01/2025-01-03  | 1er–3 janvier 2025
            fr | [2025-07-01..2025-08-21] | 1er juillet – 21 août 2025
            fr | 2025-01                | janvier 2025
            ar | -0043-03-15            | 15 مارس 44 ق.م
            ar | 2025-34                | الربع الثاني من 2025
            he | 2025-34                | הרבעון השני של 2025
            ru | 2025-40                | первое полугодие 2025 г.
            ru | [..2025-41]            | не позднее 2-го полугодия 2025 г.
            """)
    void where_icu_lacks_what_a_language_needs_it_is_mended(String language, String edtf, String label) {
        assertThat(WhenText.label(When.edtf(edtf), Locale.forLanguageTag(language)))
                .isEqualTo(label);
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
                "about-word",
                "behind",
                "within",
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
