package sourceline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourceline.text.Span;

/** Dates in running text. The anchor is Monday, 23 June 2025, where nothing else is said. */
class TextDatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on 23 June 2024.                 | 23 June 2024          | 2024-06-23
            They met on June 23, 2024, at noon.       | June 23, 2024         | 2024-06-23
            They met on the 23rd of June, 2024.       | 23rd of June, 2024    | 2024-06-23
            They met on Sunday, June 23rd, 2024.      | Sunday, June 23rd, 2024 | 2024-06-23
            It ended on Sept. 5, 2024.                | Sept. 5, 2024         | 2024-09-05
            It was signed in March 2023.              | March 2023            | 2023-03
            It was signed in 2022.                    | 2022                  | 2022
            Moscow’s 2022 invasion of Ukraine         | 2022                  | 2022
            It is dated 2024-06-23.                   | 2024-06-23            | 2024-06-23
            It is dated 23.6.2024.                    | 23.6.2024             | 2024-06-23
            It is dated 6/23/2024.                    | 6/23/2024             | 2024-06-23
            The third quarter of 2008 was poor.       | third quarter of 2008 | 2008-35
            Q3 2008 was poor.                         | Q3 2008               | 2008-35
            The first half of 2024 was poor.          | first half of 2024    | 2024-40
            In the summer of 2024 they met.           | summer of 2024        | 2024-22
            The 1990s were calm.                      | 1990s                 | 199X
            It was built in the 19th century.         | 19th century          | 18XX
            They met from June 16 to June 22, 2025.   | June 16 to June 22, 2025 | 2025-06-16/2025-06-22
            The talks of 16–22 June 2025 failed.      | 16–22 June 2025       | 2025-06-16/2025-06-22
            He ruled 2003–2005.                       | 2003–2005             | 2003/2005
            In the season 2020–21 he won.             | 2020–21               | 2020/2021
            Since 2004 he has been ill.               | Since 2004            | 2004/..
            It was over before 3 May 2024.            | before 3 May 2024     | [..2024-05-02]
            It was over by May 2024.                  | by May 2024           | [..2024-05]
            It began after 3 May 2024.                | after 3 May 2024      | [2024-05-04..]
            On Christmas Eve 2024 they met.           | Christmas Eve 2024    | 2024-12-24
            """)
    void what_is_printed_is_taken_as_it_stands(String text, String words, String edtf) {
        assertRead(text, "en", MONDAY, words, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said so yesterday.                      | yesterday             | 2025-06-22
            The day before yesterday he said so.       | The day before yesterday | 2025-06-21
            They met this morning.                     | this morning          | 2025-06-23
            They met last week.                        | last week             | [2025-06-16..2025-06-22]
            They met last weekend.                     | last weekend          | [2025-06-21..2025-06-22]
            They met last month.                       | last month            | 2025-05
            They met last year.                        | last year             | 2024
            They will meet next year.                  | next year             | 2026
            Profits fell in the last quarter.          | last quarter          | 2025-33
            They met last summer.                      | last summer           | 2024-22
            Russia signed it earlier this year.        | earlier this year     | [2025-01-01..2025-06-22]
            They will sign later this month.           | Later this month      | [2025-06-24..2025-06-30]
            He resigned two days ago.                  | two days ago          | 2025-06-21
            He resigned two weeks ago.                 | two weeks ago         | 2025-06-09~
            He resigned three months ago.              | three months ago      | 2025-03~
            He resigned a decade ago.                  | a decade ago          | 2015~
            It will be over in two days.               | in two days           | 2025-06-25
            He was ill for the past six months.        | past six months       | [2024-12-23..2025-06-23]
            It comes just days after the attack.       | just days after       | [2025-06-16..2025-06-22]
            It came two days after the attack.         | two days after        | 2025-06-21?
            It comes weeks before the vote.            | weeks before          | [2025-06-30..2025-07-28]
            He resigned in December.                   | December              | 2024-12
            He will resign in December.                | December              | 2025-12
            He resigned on 30 June.                    | 30 June               | 2024-06-30
            He announced that on June 30 it will close. | June 30              | 2025-06-30
            They met last December.                    | last December         | 2024-12
            """)
    void what_is_relative_is_counted_from_the_day_of_the_text(String text, String words, String edtf) {
        var mention = only(text, "en", MONDAY);
        assertThat(mention.words().in(text)).isEqualToIgnoringCase(words);
        assertThat(mention.readings().getLast().when().edtf()).isEqualTo(edtf);
        assertThat(mention.readings()).allMatch(reading -> reading.rule().isCounted());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-23 | Araqchi is set to deliver a hand-signed letter on Monday. | 2025-06-23 SAME_DAY set to, 2025-06-30 WEEKDAY_AFTER set to
            2025-06-24 | Araqchi is set to deliver a hand-signed letter on Monday. | 2025-06-30 WEEKDAY_AFTER set to
            2025-06-24 | Araqchi arrived on Monday.              | 2025-06-23 WEEKDAY_BEFORE arrived
            2025-06-23 | Araqchi arrived on Monday.              | 2025-06-23 SAME_DAY arrived
            2025-06-24 | On Monday, he said, it was over.        | 2025-06-23 WEEKDAY_BEFORE said
            2025-06-24 | He said that on Friday he will fly.     | 2025-06-27 WEEKDAY_AFTER will
            2025-06-24 | He said Monday that he will fly.        | 2025-06-23 WEEKDAY_BEFORE said
            2025-06-24 | Talks on Monday.                        | 2025-06-23 WEEKDAY_BEFORE, 2025-06-30 WEEKDAY_AFTER
            2025-06-25 | He arrived last Monday.                 | 2025-06-23 WEEKDAY_BEFORE arrived, 2025-06-16 WEEKDAY_OF_WEEK
            2025-06-25 | By Friday it must be lifted.            | [..2025-06-27] WEEKDAY_AFTER must
            """)
    void a_weekday_follows_the_verb_and_where_nothing_tells_both_are_given(
            LocalDate published, String text, String readings) {
        assertThat(told(text, only(text, "en", published))).isEqualTo(readings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On 03/04/2025 they met.         | 2025-03-04 MONTH_FIRST, 2025-04-03 DAY_FIRST
            The 1900s were calm.            | 190X PRINTED, 19XX PRINTED
            In early 2009 he fell ill.      | 2009 PRINTED, 2009-37 OUR_PART
            In mid-June 2025 he fell ill.   | 2025-06 PRINTED, [2025-06-11..2025-06-20] OUR_PART
            Late last year he fell ill.     | 2024 PERIOD, 2024-39 OUR_PART
            On Tuesday, 23 June 2025, it rained. | 2025-06-23 OTHER_WEEKDAY
            """)
    void ambiguity_is_given_as_several_readings_and_what_is_ours_says_so(String text, String readings) {
        assertThat(told(text, only(text, "en", MONDAY))).isEqualTo(readings);
    }

    @Test
    void the_order_of_figures_follows_the_country() {
        var text = "On 03/04/2025 they met.";
        var british = TextDates.in(text, new Anchor(MONDAY, false, ZoneOffset.UTC, Locale.UK))
                .getFirst();
        assertThat(told(text, british)).isEqualTo("2025-04-03 DAY_FIRST, 2025-03-04 MONTH_FIRST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He was ill for six months.         | P6M
            It took a week.                    | P1W
            It took 48 hours.                  | PT48H
            He built it in three days.         | P3D
            A decades-long dispute ended.      | PXY
            They meet every Monday.            | XXXX-WXX-1
            They meet every month.             | P1M
            The annual conference is over.     | P1Y
            He recently resigned.              | PAST_REF
            It currently sells nothing.        | PRESENT_REF
            """)
    void what_is_no_date_has_a_value_and_no_reading(String text, String timex) {
        var mention = only(text, "en", MONDAY);
        assertThat(mention.timex()).isEqualTo(timex);
        assertThat(mention.readings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He may march in a second.",
                "Flight MH17, an F-16 and iOS 5 cost $1999, €2000 and 2,000.",
                "More than 2000 people and 1999 homes, 45%, at 10:30.",
                "The 31 June 2025 does not exist.",
                "He sat in the sun and fell.",
                "Resolution №2231"
            })
    void what_only_looks_like_a_date_is_none(String text) {
        assertThat(TextDates.in(text, anchor("en", MONDAY))).isEmpty();
    }

    @Test
    void without_a_publication_date_only_what_is_printed_is_resolved() {
        var text = "On Monday he spoke of 23 June 2024, and earlier this year of two weeks ago.";
        var mentions = TextDates.in(text, new Anchor(null, false, ZoneOffset.UTC, Locale.ENGLISH));
        assertThat(mentions.stream().map(mention -> mention.readings().size()).toList())
                .containsExactly(0, 1, 0, 0);
    }

    @Test
    void a_sentence_alone_gives_spans_of_the_whole_text() {
        var text = "Nothing happened. He left on 23 June 2024.";
        var mention = TextDates.in(text, new Span(18, text.length()), anchor("en", MONDAY))
                .getFirst();
        assertThat(mention.words().in(text)).isEqualTo("23 June 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Er kam am 23. Juni 2024.              | 23. Juni 2024          | 2024-06-23
            de | Sie tagten vom 16. bis 22. Juni 2024. | 16. bis 22. Juni 2024  | 2024-06-16/2024-06-22
            de | Er kam am Montag.                     | Montag                 | 2025-06-23
            de | Er kam am Montagabend.                | Montagabend            | 2025-06-23
            de | Er sagte, dass er am Freitag fliegen wird. | Freitag           | 2025-06-27
            de | Vor zwei Jahren kam er.               | Vor zwei Jahren        | 2023~
            de | Er kam im vergangenen Jahr.           | vergangenen Jahr       | 2024
            de | Seit 2022 ist Krieg.                  | Seit 2022              | 2022/..
            ru | Он прибыл 23 июня 2024 года.          | 23 июня 2024 года      | 2024-06-23
            ru | С 16 по 22 июня 2024 года он был там. | 16 по 22 июня 2024 года | 2024-06-16/2024-06-22
            ru | В понедельник он заявил об этом.      | понедельник            | 2025-06-23
            ru | Он заявил, что в пятницу будет там.   | пятницу                | 2025-06-27
            ru | Два года назад он был там.            | Два года назад         | 2023~
            ru | На прошлой неделе он был там.         | прошлой неделе         | [2025-06-16..2025-06-22]
            fa | در ۲۳ ژوئن ۲۰۲۴ رفت.                  | ۲۳ ژوئن ۲۰۲۴           | 2024-06-23
            fa | او ۲ تیر ۱۴۰۴ رفت.                    | ۲ تیر ۱۴۰۴             | 2025-06-23
            fa | او دوم تیرماه ۱۴۰۴ رفت.               | دوم تیرماه ۱۴۰۴        | 2025-06-23
            fa | او روز دوشنبه گفت.                    | دوشنبه                 | 2025-06-23
            fa | او گفت که جمعه خواهد رفت.             | جمعه                   | 2025-06-27
            fa | سال گذشته رفت.                        | سال گذشته              | [2024-03-20..2025-03-20]
            ar | وصل في 23 يونيو 2024.                 | 23 يونيو 2024          | 2024-06-23
            ar | وصل في ٢٣ حزيران/يونيو ٢٠٢٤.          | ٢٣ حزيران/يونيو ٢٠٢٤   | 2024-06-23
            ar | قال ذلك يوم الاثنين.                  | الاثنين                | 2025-06-23
            ar | وصل قبل سنتين.                        | قبل سنتين              | 2023~
            ar | قال ذلك الأسبوع الماضي.               | الأسبوع الماضي         | [2025-06-16..2025-06-22]
            fr | Il est arrivé le 23 juin 2024.        | 23 juin 2024           | 2024-06-23
            fr | Il est arrivé le 1er juillet 2024.    | 1er juillet 2024       | 2024-07-01
            fr | Il a déclaré cela lundi.              | lundi                  | 2025-06-23
            fr | Il dit qu’il se rendra vendredi à Genève. | vendredi           | 2025-06-27
            fr | Il y a deux ans, il est parti.        | Il y a deux ans        | 2023~
            fr | La semaine dernière, il est parti.    | semaine dernière       | [2025-06-16..2025-06-22]
            es | Llegó el 23 de junio de 2024.         | 23 de junio de 2024    | 2024-06-23
            es | Dijo eso el lunes.                    | lunes                  | 2025-06-23
            es | Dijo que el viernes viajará.          | viernes                | 2025-06-27
            es | Hace dos años llegó.                  | Hace dos años          | 2023~
            es | Llegó la semana pasada.               | semana pasada          | [2025-06-16..2025-06-22]
            it | È arrivato il 23 giugno 2024.         | 23 giugno 2024         | 2024-06-23
            """)
    void other_languages_have_their_dates_weekdays_and_common_counts(
            String language, String text, String words, String edtf) {
        assertRead(text, language, LocalDate.of(2025, 6, 25), words, edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fa", "fr", "ru"})
    void no_word_means_two_things_in_one_language(String language) {
        var words = ResourceBundle.getBundle("sourceline.chronology.dates", Locale.of(language));
        Map<String, String> seen = new HashMap<>();
        for (var key : words.keySet()) {
            if (key.startsWith("ordinal-suffix") || key.endsWith("-ending")) {
                continue;
            }
            for (var phrase : words.getString(key).split("\\|")) {
                assertThat(seen.put(phrase, key)).as(phrase + " as " + key).isNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void the_studio_has_a_sentence_for_every_rule(Rule rule) {
        assertThat(ResourceBundle.getBundle("messages", Locale.ROOT).getString("when.rule." + rule.code()))
                .isNotBlank();
    }

    @Test
    void whatever_is_written_the_mentions_lie_in_order_within_the_text() {
        var random = new Random(11);
        var pieces = List.of(
                "Monday",
                "23",
                "June",
                "2025",
                ",",
                "–",
                "the",
                "last",
                "two",
                "weeks",
                "ago",
                "of",
                "since",
                "to",
                "early",
                "1990s",
                "quarter",
                "third",
                "/",
                "-",
                "'",
                "s",
                "in",
                "year",
                "03/04/2025",
                "0",
                "31",
                "every",
                "just",
                "after",
                ".",
                "by",
                "between",
                "and");
        for (var round = 0; round < 20_000; round++) {
            var text = random.ints(random.nextInt(14), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            var done = 0;
            for (var mention : TextDates.in(text, anchor("en", MONDAY))) {
                assertThat(mention.words().start()).as(text).isGreaterThanOrEqualTo(done);
                done = mention.words().end();
                assertThat(done).as(text).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ",
                "last ",
                "June ",
                "1 ",
                "2025 ",
                "- ",
                "2003–",
                "since ",
                "two weeks ",
                "early the ",
                "1.",
                "16. bis ",
                "of the year "
            })
    void four_times_the_text_takes_four_times_the_steps(String piece) {
        var steps = steps(piece.repeat(500));
        assertThat(steps(piece.repeat(2_000))).as("steps for %s", piece).isLessThan(5 * steps + 1_000);
    }

    private static long steps(String text) {
        var lexicon = Lexicon.of(Locale.ENGLISH);
        var all = PieceScanner.scan(text, 0, text.length(), lexicon);
        var steps = new AtomicLong();
        var counting = new AbstractList<Piece>() {
            @Override
            public Piece get(int index) {
                steps.incrementAndGet();
                return all.get(index);
            }

            @Override
            public int size() {
                return all.size();
            }
        };
        TextDates.in(new Pieces(counting, false), lexicon, anchor("en", MONDAY));
        return steps.get();
    }

    private static void assertRead(String text, String language, LocalDate published, String words, String edtf) {
        var mention = only(text, language, published);
        assertThat(mention.words().in(text)).isEqualTo(words);
        assertThat(mention.readings().getFirst().when().edtf()).isEqualTo(edtf);
    }

    private static DateMention only(String text, String language, LocalDate published) {
        var mentions = TextDates.in(text, anchor(language, published));
        assertThat(mentions).as(text).hasSize(1);
        return mentions.getFirst();
    }

    private static String told(String text, DateMention mention) {
        return mention.readings().stream()
                .map(reading -> reading.when() + " " + reading.rule()
                        + reading.cue().map(cue -> " " + cue.in(text)).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static Anchor anchor(String language, LocalDate published) {
        return new Anchor(published, false, ZoneOffset.UTC, Locale.forLanguageTag(language));
    }
}
