package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourceline.newsroom.MemberId;

class SourceFactsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 23);

    @Test
    void texts_are_put_on_one_line_and_an_empty_one_is_not_known() {
        var facts = SourceExamples.published("  A\r\n title ", " \u00a0");

        assertThat(facts.title()).isEqualTo("A title");
        assertThat(facts.publisher()).isNull();
    }

    @Test
    void a_title_is_required_and_has_a_limit() {
        assertRefused("fact-missing", "title", () -> SourceExamples.titled(" "));
        assertRefused("fact-too-long", "title", () -> SourceExamples.titled("t".repeat(301)));
        assertThat(SourceExamples.titled("t".repeat(300)).title()).hasSize(300);
    }

    @Test
    void nul_and_lone_surrogates_are_refused() {
        assertRefused("text-has-nul", "title", () -> SourceExamples.titled("a\0b"));
        assertRefused("text-has-lone-surrogate", "publisher", () -> SourceExamples.published("a", "b\uDC00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "http://пример.рф/статья", "HTTPS://example.org:8443/"})
    void a_web_address_is_accepted(String address) {
        assertThat(at(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org/",
                "example.org",
                "https://",
                "https://me:pw@example.org/",
                "https://a b/",
                "data:text/html,x"
            })
    void anything_else_is_refused(String address) {
        assertRefused("address-malformed", "address", () -> at(address));
    }

    @Test
    void a_date_is_printed_inferred_or_not_known() {
        assertThat(dated(DAY, null, null).publicationBasis()).isEqualTo(PublicationBasis.PRINTED);
        assertThat(dated(DAY, MemberId.random(), "“Monday”").publicationBasis()).isEqualTo(PublicationBasis.INFERRED);
        assertThat(dated(null, null, null).publicationBasis()).isEqualTo(PublicationBasis.NOT_KNOWN);
    }

    @Test
    void an_inference_needs_a_date_and_a_basis() {
        assertRefused("inference-without-date", "published", () -> dated(null, MemberId.random(), "“Monday”"));
        assertRefused("inference-without-basis", "publishedBasis", () -> dated(DAY, MemberId.random(), " "));
    }

    @Test
    void a_year_beyond_9999_is_refused() {
        assertRefused("publication-year", "published", () -> dated(LocalDate.of(10_000, 1, 1), null, null));
    }

    @Test
    void a_language_is_required() {
        assertRefused("language-missing", "language", () -> facts(null, null, null, null, Locale.ROOT));
    }

    private static SourceFacts at(String address) {
        return facts(address, null, null, null, Locale.ENGLISH);
    }

    private static SourceFacts dated(@Nullable LocalDate day, @Nullable MemberId by, @Nullable String basis) {
        return facts(null, day, by, basis, Locale.ENGLISH);
    }

    private static SourceFacts facts(
            @Nullable String address,
            @Nullable LocalDate day,
            @Nullable MemberId by,
            @Nullable String basis,
            Locale language) {
        return new SourceFacts(
                "A title",
                null,
                null,
                address,
                day,
                by,
                basis,
                ZoneOffset.UTC,
                language,
                Nearness.FIRST_HAND,
                null,
                Visibility.PUBLIC);
    }

    private static void assertRefused(String code, String field, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FactRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(field);
        });
    }
}
