package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.OpId;
import sourceline.publication.Embedding;
import sourceline.publication.Notices;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;

/** The embed as readers meet it: on somebody else's page, with and without scripts, by keys, on paper, and corrected. */
@Tag("browser")
class EmbedTest {

    private static final String EMBED = "/embed/" + MadeUpTimeline.SLUG;

    private static Browser browser;
    private static RunningDemo demo;
    private static HttpServer elsewhere;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        demo = RunningDemo.get();
        demo.awaitMadeUpTimeline();
        var code = demo.as(
                Person.EDITOR,
                () -> demo.the(Embedding.class)
                                .code(timeline(MadeUpTimeline.SLUG))
                                .loader()
                        + demo.the(Embedding.class)
                                .code(timeline(RunningDemo.TIMELINE))
                                .loader());
        var page = """
                <!doctype html><html lang="en"><title>Another site</title>
                <body style="margin:0 auto;max-width:700px"><h1>An article</h1><p>Before</p>%s<p id="after">After</p>
                """.formatted(code).getBytes(StandardCharsets.UTF_8);
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterAll
    static void stop() {
        if (elsewhere != null) {
            elsewhere.stop(0);
        }
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothing_was_complained_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static TimelineId timeline(String slug) {
        return demo.as(
                Person.EDITOR, () -> demo.the(TimelineBook.class).at(slug).orElseThrow());
    }

    private static EntryId entry(String headline) {
        return demo.as(
                Person.EDITOR,
                () -> demo.the(TimelineBook.class).timeline(timeline(MadeUpTimeline.SLUG)).standing().stream()
                        .filter(entry -> entry.headline().equals(headline))
                        .map(EntryState::id)
                        .findFirst()
                        .orElseThrow());
    }

    private static String anchor(EntryId entry) {
        return "e-" + entry.toString().substring(24);
    }

    private static String host() {
        return "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/";
    }

    private static FrameLocator frame(Page page, int i) {
        return page.frameLocator("iframe").nth(i);
    }

    @Test
    void two_embeds_on_another_site_grow_to_their_height_without_moving_the_page_and_are_printed_with_it()
            throws IOException {
        var page = browser.window(1200, 900, ColorScheme.LIGHT);
        page.addInitScript("""
                window.shift = 0;
                new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) shift += entry.value; }))
                  .observe({ type: 'layout-shift', buffered: true });
                """);
        page.navigate(host());
        page.locator("#after").scrollIntoViewIfNeeded();

        assertThat(frame(page, 0).getByRole(AriaRole.HEADING, named("A made-up inquiry")))
                .isVisible();
        assertThat(frame(page, 1).getByRole(AriaRole.HEADING, named("The letter from Tehran")))
                .isVisible();
        page.locator(".sourceline").first().scrollIntoViewIfNeeded();
        page.waitForFunction(
                "() => [...document.querySelectorAll('.sourceline')].every(place => place.style.height.endsWith('px'))");
        for (int i = 0; i < 2; i++) {
            var inside = (Number) frame(page, i).locator("body").evaluate("body => Math.ceil(body.offsetHeight)");
            var place = page.locator(".sourceline").nth(i).boundingBox();
            assertThat(place.height).isBetween(inside.doubleValue() - 1, inside.doubleValue() + 1);
        }
        assertThat(printed(page)).contains(headlines()).contains("The letter from Tehran", "After");
        page.evaluate("scrollTo(0, 0)");
        page.reload();
        assertThat(frame(page, 0).locator("svg[role=slider]")).isVisible();
        assertThat(((Number) page.evaluate("shift")).doubleValue()).isLessThanOrEqualTo(0.02);
    }

    private static FrameLocator.GetByRoleOptions named(String name) {
        return new FrameLocator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void a_link_to_an_entry_on_the_page_around_leads_through_the_frame() {
        var entry = entry(MadeUpTimeline.headline(9));
        var page = browser.window(1200, 900, ColorScheme.LIGHT);
        page.navigate(host() + "#" + anchor(entry));

        var there = frame(page, 0).locator("#" + anchor(entry));
        assertThat(there).hasClass(Pattern.compile(".*\\bhere\\b.*"));
        page.waitForFunction("() => scrollY > 300");
        assertThat(there.boundingBox().y).isBetween(-5.0, 500.0);

        there.locator("summary").click();
        there.locator("a.link").evaluate("link => link.addEventListener('click', event => event.preventDefault())");
        there.locator("a.link").click();
        assertThat(there.locator("a.link")).hasAttribute("href", host() + "#" + anchor(entry));
    }

    @Test
    void without_scripts_the_host_has_a_link_and_the_embed_all_its_entries() {
        var page = browser.windowWithoutScripts();
        page.navigate(host());
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A made-up inquiry")))
                .hasAttribute("href", demo.at("/t/" + MadeUpTimeline.SLUG));
        assertThat(page.locator(".sourceline").first().boundingBox().height).isLessThan(50);

        page.navigate(demo.at(EMBED));
        assertThat(page.locator(".entry h2")).hasCount(MadeUpTimeline.ENTRIES);
        assertThat(page.locator("form.tools")).isHidden();
    }

    @Test
    void filters_and_search_are_kept_in_the_address() {
        var page = browser.window();
        page.navigate(demo.at(EMBED));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Court"))
                .click();
        assertThat(page.locator(".entry:visible")).hasCount(13);
        page.getByRole(AriaRole.SEARCHBOX).fill("WITNESS number eleven");
        assertThat(page.locator(".entry:visible")).hasCount(1);
        assertThat(page.locator("output")).hasText("1 of 20 entries");

        page.reload();
        assertThat(page.locator(".entry:visible")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all"))
                .click();
        assertThat(page.locator(".entry:visible")).hasCount(MadeUpTimeline.ENTRIES);
        assertThat(page.url()).isEqualTo(demo.at(EMBED));

        page.getByRole(AriaRole.SEARCHBOX).fill("number twelve");
        assertThat(page.locator("output")).hasText("1 of 20 entries");
        page.getByRole(AriaRole.SEARCHBOX).fill("zebra");
        assertThat(page.locator("output")).hasText("0 of 20 entries");
    }

    @Test
    void keys_step_through_the_axis_and_enter_goes_to_the_entry() {
        var page = browser.window();
        page.navigate(demo.at(EMBED));
        var axis = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Timeline axis"));
        axis.focus();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");
        assertThat(axis).hasAttribute("aria-valuenow", "2");
        assertThat(axis).hasAttribute("aria-valuetext", Pattern.compile(".*" + MadeUpTimeline.headline(1)));
        page.keyboard().press("Enter");

        assertThat(page.locator("#" + anchor(entry(MadeUpTimeline.headline(1)))))
                .isFocused();
        assertThat(page.url()).endsWith("#" + anchor(entry(MadeUpTimeline.headline(1))));
    }

    @Test
    void a_stretch_of_time_is_chosen_by_drawing_over_the_axis() {
        var page = browser.window();
        page.navigate(demo.at(EMBED));
        var axis = page.getByRole(AriaRole.SLIDER).boundingBox();
        page.mouse().move(axis.x + axis.width * 0.3, axis.y + 20);
        page.mouse().down();
        page.mouse().move(axis.x + axis.width * 0.6, axis.y + 20);
        var brush = page.locator(".brush").boundingBox();
        assertThat(brush.y).isEqualTo(axis.y);
        assertThat(brush.height).isEqualTo(axis.height);
        page.mouse().up();

        assertThat(page.locator("output")).containsText("of 20 entries");
        assertThat(page.locator(".entry:visible").count()).isBetween(1, 12);
        page.getByRole(AriaRole.SLIDER).press("Escape");
        assertThat(page.locator(".entry:visible")).hasCount(MadeUpTimeline.ENTRIES);
    }

    @Test
    void everything_is_printed() throws IOException {
        var page = browser.window();
        page.navigate(demo.at(EMBED));
        assertThat(printed(page))
                .contains(headlines())
                .contains("One source: Harbour Post")
                .doesNotContain("All verdicts");
    }

    private static List<String> headlines() {
        return IntStream.range(0, MadeUpTimeline.ENTRIES)
                .mapToObj(MadeUpTimeline::headline)
                .toList();
    }

    private static String printed(Page page) throws IOException {
        try (var pdf = Loader.loadPDF(page.pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whoever_had_the_old_page_sees_a_correction_a_hold_and_a_retraction_when_they_look_again() {
        var made = new SmallTimeline(
                demo,
                new NewTimeline("A ship and its load", "", Locale.ENGLISH, ZoneId.of("Europe/Moscow"), "a-ship"),
                "The ship",
                "Harbour Post",
                "The ship left on Monday with twelve containers. The port lists no thirteenth container.");
        var left = made.approved(
                "2025-06-23", "The ship leaves empty", "", "The ship left on Monday with twelve containers.");
        var listed =
                made.approved("2025-06-24", "The port lists its load", "", "The port lists no thirteenth container.");
        made.publish(left, listed);
        var page = browser.window();
        page.navigate(demo.at("/embed/a-ship"));
        assertThat(page.locator(".entry h2"))
                .hasText(new String[] {"The ship leaves empty", "The port lists its load"});
        assertThat(page.locator(".notice")).hasCount(0);

        made.reword(left, "The ship leaves with twelve containers");
        demo.as(
                Person.EDITOR,
                () -> demo.the(Notices.class)
                        .correct(
                                OpId.random(),
                                made.id(),
                                made.revision(),
                                left,
                                "The ship leaves empty",
                                "Our source counts twelve containers."));
        page.reload();
        var notice = page.locator("#" + anchor(left) + " .notice");
        assertThat(notice)
                .hasText(
                        Pattern.compile(
                                "Correction, .+\\s+From .+ to .+ this entry said: “The ship leaves empty”\\.\\s+Our source counts twelve containers\\.\\s*"));
        assertThat(page.locator(".notices a")).hasText("The ship leaves with twelve containers");

        demo.as(Person.EDITOR, () -> demo.the(Notices.class).hold(OpId.random(), made.id(), listed, "We are asking."));
        page.reload();
        assertThat(page.getByText("The port lists its load")).hasCount(0);
        assertThat(page.locator("#" + anchor(listed)))
                .containsText("We do not show this entry while we check it again. We are asking.");
        page.navigate(demo.at("/embed/a-ship?q=nothing#" + anchor(listed)));
        assertThat(page.locator("#" + anchor(listed))).isFocused();
        demo.as(Person.EDITOR, () -> demo.the(Notices.class).lift(OpId.random(), made.id(), listed, "It stands."));
        page.reload();
        assertThat(page.locator("#" + anchor(listed) + " h2")).hasText("The port lists its load");

        demo.as(
                Person.EDITOR,
                () -> demo.the(Notices.class)
                        .retract(OpId.random(), made.id(), left, "It rested on a mistake of ours."));
        page.reload();
        assertThat(page.locator("#" + anchor(left) + " h2")).hasText("The ship leaves with twelve containers");
        demo.as(Person.SECOND_EDITOR, () -> {
            var notices = demo.the(Notices.class);
            var proposal = notices.pendingRetractions(made.id()).getFirst().id();
            return notices.confirmRetraction(OpId.random(), made.id(), left, proposal);
        });
        page.reload();
        assertThat(page.locator("#" + anchor(left)))
                .containsText("We have retracted this entry. It rested on a mistake of ours.");
        assertThat(page.locator("body")).not().containsText("containers");
        var asking = page.context().request();
        var alone = asking.get(demo.at("/t/a-ship/e/" + left));
        assertThat(alone.status()).isEqualTo(410);
        assertThat(alone.text()).contains("It rested on a mistake of ours.").doesNotContain("containers");
        assertThat(asking.get(demo.at("/embed/a-ship/v/1")).text()).doesNotContain("leaves empty");
    }
}
