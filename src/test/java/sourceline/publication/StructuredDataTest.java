package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import sourceline.JsonSchema;
import sourceline.newsroom.PublicUrl;
import sourceline.source.Nearness;
import sourceline.timeline.Stance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {

    private static final JsonSchema SCHEMA_ORG = JsonSchema.resource("/sourceline/publication/schema-org.schema.json");

    private final StructuredData data = new StructuredData(
            new PublicAddresses(new PublicUrl(URI.create("https://times.example"))),
            new Publisher("The Times", null, URI.create("https://times.example/corrections"), null, null));

    private static JsonNode read(String json) {
        assertThat(json).doesNotContain("<");
        assertThat(SCHEMA_ORG.errors(json)).isEmpty();
        return JsonMapper.builder().build().readTree(json);
    }

    @Test
    void a_timeline_is_a_news_article_with_a_list_of_claims_its_sources_and_its_corrections() {
        var article = read(data.timeline(SampleEdition.edition()));

        assertThat(article.path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.path("datePublished").asString()).isEqualTo("2025-06-22T08:00:00Z");
        assertThat(article.path("dateModified").asString()).isEqualTo(SampleEdition.PUBLISHED.toString());
        assertThat(article.path("mainEntity").path("itemListElement").size()).isEqualTo(4);
        assertThat(article.path("mainEntity")
                        .path("itemListElement")
                        .get(0)
                        .path("item")
                        .path("@type")
                        .asString())
                .isEqualTo("Claim");
        assertThat(article.path("citation").size()).isPositive();
        assertThat(article.path("correction").get(0).path("@type").asString()).isEqualTo("CorrectionComment");
        assertThat(article.path("publisher").path("correctionsPolicy").asString())
                .isEqualTo("https://times.example/corrections");
        assertThat(article.toString()).doesNotContain("ClaimReview");
    }

    @Test
    void an_entry_is_an_article_of_its_own_dated_by_when_its_words_went_out_and_were_last_corrected() {
        var edition = SampleEdition.edition();
        var article = read(data.entry(edition, SampleEdition.delivery(), "Said by Reuters"));

        for (var property : List.of("headline", "url", "image", "author", "publisher", "inLanguage", "isPartOf")) {
            assertThat(article.has(property)).as(property).isTrue();
        }
        assertThat(article.path("datePublished").asString()).isEqualTo("2025-06-22T08:00:00Z");
        assertThat(article.path("dateModified").asString()).isEqualTo(SampleEdition.PUBLISHED.toString());
        assertThat(article.path("correction").size()).isOne();
        assertThat(article.path("mainEntity").path("author").asString()).isEqualTo("Reuters");
        assertThat(article.path("mainEntity").path("appearance").size()).isOne();
        assertThat(article.path("isPartOf").path("datePublished").asString()).isEqualTo("2025-06-22T08:00:00Z");
    }

    @Test
    void what_contradicts_a_claim_is_cited_and_is_no_appearance_of_it() {
        var wrong = SampleEdition.entry(
                SampleEdition.DELIVERY,
                SampleEdition.LETTER,
                SampleEdition.when("2025-06-23", null),
                false,
                "The letter has been delivered",
                "",
                SampleEdition.verdict(PublishedVerdict.Kind.FALSE),
                SampleEdition.citation(Stance.CONTRADICTS, "No letter came."));
        var article = read(data.entry(SampleEdition.edition(), wrong, "False"));

        assertThat(article.path("citation").size()).isOne();
        assertThat(article.path("mainEntity").has("appearance")).isFalse();
    }

    @Test
    void what_readers_were_told_later_is_the_last_change_of_the_timeline() {
        var held =
                SampleEdition.notice(PublishedNotice.Kind.HOLD, SampleEdition.UNJUSTIFIED, "We are asking the author.");
        var edition = SampleEdition.edition(SampleEdition.header(), SampleEdition.entries(), List.of(held));

        assertThat(read(data.timeline(edition)).path("dateModified").asString())
                .isEqualTo(held.at().toString());
    }

    @Test
    void only_an_entry_that_finds_somebodys_claim_false_is_a_review_of_a_claim() {
        var source = SampleEdition.source(
                "The minutes", "A ministry", "https://ministry.example", Nearness.FIRST_HAND, null);
        var citation = new PublishedCitation(SampleEdition.id(61), Stance.SUPPORTS, null, source);
        var wrong = entry(PublishedVerdict.Kind.FALSE, citation);
        var reported = entry(PublishedVerdict.Kind.REPORTED, citation);
        var edition = SampleEdition.edition(SampleEdition.header(), List.of(wrong), List.of());

        var review = read(data.entry(edition, wrong, "False")).path("@graph").get(1);
        assertThat(review.path("@type").asString()).isEqualTo("ClaimReview");
        assertThat(review.path("claimReviewed").asString()).isEqualTo("A meeting takes place");
        assertThat(review.path("url").asString()).startsWith("https://times.example/t/letter/e/");
        assertThat(review.path("reviewRating").path("ratingValue").asInt()).isOne();
        assertThat(review.path("reviewRating").path("alternateName").asString()).isEqualTo("False");
        assertThat(review.path("itemReviewed").path("author").path("name").asString())
                .isEqualTo("A ministry");
        assertThat(read(data.entry(edition, reported, "Reported")).toString()).doesNotContain("ClaimReview");
    }

    private static PublishedEntry entry(PublishedVerdict.Kind kind, PublishedCitation citation) {
        return SampleEdition.entry(
                SampleEdition.BOMBS,
                SampleEdition.STRIKES,
                SampleEdition.when("2025-06-16", null),
                false,
                "A meeting takes place",
                "",
                SampleEdition.verdict(kind),
                citation);
    }
}
