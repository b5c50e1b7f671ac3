package sourceline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourceline.evidence.Ranking.Article;

class RankingTest {

    private static final List<String> ARTICLE = List.of(
            "Strikes on Iran",
            "The United States deployed bombs against three nuclear facilities in Iran.",
            "It was the first such strike.",
            "Belgian officials met in Brussels.",
            "Araqchi travelled to Moscow for talks with Putin.",
            "Nothing else is known.");

    private static List<Hit> rank(String claim) {
        return Ranking.of(List.of(new Article(ARTICLE, Locale.ENGLISH))).rank(claim, Locale.ENGLISH);
    }

    @Test
    void the_sentence_with_the_claims_words_names_and_numbers_comes_first() {
        assertThat(rank("Three Iranian facilities were bombed").getFirst().sentence())
                .isEqualTo(1);
        assertThat(rank("Putin received Araqchi").getFirst().sentence()).isEqualTo(4);
    }

    @Test
    void a_related_word_is_found() {
        assertThat(rank("Officials from Belgium gathered").getFirst().sentence())
                .isEqualTo(3);
    }

    @Test
    void of_two_words_the_longer_tells_more() {
        assertThat(best("They got an ultimatum", "They got a dog.", "An ultimatum is a threat."))
                .isEqualTo(1);
    }

    @Test
    void what_a_sentence_told_is_worth_less_in_the_next() {
        var claim = Claim.of("Araqchi met Putin and delivered a letter", Locale.ENGLISH, stem -> 1);
        var sentences = Stream.of("Araqchi met Putin.", "Putin met Araqchi.", "A letter was delivered.", "It rained.")
                .map(text -> RankedSentence.of(0, 0, text, Locale.ENGLISH))
                .toList();

        var varied = new Coverage(claim, sentences, new double[] {4, 3.9, 3.5, 0}).varied(List.of(0, 1, 2, 3));

        assertThat(varied).containsExactly(0, 2, 1, 3);
    }

    private static int best(String claim, String... sentences) {
        return Ranking.of(List.of(new Article(List.of(sentences), Locale.ENGLISH)))
                .rank(claim, Locale.ENGLISH)
                .getFirst()
                .sentence();
    }

    @Test
    void a_hit_says_why_it_is_one() {
        var hit = rank("Putin met Araqchi and 3 others").stream()
                .filter(each -> each.sentence() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(hit.reasons())
                .extracting(reason -> reason.span().in(ARTICLE.get(4)))
                .containsExactly("Araqchi", "Putin");
        assertThat(rank("the 3 sites").getFirst().reasons())
                .extracting(Hit.Reason::kind)
                .containsExactly(Hit.Kind.NUMBER);
    }

    @Test
    void all_sentences_are_ranked_unless_fewer_are_wanted() {
        assertThat(rank("Putin")).hasSize(ARTICLE.size());
        assertThat(Ranking.of(List.of(new Article(ARTICLE, Locale.ENGLISH))).rank("Putin", Locale.ENGLISH, 2))
                .hasSize(2);
    }

    @Test
    void articles_are_ranked_together_and_do_not_touch() {
        var ranking = Ranking.of(List.of(
                new Article(List.of("Putin spoke."), Locale.ENGLISH),
                new Article(List.of("Путин выступил в Москве."), Locale.of("ru"))));
        assertThat(ranking.rank("Путин в Москве", Locale.of("ru")).getFirst().article())
                .isEqualTo(1);
    }
}
