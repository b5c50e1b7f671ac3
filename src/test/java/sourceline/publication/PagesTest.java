package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourceline.newsroom.PublicUrl;
import sourceline.publication.PublishedNotice.Kind;
import sourceline.source.Nearness;
import sourceline.timeline.Stance;

class PagesTest {

    private static final PublicAssets ASSETS = new PublicAssets();
    private static final String AFTER = "2025-06-25T00:00:00Z";

    private static Pages at(String now) {
        var addresses = new PublicAddresses(new PublicUrl(URI.create("https://times.example")));
        return new Pages(
                addresses,
                ASSETS,
                new StructuredData(addresses, new Publisher("The Times", null, null, null, null)),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static Document page(Edition edition) {
        return Jsoup.parse(at(AFTER).timeline(edition).text(), "https://times.example/t/letter");
    }

    private static Element entry(Document page, java.util.UUID id) {
        return page.getElementById(PublicAddresses.anchor(id));
    }

    @Test
    void a_page_is_complete_without_a_script() {
        var page = page(SampleEdition.edition());

        assertThat(page.select("h1").eachText()).containsExactly("The letter from Tehran");
        assertThat(page.select("ol.entries > li h2").eachText())
                .containsExactlyElementsOf(SampleEdition.entries().stream()
                        .map(PublishedEntry::headline)
                        .toList());
        assertThat(page.select(".key li").eachText()).contains("The strikes", "Background");
        assertThat(page.select("blockquote").eachText()).hasSize(5);
        assertThat(page.select("details summary").eachText()).hasSize(4).containsOnly("How do we know?");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void each_verdict_is_a_shape_and_a_word_and_what_it_means() {
        var entry = entry(page(SampleEdition.edition()), SampleEdition.UNJUSTIFIED);
        var verdict = entry.selectFirst(".verdict");

        assertThat(entry.hasClass("said")).isTrue();
        assertThat(verdict.text())
                .isEqualTo("Said by Putin According to Russian state media, Putin said this."
                        + " We have not confirmed that it is true.");
        assertThat(verdict.ownerDocument().select("style").html()).contains(".said{--shape: path(");
    }

    @Test
    void what_was_announced_is_told_as_due_until_its_day_is_over_and_as_unconfirmed_after_it() {
        var edition = SampleEdition.edition();
        var before = at("2025-06-23T20:59:59Z").timeline(edition);
        var after = at("2025-06-23T21:00:00Z").timeline(edition);

        assertThat(before.text()).contains("Due 23 June 2025. It had not happened when this was published.");
        assertThat(before.until()).isEqualTo("2025-06-23T21:00:00Z");
        assertThat(after.text()).contains("Was due 23 June 2025. We have not confirmed that it happened.");
        assertThat(after.until()).isNull();
    }

    @Test
    void a_correction_stands_on_its_entry_and_in_the_list() {
        var page = page(SampleEdition.edition());

        assertThat(page.select(".notices .notice").text())
                .isEqualTo("Correction, 23 June 2025, 15:20. From 14:10 to 15:20 one entry said:"
                        + " “The letter has been delivered.” Our source said only that delivery was planned."
                        + " Signed letter from Khamenei due to reach Putin");
        assertThat(page.select(".notices a").attr("href"))
                .isEqualTo("#" + PublicAddresses.anchor(SampleEdition.DELIVERY));
        assertThat(entry(page, SampleEdition.DELIVERY).select(".notice.correction"))
                .hasSize(1);
    }

    @Test
    void of_many_notices_the_newest_stand_open_and_no_older_one_stands_before_the_entries() {
        var updates = IntStream.range(0, 40)
                .mapToObj(i -> SampleEdition.notice(Kind.UPDATE, SampleEdition.BOMBS, "Update " + i + "."))
                .toList();
        var page = page(SampleEdition.edition(SampleEdition.header(), SampleEdition.entries(), updates));

        assertThat(page.select(".notices > .notice")).hasSize(3);
        assertThat(page.selectFirst(".notices > details > summary").text()).isEqualTo("Earlier ones (37)");
        assertThat(page.select(".notices > details > .notice").eachText()).hasSize(37);
        assertThat(entry(page, SampleEdition.BOMBS).select("> .notice")).hasSize(3);
        assertThat(entry(page, SampleEdition.BOMBS).select("> .older > .notice"))
                .hasSize(37);
    }

    @Test
    void a_page_of_many_versions_folds_the_way_to_them() {
        var few = page(SampleEdition.edition()).select(".versions > a");
        var many = page(SampleEdition.edition(SampleEdition.header(200), SampleEdition.entries(), List.of()))
                .select(".versions > details > a");

        assertThat(few).hasSize(3);
        assertThat(many).hasSize(200);
    }

    @Test
    void a_held_entry_leaves_its_place_and_its_reason_but_none_of_its_words() {
        var held = SampleEdition.notice(Kind.HOLD, SampleEdition.UNJUSTIFIED, "We are asking the author.");
        var html = at(AFTER)
                .timeline(SampleEdition.edition(SampleEdition.header(), SampleEdition.entries(), List.of(held)))
                .text();

        assertThat(html)
                .doesNotContain("unjustified", "condemned")
                .contains("We do not show this entry while we check it again.", "We are asking the author.");
    }

    @Test
    void a_retraction_takes_the_corrections_of_its_entry_with_it() {
        var retraction = SampleEdition.notice(Kind.RETRACTION, SampleEdition.DELIVERY, "It rested on a mistake.");
        var edition = SampleEdition.edition(
                SampleEdition.header(), SampleEdition.entries(), List.of(SampleEdition.correction(), retraction));

        assertThat(at(AFTER).timeline(edition).text())
                .contains("It rested on a mistake.")
                .doesNotContain("has been delivered", "delivery was planned");
        assertThat(SnapshotDocument.of(edition)).doesNotContain("has been delivered", "Khamenei");
    }

    @Test
    void a_lifted_hold_says_how_long_it_lasted() {
        var lifted = new PublishedNotice(
                SampleEdition.id(92),
                SampleEdition.BOMBS,
                Kind.HOLD,
                SampleEdition.PUBLISHED,
                "We are checking the date.",
                null,
                null,
                null,
                SampleEdition.PUBLISHED.plusSeconds(1_800),
                "The date stands.",
                null);
        var page = page(SampleEdition.edition(SampleEdition.header(), SampleEdition.entries(), List.of(lifted)));

        assertThat(entry(page, SampleEdition.BOMBS).select(".notice").text())
                .isEqualTo(
                        "Shown again, 23 June 2025, 15:50. From 15:20 to 15:50 this entry was held back. The date stands.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-22T22:30:00Z | 2025-06-23T11:00:00Z | On 23 June 2025 from 01:30 to 14:00 one entry said: “Twelve”.
            2025-06-22T11:00:00Z | 2025-06-23T11:00:00Z | From 22 June 2025, 14:00 to 23 June 2025, 14:00 one entry said: “Twelve”.
            2025-06-24T06:00:00Z | 2025-06-24T07:00:00Z | From 09:00 to 10:00 one entry said: “Twelve”.
            """)
    void how_long_the_wrong_stood_is_told_without_a_day_that_was_told_before(String from, String until, String told) {
        var correction = new PublishedNotice(
                SampleEdition.id(92),
                SampleEdition.BOMBS,
                Kind.CORRECTION,
                Instant.parse("2025-06-24T07:00:00Z"),
                "Thirteen.",
                "Twelve",
                Instant.parse(from),
                Instant.parse(until),
                null,
                null,
                3);
        var page = page(SampleEdition.edition(SampleEdition.header(), SampleEdition.entries(), List.of(correction)));

        assertThat(page.select(".notices .notice").text()).contains("24 June 2025, 10:00. " + told + " Thirteen.");
    }

    @Test
    void where_there_is_nothing_to_choose_from_there_is_no_axis_and_no_filter() {
        var only = List.of(SampleEdition.delivery());
        var page = page(SampleEdition.edition(SampleEdition.header(), only, List.of()));

        assertThat(page.select(".axis, form.tools").eachAttr("hidden")).hasSize(2);
        assertThat(page(SampleEdition.edition()).select(".axis, form.tools").hasAttr("hidden"))
                .isFalse();
        var held = SampleEdition.notice(Kind.HOLD, SampleEdition.DELIVERY, "");
        assertThat(page(SampleEdition.edition(SampleEdition.header(), only, List.of(held)))
                        .select("footer > p")
                        .first()
                        .text())
                .endsWith("0 entries");
    }

    @Test
    void an_old_version_says_that_a_newer_one_exists_and_is_not_indexed() {
        var header = SampleEdition.header();
        var older = new PublishedTimeline(
                header.version(),
                header.timeline(),
                header.slug(),
                2,
                header.title(),
                header.summary(),
                header.language(),
                header.zone(),
                header.strands(),
                header.periods(),
                header.publishedAt(),
                header.publishedBy(),
                header.fourEyes(),
                header.revision(),
                header.headHash(),
                header.previous());
        var page = page(SampleEdition.edition(older, SampleEdition.entries(), List.of()));

        assertThat(page.select(".newer").text())
                .isEqualTo("This is version 2 of 3. A newer version exists. Read the newest version");
        assertThat(page.select(".newer a").attr("href")).isEqualTo("/t/letter");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page(SampleEdition.edition()).select(".newer, meta[name=robots]"))
                .isEmpty();
    }

    @Test
    void an_entry_of_which_no_year_is_known_has_no_place_on_the_axis() {
        var undated = undated(SampleEdition.BOMBS);
        var entries = List.of(undated, undated(SampleEdition.DRONES));
        var page = page(SampleEdition.edition(SampleEdition.header(), entries, List.of()));

        assertThat(entry(page, SampleEdition.BOMBS).attr("data-at")).isEqualTo("0,,");
        assertThat(page.select(".axis").hasAttr("hidden")).isTrue();
        assertThat(page(SampleEdition.edition()).select(".axis").hasAttr("hidden"))
                .isFalse();
    }

    private static PublishedEntry undated(java.util.UUID id) {
        return SampleEdition.entry(
                id,
                SampleEdition.STRIKES,
                SampleEdition.when("XXXX", null),
                false,
                "A meeting takes place",
                "",
                SampleEdition.verdict(PublishedVerdict.Kind.REPORTED),
                SampleEdition.citation(Stance.SUPPORTS, "They met."));
    }

    @Test
    void one_entry_has_a_page_with_the_way_to_its_neighbours() {
        var html =
                at(AFTER).entry(SampleEdition.edition(), SampleEdition.DELIVERY).text();
        var page = Jsoup.parse(html, "https://times.example/");

        assertThat(page.select("h1").text()).isEqualTo("Signed letter from Khamenei due to reach Putin");
        assertThat(page.select("details").hasAttr("open")).isTrue();
        assertThat(page.select(".steps a").eachAttr("href"))
                .containsExactly("/t/letter/e/" + SampleEdition.BOMBS, "/t/letter/e/" + SampleEdition.UNJUSTIFIED);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://times.example/t/letter/e/" + SampleEdition.DELIVERY);
    }

    @Test
    void a_source_that_may_only_be_told_in_other_words_is_named_without_its_words() {
        var source = SampleEdition.source("The minutes", "A ministry", null, Nearness.FIRST_HAND, null);
        var entry = SampleEdition.entry(
                SampleEdition.BOMBS,
                SampleEdition.STRIKES,
                SampleEdition.when("2025-06-16", null),
                false,
                "A meeting takes place",
                "",
                SampleEdition.verdict(PublishedVerdict.Kind.REPORTED),
                new PublishedCitation(SampleEdition.id(61), Stance.SUPPORTS, null, source));
        var quote = page(SampleEdition.edition(SampleEdition.header(), List.of(entry), List.of()))
                .selectFirst(".quote");

        assertThat(quote.select("blockquote")).isEmpty();
        assertThat(quote.text())
                .isEqualTo("Told in our own words after this source. The minutes · A ministry · 23 June 2025");
    }

    @Test
    void a_page_in_a_language_written_from_the_right_runs_from_the_right() {
        var base = SampleEdition.header();
        var header = new PublishedTimeline(
                base.version(),
                base.timeline(),
                base.slug(),
                base.number(),
                "نامه‌ای از تهران",
                "",
                "fa",
                "Asia/Tehran",
                base.strands(),
                base.periods(),
                base.publishedAt(),
                base.publishedBy(),
                base.fourEyes(),
                base.revision(),
                base.headHash(),
                base.previous());
        var page = page(SampleEdition.edition(header, SampleEdition.entries(), List.of()));

        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".when").first().text()).matches(".*\\p{IsArabic}.*");
    }

    /** The pages as files beside their assets, to be looked at in a browser. */
    @Test
    void pages_can_be_looked_at() throws Exception {
        var directory = Files.createDirectories(Path.of("target", "public-pages"));
        Files.write(
                directory.resolve("public.js"),
                ASSETS.at(scriptOfPages()).orElseThrow().bytes());
        var held = SampleEdition.notice(Kind.HOLD, SampleEdition.BOMBS, "We are asking the author.");
        var withNotices = SampleEdition.edition(
                SampleEdition.header(), SampleEdition.entries(), List.of(SampleEdition.correction(), held));
        var pages = at(AFTER);
        write(directory, "page.html", pages.timeline(withNotices).text());
        write(directory, "embed.html", pages.embed(SampleEdition.edition()).text());
        write(
                directory,
                "entry.html",
                pages.entry(SampleEdition.edition(), SampleEdition.DELIVERY).text());
        write(
                directory,
                "held.html",
                pages.entry(withNotices, SampleEdition.BOMBS).text());
        write(directory, "not-found.html", pages.notFound());

        assertThat(directory.resolve("page.html")).content().contains("<h1");
    }

    private static void write(Path directory, String file, String html) throws Exception {
        Files.writeString(directory.resolve(file), html.replace(scriptOfPages(), "public.js"));
    }

    private static String scriptOfPages() {
        return ((PageAssets.Linked) ASSETS.page().script()).address();
    }
}
