package sourceline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourceline.evidence.Placement.State;
import sourceline.text.Span;

class ReanchoringTest {

    private static final String ARTICLE = """
            Iran’s Supreme Leader has appealed to President Vladimir Putin for support.
            According to Reuters, Araqchi is set to deliver a hand-signed letter to Putin on Monday. The contents of the letter have not been made public.
            Araqchi’s visit comes days after the U.S. deployed bombs against three suspected nuclear facilities in Iran.
            The strikes were reportedly aimed at halting a clandestine effort by Tehran.
            """;

    private static Placement placed(String quote, String now) {
        return placed(quote, ARTICLE, now);
    }

    private static Placement placed(String quote, String from, String to) {
        var start = from.indexOf(quote);
        return Reanchoring.between(from, to, Locale.ENGLISH).place(new Span(start, start + quote.length()));
    }

    private static String words(Placement placement, String text) {
        return placement.span().map(span -> span.in(text)).orElse("");
    }

    @Test
    void in_the_same_text_a_passage_is_where_it_was() {
        var placement = placed("three suspected nuclear facilities", ARTICLE);
        assertThat(placement.state()).isEqualTo(State.PLACED);
        assertThat(words(placement, ARTICLE)).isEqualTo("three suspected nuclear facilities");
    }

    @Test
    void a_wire_update_raises_no_question() {
        var lines = ARTICLE.lines().toList();
        var now = "A paragraph that was added, on Tehran and Moscow.\n"
                + lines.get(2).replace("U.S.", "US") + "\n" + lines.get(0) + "\n"
                + lines.get(1).replace("Araqchi", "Araghchi").replace("hand-signed", "hand‑signed") + "\n"
                + lines.get(3);
        for (var quote : ARTICLE.lines().toList()) {
            assertThat(placed(quote, now).state()).as(quote).isEqualTo(State.PLACED);
        }
    }

    @Test
    void other_words_without_a_known_change_of_meaning_are_reworded() {
        var quote = "The contents of the letter have not been made public.";
        var now = ARTICLE.replace(quote, "What stands in the letter has not been made public.");
        var placement = placed(quote, now);
        assertThat(placement.state()).isEqualTo(State.REWORDED);
        assertThat(words(placement, now)).isEqualTo("What stands in the letter has not been made public.");
    }

    @Test
    void a_not_that_is_gone_makes_it_changed_however_similar_it_is() {
        var quote = "The contents of the letter have not been made public.";
        var placement = placed(quote, ARTICLE.replace("have not been", "have been"));
        assertThat(placement.state()).isEqualTo(State.CHANGED);
        assertThat(placement.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(MeaningChange.Kind.NEGATION);
            assertThat(change.before()).isEqualTo("not");
            assertThat(change.after()).isEmpty();
            assertThat(change.from().orElseThrow().in(ARTICLE)).isEqualTo("not");
        });
    }

    @Test
    void a_sentence_that_grew_is_found_whole() {
        var quote = "The contents of the letter have not been made public.";
        var now = ARTICLE.replace("public.", "public, and nobody in Moscow would speak of them.");
        var placement = placed(quote, now);
        assertThat(words(placement, now))
                .isEqualTo(
                        "The contents of the letter have not been made public, and nobody in Moscow would speak of them.");
        assertThat(placement.state()).isEqualTo(State.CHANGED);
    }

    @Test
    void a_denial_put_before_the_passage_changes_it() {
        var from = "The strikes hit the plant at noon and destroyed it. Nothing else is known.";
        var to = "Tehran denied that the strikes hit the plant at noon and destroyed it. Nothing else is known.";
        var placement = placed("the plant at noon and destroyed it", from, to);
        assertThat(words(placement, to)).isEqualTo("the plant at noon and destroyed it");
        assertThat(placement.state()).isEqualTo(State.CHANGED);
    }

    @Test
    void what_is_gone_is_orphaned_rather_than_put_somewhere_similar() {
        var now = ARTICLE.replace(
                "Araqchi’s visit comes days after the U.S. deployed bombs against three suspected nuclear facilities in Iran.",
                "The visit was planned.");
        assertThat(placed(
                        "Araqchi’s visit comes days after the U.S. deployed bombs against three suspected nuclear facilities in Iran.",
                        now))
                .isEqualTo(new Placement(State.ORPHANED, Optional.empty(), List.of(), 0));
    }

    @Test
    void of_several_places_the_one_in_the_same_surroundings_is_meant() {
        var from = "Alpha spoke first. He said no. Beta spoke next. He said no. Gamma left.";
        var to = "Beta spoke next. He said no. Gamma left. Alpha spoke first. He said no. Delta came.";
        var second = from.lastIndexOf("He said no");
        var placement =
                Reanchoring.between(from, to, Locale.ENGLISH).place(new Span(second, second + "He said no.".length()));
        assertThat(placement.span()).contains(new Span(17, 28));
    }

    @Test
    void which_of_several_equal_places_is_meant_cannot_be_told() {
        assertThat(placed(
                                "no comment",
                                "He had no comment on it.",
                                "No comment. And again: no comment. And no comment, once more.")
                        .state())
                .isEqualTo(State.ORPHANED);
    }

    @Test
    void an_added_clause_within_a_sentence_leaves_it_the_same_passage() {
        var from = "The dam and its plant are operated by the Bureau of Reclamation. It rained.";
        var to =
                "The dam and its plant are operated by the Department of the Interior’s Bureau of Reclamation. It rained.";
        var placement = placed("The dam and its plant are operated by the Bureau of Reclamation.", from, to);
        assertThat(words(placement, to)).isEqualTo(to.substring(0, to.indexOf(" It rained")));
    }

    @Test
    void a_long_passage_is_found_by_its_ends() {
        var random = new Random(7);
        var sentences =
                Stream.generate(() -> SampleText.sentence(random)).limit(60).toList();
        var from = "Before it. " + String.join(" ", sentences) + " Behind it.";
        var to = "Before it. " + String.join(" ", sentences).replace(sentences.get(30), "Something else stood here.")
                + " Behind it.";
        var quote = String.join(" ", sentences);
        assertThat(words(placed(quote, from, to), to))
                .startsWith(sentences.getFirst())
                .endsWith(sentences.getLast());
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PLACED   | On Monday [talks through Oman failed].       | Talks through Oman failed.
            PLACED   | [Missiles struck the plant] at noon.         | At noon missiles struck the plant.
            PLACED   | They were called [“Open and useful”] by him.  | They were called “open and useful” by him.
            PLACED   | It was [the NATO summit].                    | It was the Nato summit.
            REWORDED | He met [Democratic senators of the state].   | He met democratic senators of the state.
            REWORDED | It was seen on [the left] of the party.      | It was seen on the Left of the party.
            CHANGED  | It came as news [to the US that day].        | It came as news to us that day.
            CHANGED  | It came as news [to us that day].            | It came as news to the US that day.
            """)
    void a_capital_is_typography_where_a_sentence_begins_and_nowhere_else(State expected, String marked, String now) {
        var from = marked.replaceAll("[\\[\\]]", "") + " Nothing else is known.";
        var quote = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
        assertThat(placed(quote, from, now.replaceAll("[\\[\\]]", "") + " Nothing else is known.")
                        .state())
                .isEqualTo(expected);
    }

    @Test
    void quotation_marks_that_are_gone_change_who_says_it() {
        var from = "Putin called the strikes “unjustified and illegal” in Moscow.";
        var to = "Putin called the strikes unjustified and illegal in Moscow.";
        assertThat(placed(from, from, to).changes())
                .extracting(MeaningChange::kind)
                .containsExactly(MeaningChange.Kind.ATTRIBUTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "no not no ", "1 ", "“a ", "A. B. ", "word", "\u0301", "said that he said that "})
    void hostile_text_takes_near_linear_time(String piece) {
        var from = piece.repeat(100_000 / piece.length()) + "x";
        var to = piece.repeat(99_000 / piece.length()) + "y";
        var reanchoring = Reanchoring.between(from, to, Locale.ENGLISH);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var start = 0; start < 50_000; start += 1_000) {
                reanchoring.place(new Span(start, start + 200));
            }
            reanchoring.place(new Span(0, 60_000));
        });
    }
}
