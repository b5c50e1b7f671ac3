package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import sourceline.newsroom.PublicUrl;
import sourceline.source.Nearness;
import sourceline.timeline.Stance;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever members or sources write stays text, in every field of a published timeline. More vectors than the one below
 * come from a file of JSON lines with a {@code payload} each, named by {@code SOURCELINE_XSS}.
 */
class HostileTextTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`{{7*7}}";

    private static final PublicAddresses ADDRESSES =
            new PublicAddresses(new PublicUrl(URI.create("https://times.example")));
    private static final PublicAssets ASSETS = new PublicAssets();
    private static final Pages PAGES = new Pages(
            ADDRESSES,
            ASSETS,
            new StructuredData(ADDRESSES, new Publisher("The Times", null, null, null, null)),
            Clock.fixed(Instant.parse("2025-06-25T00:00:00Z"), ZoneOffset.UTC));

    private static Edition edition(String text) {
        var source = SampleEdition.source(text, text, "javascript:alert(3)", Nearness.SECOND_HAND, text);
        var elsewhere = SampleEdition.source(text, text, text, Nearness.FIRST_HAND, text);
        var quote = new PublishedQuote(SampleEdition.id(60), 0, 9, text, text, text);
        var entry = new PublishedEntry(
                SampleEdition.BOMBS,
                1,
                SampleEdition.STRIKES,
                new PublishedWhen("2025", text, LocalDate.EPOCH, text, true, text),
                false,
                text,
                text,
                List.of(text),
                new PublishedMedia("ab".repeat(32), "image/png", 4, 3, text, text, text),
                new PublishedVerdict(PublishedVerdict.Kind.SAID, text, List.of(text, text), text, true),
                List.of(
                        new PublishedCitation(SampleEdition.id(61), Stance.SUPPORTS, quote, source),
                        new PublishedCitation(SampleEdition.id(62), Stance.DENIES, null, elsewhere)),
                SampleEdition.check());
        var base = SampleEdition.header();
        var header = new PublishedTimeline(
                base.version(),
                base.timeline(),
                base.slug(),
                base.number(),
                text,
                text,
                "en",
                base.zone(),
                List.of(new PublishedStrand(SampleEdition.STRIKES, text, 1)),
                List.of(new PublishedPeriod(SampleEdition.id(7), text, "2025")),
                base.publishedAt(),
                base.publishedBy(),
                base.fourEyes(),
                base.revision(),
                base.headHash(),
                base.previous());
        var notice = new PublishedNotice(
                SampleEdition.id(93),
                SampleEdition.BOMBS,
                PublishedNotice.Kind.CORRECTION,
                SampleEdition.PUBLISHED,
                text,
                text,
                SampleEdition.PUBLISHED,
                SampleEdition.PUBLISHED,
                null,
                null,
                3);
        return SampleEdition.edition(header, List.of(entry), List.of(notice));
    }

    private static List<Document> pages(String text) {
        var edition = edition(text);
        return List.of(
                Jsoup.parse(PAGES.timeline(edition).text(), "https://times.example/"),
                Jsoup.parse(PAGES.embed(edition).text(), "https://times.example/"),
                Jsoup.parse(PAGES.entry(edition, SampleEdition.BOMBS).text(), "https://times.example/"));
    }

    private static void requireNothingRuns(Document page) {
        assertThat(
                        page.select(
                                "script:not([src^=/a/]):not([type=application/ld+json]):not(body > script), iframe, object, embed, base, style + style"))
                .isEmpty();
        assertThat(page.select("body > script"))
                .allMatch(script -> ASSETS.embed().script().equals(new PageAssets.Inline(script.data())));
        assertThat(page.select(
                        "img:not([src^=/media/]), [style], a[href^=javascript], a[href^=data], form:not(.tools)"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .extracting(Attribute::getKey)
                        .noneMatch(name -> name.startsWith("on")));
    }

    @Test
    void hostile_text_in_every_field_stays_text() {
        for (var page : pages(HOSTILE)) {
            requireNothingRuns(page);
            assertThat(page.select("img").attr("alt")).isEqualTo(HOSTILE);
            assertThat(page.text()).contains(HOSTILE);
        }
    }

    @Test
    void no_known_vector_runs_from_any_field() throws IOException {
        var file = System.getenv("SOURCELINE_XSS");
        assumeTrue(file != null, "SOURCELINE_XSS names no file of vectors");
        for (var line : Files.readAllLines(Path.of(file))) {
            var vector =
                    JsonMapper.builder().build().readTree(line).path("payload").asString();
            assertThat(vector).isNotEmpty();
            pages(vector).forEach(HostileTextTest::requireNothingRuns);
        }
    }
}
