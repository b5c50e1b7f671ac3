package sourceline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
