package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The timeline element alone, on a page with a policy as strict as the public one's. */
@Tag("browser")
class AxisTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript", "css", "text/css");

    private static Browser browser;
    private static HttpServer server;

    private Page page;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String name = exchange.getRequestURI().getPath().substring(1);
            boolean asset =
                    List.of("axis.js", "scale.js", "axis.css", "tokens.css").contains(name);
            byte[] body = asset
                    ? Files.readAllBytes(Path.of("frontend", name))
                    : pageWith(name).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", TYPES.getOrDefault(name.replaceAll(".*\\.", ""), "text/html; charset=utf-8"));
            exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothing_was_complained_of() {
        assertThat(browser.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void a_mark_is_named_by_verdict_date_and_headline() {
        open("desk");

        assertThat(mark("Reported, 16–22 June 2025, some time: Bombs are used")).isVisible();
        assertThat(mark("Said by Reuters, 23 June 2025?, planned: A letter is due"))
                .isVisible();
        assertThat(page.getByRole(AriaRole.LISTBOX)).hasAccessibleName("Timeline axis");
    }

    @Test
    void the_axis_is_one_stop_and_the_arrows_lead_through_time_and_lanes() {
        open("desk");

        page.keyboard().press("Tab");
        assertThat(focused()).contains("Bombs are used");
        page.keyboard().press("ArrowRight");
        assertThat(focused()).contains("Iran denies it");
        page.keyboard().press("ArrowDown");
        assertThat(focused()).contains("Khamenei appeals");
        page.keyboard().press("End");
        assertThat(focused()).contains("A letter is due");
        page.keyboard().press("ArrowRight");
        assertThat(focused()).as("there is nothing later in the lane").contains("A letter is due");
        page.keyboard().press("Home");
        assertThat(focused()).contains("Khamenei appeals");
        page.keyboard().press("ArrowDown");
        assertThat(focused()).contains("Drones are supplied");

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("after");
    }

    @Test
    void enter_and_a_click_open_an_entry() {
        open("desk");
        page.evaluate("window.opened = []; document.addEventListener('entry-open', e => opened.push(e.detail.id))");

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        mark("Khamenei appeals").click();

        assertThat(page.evaluate("opened")).isEqualTo(List.of("bombs", "appeal"));
    }

    @Test
    void a_long_time_in_which_nothing_happens_is_a_break_that_says_how_long() {
        open("desk");

        assertThat(page.locator(".sla-breaks > g")).hasCount(1);
        assertThat(page.locator(".sla-length")).hasText("3 yrs");
        assertThat(ticks()).contains("2022", "16 June", "23 June").doesNotContain("2023", "2024");
        double weekInJune = x("A letter is due") - x("Bombs are used");
        double yearsBefore = page.locator(".sla-bar").first().boundingBox().x
                - page.locator(".sla-tick").first().boundingBox().x;
        assertThat(weekInJune).isGreaterThan(60);
        assertThat(yearsBefore).isLessThan(400);
    }

    @Test
    void labels_of_ticks_do_not_overlap_at_any_zoom_or_width() {
        for (int width : List.of(1440, 1024, 390)) {
            open("many", width);
            for (int zoom = 0; zoom < 6; zoom++) {
                assertThat(overlaps(".sla-tick > text:nth-child(2)"))
                        .as("width %s, zoom %s", width, zoom)
                        .isEmpty();
                page.evaluate("document.querySelectorAll('.sla-tools button')[1].click()");
            }
            if (width != 390) {
                page.context().close();
            }
        }
    }

    @Test
    void marks_of_one_day_stand_beside_each_other_and_too_many_are_counted() {
        open("many");

        assertThat(overlaps(".sla-mark .sla-hit")).isEmpty();
        Locator bubbles = page.locator(".sla-bubble");
        assertThat(bubbles.count()).isGreaterThan(5);
        int inBubbles =
                bubbles.allTextContents().stream().mapToInt(Integer::parseInt).sum();
        int alone = page.locator(".sla-mark:not(.sla-bubble)").count();
        assertThat(inBubbles + alone).isEqualTo(600);
    }

    @Test
    void a_bubble_opens_by_zooming_in_and_the_focus_goes_to_an_entry_of_it() {
        open("many");

        Locator bubble = page.locator(".sla-bubble").first();
        int before = Integer.parseInt(bubble.textContent());
        bubble.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".sla-mark:focus")).hasCount(1);
        Object name = page.evaluate("document.activeElement.querySelector('.sla-count')?.textContent ?? '1'");
        assertThat(Integer.parseInt(name.toString())).isLessThan(before);
    }

    @Test
    void entries_of_one_day_that_no_zoom_takes_apart_are_listed() {
        open("crowd");
        page.evaluate("window.opened = []; document.addEventListener('entry-open', e => opened.push(e.detail.id))");

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".sla-list li")).hasCount(200);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.evaluate("opened")).isEqualTo(List.of("n1"));
    }

    @Test
    void an_update_keeps_view_focus_and_selection() {
        open("desk");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("+");
        page.keyboard().press("+");
        page.evaluate("document.querySelector('sl-axis').selected = 'appeal'");
        double before = x("Khamenei appeals");

        page.evaluate("""
                () => {
                  const axis = document.querySelector('sl-axis');
                  const entry = {...axis.data.entries.find(e => e.id === 'denial'), headline: 'Iran denies all of it'};
                  axis.change([entry, {...entry, id: 'new', headline: 'Something new'}], [...axis.data.entries.map(e => e.id), 'new']);
                }
                """);

        assertThat(mark("Iran denies all of it")).isVisible();
        assertThat(mark("Something new")).isVisible();
        assertThat(focused()).contains("Khamenei appeals");
        assertThat(mark("Khamenei appeals")).hasAttribute("aria-selected", "true");
        assertThat(x("Khamenei appeals")).isCloseTo(before, offset(1.0));
    }

    @Test
    void the_focus_goes_to_the_nearest_when_its_entry_is_deleted() {
        open("desk");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        assertThat(focused()).contains("Iran denies it");

        page.evaluate(
                "() => { const a = document.querySelector('sl-axis'); a.change([], a.data.entries.map(e => e.id).filter(id => id !== 'denial')); }");

        assertThat(focused()).contains("Bombs are used");
    }

    @Test
    void the_wheel_scrolls_the_page_and_zooms_only_with_control() {
        open("desk", 1440, 200);
        page.mouse().move(900, 130);

        page.mouse().wheel(0, 60);
        page.waitForFunction("() => window.scrollY > 0");
        assertThat(page.locator(".sla-tools button").first()).isDisabled();

        page.evaluate("window.scrollTo(0, 0)");
        page.keyboard().down("Control");
        page.mouse().wheel(0, -120);
        page.keyboard().up("Control");
        assertThat(page.locator(".sla-tools button").first()).isEnabled();
        assertThat(page.evaluate("window.scrollY")).isEqualTo(0);
    }

    @Test
    void dragging_moves_the_view_and_says_which_days_it_shows() {
        open("desk");
        page.evaluate("window.ranges = []; document.addEventListener('range-change', e => ranges.push(e.detail))");
        page.locator(".sla-tools button").nth(1).click();
        page.waitForFunction("() => ranges.length === 1");

        page.mouse().move(700, 110);
        page.mouse().down();
        page.mouse().move(600, 110);
        page.mouse().move(500, 110);
        page.mouse().up();

        page.waitForFunction("() => ranges.length === 2");
        String before = (String) page.evaluate("ranges[0].from");
        String after = (String) page.evaluate("ranges[1].from");
        assertThat(after).matches("2025-06-\\d\\d").isGreaterThan(before);
    }

    @Test
    void right_to_left_time_runs_from_the_right() {
        open("persian");

        assertThat(x("Khamenei appeals")).isGreaterThan(x("A letter is due"));
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowLeft");
        assertThat(focused()).contains("Iran denies it");
        assertThat(String.join(" ", ticks())).contains("تیر");
    }

    @Test
    void what_is_written_as_markup_is_shown_as_text() {
        open("hostile");

        mark("<img src=x onerror=alert(1)>").hover();
        assertThat(page.locator(".sla-card")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("sl-axis img")).hasCount(0);
    }

    @Test
    void without_entries_it_says_so() {
        open("empty");

        assertThat(page.getByText("No entries yet")).isVisible();
    }

    @Test
    void axe_finds_nothing() {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (String data : List.of("desk", "many", "empty")) {
                page = browser.window(1440, 900, colours);
                page.navigate(address(data));
                page.locator(".sla-svg").waitFor();
                assertThat(Axe.violations(page, Axe.ALL)).as(data).isEmpty();
                if (!(colours == ColorScheme.DARK && data.equals("empty"))) {
                    page.context().close();
                }
            }
        }
    }

    private void open(String data) {
        open(data, 1440);
    }

    private void open(String data, int width) {
        open(data, width, 900);
    }

    private void open(String data, int width, int height) {
        page = browser.window(width, height, ColorScheme.LIGHT);
        page.navigate(address(data));
        page.locator(".sla-rules line")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static String address(String data) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + data;
    }

    private Locator mark(String part) {
        return page.locator(".sla-mark[aria-label*=\"" + part + "\"]");
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label') ?? ''");
    }

    private double x(String part) {
        return page.locator(".sla-mark[aria-label*=\"" + part + "\"] .sla-hit").boundingBox().x;
    }

    private List<String> ticks() {
        return page.locator(".sla-tick > text:nth-child(2)").allTextContents();
    }

    /** Pairs of drawn things that cover each other by more than half a pixel. */
    private List<?> overlaps(String selector) {
        return (List<?>) page.evaluate("""
                selector => {
                  const boxes = [...document.querySelectorAll(selector)].map(node => node.getBoundingClientRect()).filter(box => box.width);
                  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>
                    a.left < b.right - .5 && b.left < a.right - .5 && a.top < b.bottom - .5 && b.top < a.bottom - .5).map(b => [a.x, a.y, b.x, b.y]));
                }
                """, selector);
    }

    private static String pageWith(String name) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Axis</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/axis.css">
                <main><h1>Axis</h1><sl-axis><script type="application/json">%s</script></sl-axis>
                <svg width="10" height="2000" aria-hidden="true"></svg><button id="after">After</button></main>
                <script type="module" src="/axis.js"></script></html>
                """.formatted(data(name).replace("<", "\\u003c"));
    }

    private static String data(String name) {
        return switch (name) {
            case "many" ->
                timeline(
                        "en",
                        "ltr",
                        IntStream.range(0, 600)
                                .mapToObj(i -> entry("n" + i, i % 5 < 3 ? "strikes" : "letter")
                                        .day("20%02d-%02d-%02d".formatted(19 + i % 3, 1 + i * 7 % 12, 1 + i * i % 28))
                                        .json())
                                .toList());
            case "crowd" ->
                timeline(
                        "en",
                        "ltr",
                        IntStream.range(0, 200)
                                .mapToObj(i -> entry("n" + i, "letter")
                                        .day("2025-06-23")
                                        .json())
                                .toList());
            case "empty" -> timeline("en", "ltr", List.of());
            case "persian" -> timeline("fa", "rtl", desk());
            case "hostile" ->
                timeline(
                        "not a language",
                        "ltr",
                        List.of(entry("<img src=x onerror=alert(1)>", "letter")
                                .day("2025-06-23")
                                .json()));
            default -> timeline("en", "ltr", desk());
        };
    }

    private static List<String> desk() {
        return List.of(
                entry("bombs", "strikes", "Bombs are used", "16–22 June 2025, some time")
                        .with("\"from\": \"2025-06-16\", \"to\": \"2025-06-22\", \"oneOf\": true")
                        .json(),
                entry("denial", "strikes", "Iran denies it", "by 23 June 2025")
                        .until("2025-06-23")
                        .json(),
                entry("appeal", "letter", "Khamenei appeals", "by 23 June 2025")
                        .until("2025-06-23")
                        .json(),
                entry("due", "letter", "A letter is due", "23 June 2025?")
                        .day("2025-06-23")
                        .with("\"planned\": true, \"uncertain\": true")
                        .verdict("said", "Said by Reuters")
                        .json(),
                entry("drones", "background", "Drones are supplied", "2022 to 23 June 2025, some time")
                        .with("\"from\": \"2022-01-01\", \"to\": \"2025-06-23\", \"oneOf\": true")
                        .json());
    }

    private static String timeline(String lang, String dir, List<String> entries) {
        return """
                {"zone": "Europe/Moscow", "lang": "%s", "dir": "%s",
                 "lanes": [{"id": "strikes", "name": "The strikes", "colour": 1}, {"id": "letter", "name": "The letter", "colour": 2},
                           {"id": "background", "name": "Background", "colour": 5}],
                 "periods": [{"id": "p", "name": "A period", "from": "2025-06-13", "to": "2025-06-24"}],
                 "entries": [%s]}
                """.formatted(lang, dir, String.join(",\n", entries));
    }

    private static EntryJson entry(String id, String lane) {
        return entry(id, lane, id, id);
    }

    private static EntryJson entry(String id, String lane, String headline, String label) {
        return new EntryJson("\"id\": \"%s\", \"lane\": \"%s\", \"headline\": \"%s\", \"label\": \"%s\""
                        .formatted(id, lane, headline, label))
                .verdict("reported", "Reported");
    }

    private record EntryJson(String fields) {

        EntryJson with(String more) {
            return new EntryJson(fields + ", " + more);
        }

        EntryJson day(String day) {
            return with("\"from\": \"%s\", \"to\": \"%s\"".formatted(day, day));
        }

        EntryJson until(String day) {
            return with("\"to\": \"%s\", \"openStart\": true, \"oneOf\": true".formatted(day));
        }

        EntryJson verdict(String verdict, String word) {
            return new EntryJson(Pattern.compile(", \"verdict\".*?\"verdictWord\": \"[^\"]*\"")
                            .matcher(fields)
                            .replaceAll("")
                    + ", \"verdict\": \"%s\", \"verdictWord\": \"%s\"".formatted(verdict, word));
        }

        String json() {
            return "{" + fields + "}";
        }
    }
}
