package sourceline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static sourceline.Waiting.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sourceline.As;
import sourceline.CountedStatements;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.publication.DownloadedSnapshot;
import sourceline.publication.Embedding;
import sourceline.publication.Frames;
import sourceline.publication.NotAnOrigin;
import sourceline.publication.Notices;
import sourceline.publication.PublicationFixture;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.publication.Publishing;
import sourceline.publication.SnapshotSchema;
import sourceline.timeline.EntryId;
import sourceline.timeline.Illustrating;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.Timelines;

@SpringTest
class PublicWebTest {

    private final MockMvc web;
    private final PublicationFixture made;
    private final Notices notices;
    private final Timelines timelines;
    private final Illustrating illustrating;
    private final Publishing publishing;
    private final Embedding embedding;
    private final CountedStatements statements;
    private final As as;
    private Desk desk;
    private EntryId entry;

    @Autowired
    PublicWebTest(
            MockMvc web,
            PublicationFixture made,
            Notices notices,
            Timelines timelines,
            Illustrating illustrating,
            Publishing publishing,
            Embedding embedding,
            CountedStatements statements,
            As as) {
        this.web = web;
        this.made = made;
        this.notices = notices;
        this.timelines = timelines;
        this.illustrating = illustrating;
        this.publishing = publishing;
        this.embedding = embedding;
        this.statements = statements;
        this.as = as;
    }

    @BeforeEach
    void publish() {
        desk = made.desk();
        entry = made.approved(desk, "The letter stays secret");
        made.publish(desk, entry);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return ask(get(path));
    }

    private String page() {
        return "/t/" + desk.slug();
    }

    private String entryPage() {
        return page() + "/e/" + entry;
    }

    @Test
    void every_public_address_answers_without_sign_in_cookie_or_session() throws Exception {
        for (var path : List.of(
                page(),
                page() + "/v/1",
                entryPage(),
                "/embed/" + desk.slug(),
                "/embed/" + desk.slug() + "/v/1",
                page() + ".json",
                page() + "/v/1.json")) {
            var result = web.perform(get(path)).andReturn();
            var response = result.getResponse();
            assertThat(response.getStatus()).as(path).isEqualTo(200);
            assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                    .as(path)
                    .contains("The letter stays secret");
            assertThat(response.getHeader("Set-Cookie")).as(path).isNull();
            assertThat(result.getRequest().getSession(false)).as(path).isNull();
            assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=60");
            assertThat(response.getHeader("ETag")).as(path).startsWith("\"");
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.getHeader("Referrer-Policy")).isEqualTo("strict-origin");
            assertThat(response.getHeader("Content-Security-Policy")).as(path).doesNotContain("unsafe");
        }
    }

    @Test
    void a_reader_is_answered_from_memory_with_neither_database_nor_session() throws Exception {
        for (var path : List.of(page(), entryPage(), "/embed/" + desk.slug(), page() + ".json")) {
            var tag = ask(path).getHeader("ETag");
            // Other work in this context asks the database too, now and then.
            await().untilAsserted(() -> {
                var before = statements.count();
                var whole = web.perform(get(path)).andReturn();
                var again = web.perform(get(path).header("If-None-Match", tag)).andReturn();
                assertThat(statements.count()).as(path).isEqualTo(before);
                assertThat(whole.getResponse().getStatus()).isEqualTo(200);
                assertThat(again.getResponse().getStatus()).isEqualTo(304);
                assertThat(whole.getRequest().getSession(false)).isNull();
                assertThat(whole.getResponse().getHeader("Set-Cookie")).isNull();
            });
        }
    }

    @Test
    void whoever_had_the_old_page_is_sent_the_correction_and_then_what_the_law_removed() throws Exception {
        var old = ask("/embed/" + desk.slug()).getHeader("ETag");
        made.rephrase(desk, entry, "The letter is kept secret");
        as.editor(() -> notices.correct(
                OpId.random(),
                desk.timeline(),
                made.revision(desk),
                entry,
                "The letter stays secret",
                "It is kept by one man."));

        var corrected = ask(get("/embed/" + desk.slug()).header("If-None-Match", old));
        assertThat(corrected.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(corrected.getContentAsString(StandardCharsets.UTF_8))
                        .select("#e-" + entry.toString().substring(24) + " .notice.correction")
                        .text())
                .contains("The letter stays secret", "It is kept by one man.");

        as.editor(() -> notices.remove(OpId.random(), desk.timeline(), entry, ""));

        for (var path : List.of("/embed/" + desk.slug(), page(), page() + "/v/1", entryPage())) {
            var removed = ask(get(path).header("If-None-Match", corrected.getHeader("ETag")));
            assertThat(removed.getStatus()).as(path).isEqualTo(path.equals(entryPage()) ? 451 : 200);
            assertThat(removed.getContentAsString(StandardCharsets.UTF_8))
                    .as(path)
                    .contains("Removed for legal reasons on ")
                    .doesNotContain("secret", "kept by one man");
        }
    }

    @Test
    void a_page_is_framed_by_its_own_site_only_and_an_embed_by_any() throws Exception {
        assertThat(ask(page()).getHeader("Content-Security-Policy")).endsWith("frame-ancestors 'self'");
        assertThat(ask("/embed/" + desk.slug()).getHeader("Content-Security-Policy"))
                .doesNotContain("frame-ancestors");
        assertThat(ask("/embed/" + desk.slug()).getHeader("X-Frame-Options")).isNull();
    }

    @Test
    void the_data_is_the_snapshot_and_verifies() throws Exception {
        var response = ask(page() + ".json");

        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(DownloadedSnapshot.read(response.getContentAsString(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .faults())
                .isEmpty();
        assertThat(SnapshotSchema.errors(response.getContentAsString(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ask("/schema/snapshot-1.json").getContentAsString(StandardCharsets.UTF_8))
                .contains("A Sourceline snapshot");
    }

    @Test
    void the_feed_tells_of_every_version_and_every_notice_and_not_of_what_is_withheld() throws Exception {
        assertThat(ask(page()).getContentAsString(StandardCharsets.UTF_8))
                .contains("type=\"application/atom+xml\" href=\"http");
        var response = ask(page() + ".atom");
        assertThat(response.getContentType()).startsWith("application/atom+xml");
        assertThat(items(response)).containsExactly("Version 1");
        as.editor(() -> notices.hold(OpId.random(), desk.timeline(), entry, "We are asking again."));
        var held = ask(page() + ".atom");
        assertThat(items(held)).containsExactly("Held back", "Version 1");
        assertThat(held.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("The letter stays secret");
    }

    /** The titles of a feed's entries, read as XML. */
    private static List<String> items(MockHttpServletResponse response) throws Exception {
        var titles = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.getContentAsByteArray()))
                .getElementsByTagName("title");
        return IntStream.range(1, titles.getLength())
                .mapToObj(place -> titles.item(place).getTextContent())
                .toList();
    }

    @Test
    void what_a_reader_has_already_is_not_sent_again() throws Exception {
        var tag = ask(page()).getHeader("ETag");

        var again = ask(get(page()).header("If-None-Match", "\"other\", W/" + tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(tag);
        assertThat(again.getHeader("Cache-Control")).isEqualTo("max-age=60");
        assertThat(ask(get(page()).header("If-None-Match", "\"other\"")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_page_is_sent_compressed_to_whoever_takes_it_under_a_tag_of_its_own() throws Exception {
        var plain = ask(page());
        var small = ask(get(page()).header("Accept-Encoding", "br, gzip"));

        assertThat(small.getHeader("Content-Encoding")).isEqualTo("br");
        assertThat(small.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(small.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        var zipped = ask(get(page()).header("Accept-Encoding", "gzip"));
        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
        assertThat(ask(get(page()).header("Accept-Encoding", "gzip;q=0")).getHeader("Content-Encoding"))
                .isNull();
    }

    @Test
    void head_tells_the_same_without_the_body() throws Exception {
        var whole = ask(page());
        var head = ask(head(page()));

        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getHeader("ETag")).isEqualTo(whole.getHeader("ETag"));
        assertThat(head.getContentLength()).isEqualTo(whole.getContentAsByteArray().length);
        assertThat(head.getContentAsByteArray()).isEmpty();
    }

    @Test
    void nothing_can_be_sent_to_a_public_address() throws Exception {
        var response = ask(post(page()));

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void an_unknown_address_says_so_plainly() throws Exception {
        for (var path : List.of(
                "/t/" + TimelineFixture.slug(),
                page() + "/v/2",
                page() + "/v/0",
                page() + "/v/99999999999",
                page() + "/e/" + UUID.randomUUID(),
                "/t/../login",
                "/t/%3Cscript%3E",
                "/media/" + "0".repeat(64),
                "/a/0000000000000000/public.css",
                "/embed/" + TimelineFixture.slug())) {
            var response =
                    web.perform(get(java.net.URI.create(path))).andReturn().getResponse();
            assertThat(response.getStatus()).as(path).isEqualTo(404);
            assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                    .contains("Nothing is published here")
                    .doesNotContain("%3C", "<script>");
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void an_unknown_address_below_a_published_timeline_leads_on_to_it() throws Exception {
        for (var path : List.of(page() + "/v/2", page() + "/e/" + UUID.randomUUID())) {
            assertThat(ask(path).getContentAsString(StandardCharsets.UTF_8))
                    .as(path)
                    .contains("What is published is here:", "href=\"" + page() + "\"");
        }
        assertThat(ask("/t/" + TimelineFixture.slug()).getContentAsString(StandardCharsets.UTF_8))
                .contains("Check the address")
                .doesNotContain("href=\"/t/");
        var unpublished = made.desk().slug();
        assertThat(ask("/t/" + unpublished + "/v/1").getContentAsString(StandardCharsets.UTF_8))
                .contains("Nothing is published here")
                .doesNotContain(unpublished);
    }

    @Test
    void a_timeline_that_was_never_published_is_not_there() throws Exception {
        assertThat(ask("/t/" + made.desk().slug()).getStatus()).isEqualTo(404);
    }

    @Test
    void an_old_address_leads_to_the_present_one() throws Exception {
        var slug = TimelineFixture.slug();
        assertThat(ask(page()).getStatus()).isEqualTo(200);
        as.editor(() -> timelines.changeSlug(OpId.random(), desk.timeline(), made.revision(desk), slug));

        for (var path : List.of(
                "/t/%s", "/t/%s/v/1", "/t/%s.json", "/t/%s/v/1.json", "/t/%s.atom", "/embed/%s", "/t/%s/e/" + entry)) {
            var moved = ask(path.formatted(desk.slug()));
            assertThat(moved.getStatus()).as(path).isEqualTo(308);
            assertThat(moved.getHeader("Location")).isEqualTo("http://localhost:8080" + path.formatted(slug));
            assertThat(ask(path.formatted(slug)).getStatus()).isEqualTo(200);
        }
        assertThat(ask(get("/oembed").param("url", "http://localhost:8080/embed/" + desk.slug()))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("/embed/" + slug)
                .doesNotContain(desk.slug());
    }

    @Test
    void a_slash_too_many_leads_to_the_page_without_it() throws Exception {
        for (var path : List.of(page(), page() + "/v/1", "/embed/" + desk.slug())) {
            assertThat(ask(path + "/").getStatus()).isEqualTo(308);
            assertThat(ask(path + "/").getHeader("Location")).isEqualTo("http://localhost:8080" + path);
        }
        assertThat(ask("/t/nowhere-at-all/").getStatus()).isEqualTo(404);
        assertThat(ask(get("/oembed").param("url", "http://localhost:8080" + page() + "/"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_hold_is_seen_at_once_on_every_page_that_was_in_memory() throws Exception {
        var paths = List.of(page(), page() + "/v/1", "/embed/" + desk.slug(), page() + ".json");
        for (var path : paths) {
            ask(path);
        }
        assertThat(ask(entryPage()).getStatus()).isEqualTo(200);
        var tag = ask(page()).getHeader("ETag");

        as.editor(() -> notices.hold(OpId.random(), desk.timeline(), entry, "We are asking."));

        for (var path : paths) {
            assertThat(ask(path).getContentAsString(StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("The letter stays secret")
                    .contains("We are asking.");
        }
        assertThat(ask(get(page()).header("If-None-Match", tag)).getStatus()).isEqualTo(200);
        assertThat(ask(entryPage()).getStatus()).isEqualTo(451);
        assertThat(ask(entryPage()).getContentAsString(StandardCharsets.UTF_8))
                .contains("An entry is held back")
                .doesNotContain("The letter stays secret");
    }

    @Test
    void a_retracted_entry_is_gone_from_its_address() throws Exception {
        as.editor(() -> notices.retract(OpId.random(), desk.timeline(), entry, "It rested on a mistake."));
        made.otherEditor(() -> notices.confirmRetraction(
                OpId.random(),
                desk.timeline(),
                entry,
                notices.pendingRetractions(desk.timeline()).getFirst().id()));

        var response = ask(entryPage());
        assertThat(response.getStatus()).isEqualTo(410);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("It rested on a mistake.");
    }

    @Test
    void an_old_version_says_that_a_newer_one_exists() throws Exception {
        made.rephrase(desk, entry, "The letter is kept secret");
        made.publish(desk, entry);

        var old = ask(page() + "/v/1").getContentAsString(StandardCharsets.UTF_8);
        assertThat(old).contains("The letter stays secret", "A newer version exists.");
        assertThat(ask(page()).getContentAsString(StandardCharsets.UTF_8)).contains("The letter is kept secret");
    }

    @Test
    void a_picture_is_served_by_its_hash_until_its_entry_is_withheld() throws Exception {
        var draft = made.draft(desk, "A picture of the letter", "", PublicationFixture.GAVE_NONE);
        as.writer(() -> illustrating.illustrate(
                OpId.random(), desk.timeline(), draft, picture(), "An envelope", "The envelope", "A photographer"));
        made.approve(desk, draft);
        assertThat(previewed(draft)).startsWith("data:image/png;base64,");
        made.publish(desk, draft);
        assertThat(previewed(draft)).startsWith("/media/");
        var page = Jsoup.parse(ask(page()).getContentAsString(StandardCharsets.UTF_8));
        var address = page.select("figure.media img").attr("src");

        assertThat(page.select("figure.media img").attr("alt")).isEqualTo("An envelope");
        assertThat(ask(address).getStatus()).isEqualTo(200);
        assertThat(ask(address).getContentType()).isEqualTo("image/png");

        as.editor(() -> notices.hold(OpId.random(), desk.timeline(), draft, ""));

        assertThat(ask(address).getStatus()).isEqualTo(451);
    }

    private String previewed(EntryId entry) {
        var preview = as.editor(() -> publishing.preview(desk.timeline(), Set.of(entry)));
        return Jsoup.parse(preview.page()).select("figure.media img").attr("src");
    }

    private static byte[] picture() {
        var image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void style_and_scripts_have_addresses_that_never_change_their_content() throws Exception {
        var page = Jsoup.parse(ask(page()).getContentAsString(StandardCharsets.UTF_8));
        var script = page.selectFirst("script[src]");
        var response = ask(script.attr("src"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(script.attr("integrity")).isEqualTo("sha384-" + hash("SHA-384", response.getContentAsByteArray()));
        var style = page.select("style");
        assertThat(style).hasSize(1);
        assertThat(ask(page()).getHeader("Content-Security-Policy"))
                .contains("style-src 'sha256-" + hash("SHA-256", style.html().getBytes(StandardCharsets.UTF_8)) + "';");
        assertThat(page.select("[style], [onclick], script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
    }

    private static String hash(String algorithm, byte[] bytes) throws Exception {
        return java.util.Base64.getEncoder()
                .encodeToString(
                        java.security.MessageDigest.getInstance(algorithm).digest(bytes));
    }

    @Test
    void an_embed_is_one_small_answer_whose_policy_names_its_script_and_its_style() throws Exception {
        var response = ask("/embed/" + desk.slug());
        var page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        var style = page.select("style").html().getBytes(StandardCharsets.UTF_8);
        var script = page.select("script").html().getBytes(StandardCharsets.UTF_8);

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("style-src 'sha256-" + hash("SHA-256", style) + "';")
                .contains("script-src 'sha256-" + hash("SHA-256", script) + "';");
        assertThat(page.select("[src], link:not([rel=canonical], [rel=expect], [href=data:,])"))
                .isEmpty();
        assertThat(Compressed.of(style).brotli().length + Compressed.of(script).brotli().length)
                .isLessThanOrEqualTo(10_000);
    }

    @Test
    void an_entry_has_a_short_address_that_leads_to_its_page() throws Exception {
        var handle = entry.toString().substring(24);
        var link = Jsoup.parse(ask(page()).getContentAsString(StandardCharsets.UTF_8))
                .select("a.link")
                .attr("href");

        assertThat(link).isEqualTo(page() + "/e/" + handle);
        assertThat(ask(link).getStatus()).isEqualTo(308);
        assertThat(ask(link).getHeader("Location")).isEqualTo("http://localhost:8080" + entryPage());
    }

    @Test
    void an_editor_says_on_whose_pages_the_embed_may_stand() throws Exception {
        var embed = "/embed/" + desk.slug();
        assertThat(ask(embed).getHeader("Content-Security-Policy")).doesNotContain("frame-ancestors");

        as.editor(() -> embedding.allowOn(
                OpId.random(), desk.timeline(), Frames.typed("https://news.example\nhttps://*.paper.example")));

        assertThat(ask(embed).getHeader("Content-Security-Policy"))
                .endsWith("frame-ancestors 'self' https://news.example https://*.paper.example");
        assertThatThrownBy(() -> Frames.typed("https://news.example/path"))
                .isInstanceOf(NotAnOrigin.class)
                .hasMessageContaining("https://news.example/path");
        assertThatThrownBy(() -> Frames.typed("'none'; script-src *")).isInstanceOf(NotAnOrigin.class);
    }

    @Test
    void oembed_tells_how_to_embed_a_timeline_in_the_room_there_is() throws Exception {
        var question = get("/oembed")
                .param("url", "http://localhost:8080" + page())
                .param("maxwidth", "500")
                .param("maxheight", "700");
        var json = ask(question).getContentAsString(StandardCharsets.UTF_8);

        assertThat(json)
                .contains(
                        "\"version\":\"1.0\"",
                        "\"type\":\"rich\"",
                        "\"width\":500",
                        "/embed/" + desk.slug(),
                        "\"provider_name\"",
                        "\"thumbnail_width\":1200");
        assertThat(ask(question.param("format", "xml")).getContentAsString(StandardCharsets.UTF_8))
                .contains("<type>rich</type>", "<width>500</width>", "&lt;iframe");
        var page = Jsoup.parse(ask(page()).getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("link[type=application/json+oembed], link[type=text/xml+oembed]")
                        .eachAttr("href"))
                .hasSize(2)
                .allMatch(address -> address.startsWith("http://localhost:8080/oembed?"));
    }

    @Test
    void oembed_refuses_what_it_cannot_answer_with_the_status_that_says_why() throws Exception {
        var ours = "http://localhost:8080" + page();
        assertThat(ask("/oembed").getStatus()).isEqualTo(400);
        assertThat(ask(get("/oembed").param("url", "https://elsewhere.example/t/" + desk.slug()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask(get("/oembed").param("url", "http://localhost:8080/t/" + TimelineFixture.slug()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask(get("/oembed").param("url", ours).param("format", "yaml"))
                        .getStatus())
                .isEqualTo(501);
        var wrong = ask(get("/oembed").param("url", ours).param("maxwidth", "wide"));
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("maxwidth");
    }

    @Test
    void a_picture_of_the_timeline_is_drawn_for_links() throws Exception {
        var page = Jsoup.parse(ask(page()).getContentAsString(StandardCharsets.UTF_8));
        var address = page.select("meta[property=og:image]").attr("content");
        var response = ask(address.replace("http://localhost:8080", "").replaceFirst("\\?.*", ""));

        assertThat(response.getContentType()).isEqualTo("image/png");
        var image = ImageIO.read(new ByteArrayInputStream(response.getContentAsByteArray()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void the_loader_may_be_taken_by_any_site_and_is_looked_at_again_each_hour() throws Exception {
        var response = ask("/embed.js");

        assertThat(response.getContentType()).startsWith("text/javascript");
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.getHeader("Cache-Control")).startsWith("public, max-age=3600");
    }
}
