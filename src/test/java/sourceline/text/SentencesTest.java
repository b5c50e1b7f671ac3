package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** A bar marks where a sentence ends; the text is what is left without the bars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Dan Caine briefed the press. |He left at once.",
                "She moved from the U.S. to Moscow. |He stayed in the U.S. |The visit was short.",
                "The U.S. Navy and the U.K. Government agreed.",
                "The report by J. R. Smith and Albert I. Jones is out. |It is long.",
                "We make a good team, you and I. |Did you see him?",
                "At 5 a.m. Mr. Smith left. |He came back at 6 p.m. |They talked.",
                "See No. 5 and p. 12. |No. |That is wrong.",
                "They met on Jan. 5 and on Feb. 7. |Talks go on.",
                "Pitt, Briggs & Co. closed the deal with Acme Inc. yesterday. |It was large.",
                "It grew by 3.5 per cent to $1,000.50. |That is a lot.",
                "He called it “unprovoked aggression.” |Tehran agreed.",
                "“We will act.” |“When?” he asked. |Nobody knew.",
                "“Stop!” Gregg Roman said. |Nobody stopped.",
                "He spoke (see p. 5.) and left. |(He came back later.) |Then he slept.",
                "We … will act. |Words were left out [...] Here too.",
                "He hesitated … and went. |It was over....  |She left.",
                "1. The first item. |2. The second item.",
                "a) trade |b) energy |c) security",
                "• Trade |• Energy",
                "Read www.example.com/a.b?C=D.E. |Write to Jane.Doe@example.com. |Thanks.",
                "MOSCOW, June 23 (Reuters) - |Putin met Araqchi on Monday. |They talked.",
                "LONDON — |Prices rose. |Nobody knows why.",
                "Who was it? |What happened?! |Nobody says!!",
                "She works at Yahoo! in Sunnyvale.",
                "He lives in Washington, D.C. |But he works in Tehran.",
                "Hello world.|Today is Tuesday.",
                "i saw it. |they did not. |it was etc. and so on.",
                "I love it. :) |You too?",
                "I love it :-) |You too?",
                "Is it open?|how late can i come? |They won’t say.",
                "We met them.... |Then we left.",
                "It lasted for years....... |Iran is a country....|Iguazu is none.",
                "He starred in Who’s Afraid? (1966) and in Rain! (1970). |He won.",
                "It is written in Objective-C. |Nobody minds.",
                "J.-P. Sartre and A. – B. Jones left in the U.S. – they said.",
                "Well worth a visit. |http://www.example.com",
                "http://www.example.com/a |http://www.example.com/b",
                "It is over. |*** |Next came the vote. |======= |Posted by him",
                "It was cut off --- do you know why? |His name is ___ or not.",
                "(BBC) |The Palestinian leader spoke. |(New Scientist) |NASA agreed.",
                "John Smith |08/16/2000 03:48 PM |Please find it attached.",
                "The meeting of 08/16/2000 03:48 PM was long.",
                "Best regards, |Debra Jones",
                "He said &quot;Stop!&quot; |Nobody stopped.",
            })
    void english_is_cut_where_its_sentences_end(String marked) {
        assertCut(marked, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Am 12. Juni kam Dr. Meier, z. B. mit dem Zug. |Es steht auf Seite 12. |Dort stand es.",
                "de; „Ich habe keine Zeit“, sagte sie. |„Und auch keine Lust.“ |Wir haben 1.000.000 Euro.",
                "ru; В 2022 г. А. С. Иванов приехал в г. Москва, т.е. в столицу. |Он уехал в 5 ч. утра.",
                "ru; «Не видали маму?» — спросила она. |Никто не ответил.",
                "fr; M. Dupont a dit : « C’est fini. » |Il est parti.",
                "es; ¿Cómo está? |¡Bien! |El Dr. Naser llegó con la Sra. Ledesma.",
                "fa; خوشبختم، آقای رضا. |شما کجایی هستید؟ |من از تهران هستم.",
                "fa; تهران - ایرنا: |وزیر خارجه وارد مسکو شد. |او دیدار کرد.",
                "ar; ماذا حدث؟ |لا أحد يعرف.",
                "ja; これはペンです。|それは何ですか？|２．５です。",
                "hi; यह पहला वाक्य है। |यह दूसरा है।",
                "hy; Ի՞նչ ես մտածում: |Ոչինչ:",
            })
    void other_languages_are_cut_by_their_own_rules(String language, String marked) {
        assertCut(marked, Locale.of(language));
    }

    @Test
    void no_sentence_goes_across_a_line_end_of_any_kind() {
        assertThat(cut("One\nand two\r\nand three\u2029and four", Locale.ENGLISH))
                .containsExactly("One", "and two", "and three", "and four");
    }

    @Test
    void space_of_any_width_stands_between_sentences() {
        assertThat(cut("One.\u00a0Two.\u2003Three.", Locale.ENGLISH)).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void a_language_is_told_by_its_tag_and_an_unknown_one_follows_the_general_rules() {
        assertThat(cut("Dr. Meier kam. Er ging.", Locale.forLanguageTag("de-AT")))
                .hasSize(2);
        assertThat(cut("Satu dua. Tiga empat.", Locale.of("id"))).hasSize(2);
        assertThat(cut("One two. Three four.", Locale.ROOT)).hasSize(2);
    }

    @Test
    void whatever_the_text_its_sentences_are_in_order_and_hold_all_but_white_space() {
        var random = new Random(20250623);
        var pieces = List.of(
                "a",
                "B",
                "I",
                "the",
                "The",
                "U.S",
                "Mr",
                "1",
                "12",
                ".",
                ".",
                "…",
                "...",
                "?",
                "!",
                "“",
                "”",
                "\"",
                "'",
                "’",
                "(",
                ")",
                "«",
                "»",
                " ",
                " ",
                "\n",
                "\u00a0",
                "•",
                "-",
                "—",
                ":",
                ";)",
                "。",
                "א",
                "ب",
                "؟",
                "😀",
                "\u0301",
                "\u200d",
                "\ud800",
                "\u202e",
                "1.",
                "a)",
                "MOSCOW",
                "@",
                "/",
                "***",
                "http://",
                "?a",
                ":)",
                "08/16/2000 03:48 PM",
                "&#39;",
                "`",
                "(1966)");
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(30); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var sentences = Sentences.of(text.toString(), round % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN);
            var done = 0;
            for (var sentence : sentences) {
                assertThat(sentence.start()).as("in %s", text).isGreaterThanOrEqualTo(done);
                assertThat(text.substring(done, sentence.start()).chars())
                        .as("in %s", text)
                        .allMatch(Characters::isSpace);
                assertThat(sentence).as("in %s", text).isEqualTo(sentence.stripped(text));
                assertThat(sentence.isEmpty()).as("in %s", text).isFalse();
                done = sentence.end();
            }
            assertThat(text.substring(done).chars()).as("in %s", text).allMatch(Characters::isSpace);
        }
    }

    /** Nothing looks at the text but through {@link SentenceText}, so its calls are the steps. */
    private static final class Counted extends SentenceText {

        private long steps;

        Counted(String all) {
            super(all, all.toCharArray(), all.length(), SentenceWords.of(Locale.ENGLISH));
        }

        @Override
        char charAt(int at) {
            steps++;
            return super.charAt(at);
        }

        @Override
        int skipWord(int at) {
            var end = super.skipWord(at);
            steps += end - at + 1;
            return end;
        }

        @Override
        int codePointAt(int at) {
            steps++;
            return super.codePointAt(at);
        }

        @Override
        boolean startsWith(String prefix, int at) {
            steps += prefix.length();
            return super.startsWith(prefix, at);
        }

        @Override
        String substring(int from, int end) {
            steps += end - from;
            return super.substring(from, end);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                " ",
                ".",
                ". ",
                ".a",
                "“",
                "A.",
                "A. ",
                "((",
                "\u0301",
                "-",
                "1.",
                "? ",
                "a\u202a. ",
                "• ",
                "“ “. ",
                "«. »",
                "* ",
                "***",
                "=== ",
                "http://",
                "http://a ",
                "?a",
                "(A",
                "(A ",
                "&quot;",
                ".&#39; ",
                "``",
                ". ``",
                "08/16/2000 03:48 ",
                "1/1/00 ",
                ":) ",
                "a, ",
                "Aa, B ",
                "((1966) ",
                "A - ",
                ". . ",
                "…",
                "U.S. "
            })
    void four_times_the_text_takes_four_times_the_steps(String piece) {
        var steps = steps(piece.repeat(20_000 / piece.length()));
        assertThat(steps(piece.repeat(80_000 / piece.length())))
                .as("steps for %s", piece)
                .isLessThan(5 * steps);
        assertThat(steps).as("steps for %s", piece).isLessThan(400L * 20_000);
    }

    private static long steps(String text) {
        var counted = new Counted(text);
        new SentenceScanner(counted, 0).collectInto(new ArrayList<>());
        return counted.steps;
    }

    @Test
    void megabytes_without_a_full_stop_are_one_sentence() {
        var text = "word ".repeat(400_000).strip();
        assertThat(Sentences.of(text, Locale.ENGLISH)).containsExactly(new Span(0, text.length()));
        var marks = "\u0301".repeat(2_000_000);
        assertThat(Sentences.of(marks, Locale.ENGLISH)).containsExactly(new Span(0, marks.length()));
    }

    private static void assertCut(String marked, Locale locale) {
        var expected = List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(cut(marked.replace("|", ""), locale)).isEqualTo(expected);
    }

    private static List<String> cut(String text, Locale locale) {
        return Sentences.of(text, locale).stream().map(span -> span.in(text)).toList();
    }
}
