package sourceline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sourceline.demo.DemoNewsroom.Person;

/**
 * Every screen, wide, middling and on a phone, light and dark: it is usable by everybody as far as a machine can tell,
 * nothing scrolls sideways, and a picture of it is left in {@code target/screenshots} for people to judge.
 */
@Tag("browser")
class ScreensTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);
    private static final List<ColorScheme> COLOURS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static final Map<Person, Page> WINDOWS = new EnumMap<>(Person.class);

    private static Browser browser;
    private static RunningDemo demo;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        demo = RunningDemo.get();
    }

    @AfterAll
    static void stop() {
        WINDOWS.clear();
        if (browser != null) {
            browser.close();
        }
    }

    @TestFactory
    List<DynamicTest> every_screen_of_the_studio_can_be_used_by_everybody() {
        return Screen.ofTheStudio(demo).stream()
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> look(screen, Axe.GRAVE)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> every_public_screen_can_be_used_by_everybody() {
        return Screen.ofThePublic(demo).stream()
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> look(screen, Axe.ALL)))
                .toList();
    }

    @Test
    void an_address_that_leads_nowhere_is_answered_with_not_found() {
        var asking = WINDOWS.computeIfAbsent(Person.WRITER, missing -> demo.signIn(browser, missing))
                .context()
                .request();
        var patiently = RequestOptions.create().setTimeout(120_000);
        var nobody = UUID.randomUUID();
        assertThat(Stream.of(
                                "/nothing",
                                "/nothing/more.html",
                                "/timeline/nothing",
                                "/timeline/nothing/publish",
                                "/timeline/" + RunningDemo.TIMELINE + "/nothing",
                                "/timeline/" + RunningDemo.TIMELINE + "/check/nothing",
                                "/timeline/" + RunningDemo.TIMELINE + "/check/" + nobody,
                                "/sources/nothing",
                                "/sources/" + nobody,
                                "/t/nothing",
                                "/embed/nothing")
                        .map(path -> asking.get(demo.at(path), patiently).status()))
                .containsOnly(404);
        assertThat(Stream.of("/", "/timeline/" + RunningDemo.TIMELINE, "/sources", "/robots.txt")
                        .map(path -> asking.get(demo.at(path), patiently).status()))
                .containsOnly(200);
    }

    private static void look(Screen screen, Set<String> impacts) {
        var page = window(screen);
        page.setViewportSize(1440, 900);
        var soundness = new SoftAssertions();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(COLOURS.getFirst()));
        soundness.assertThat(page.navigate(demo.at(screen.path())).status()).isEqualTo(screen.status());
        page.locator(screen.ready()).first().waitFor();
        for (var colours : COLOURS) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
            for (int width : WIDTHS) {
                page.setViewportSize(width, width == 390 ? 844 : 900);
                Settled.await(page);
                var state = "%s-%d-%s".formatted(screen.name(), width, name(colours));
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(state + ".png")));
                soundness
                        .assertThat(sideways(page))
                        .as("scrolls sideways in " + state)
                        .isEmpty();
                if ((width == 1440 && colours == ColorScheme.LIGHT) || (width == 390 && colours == ColorScheme.DARK)) {
                    soundness
                            .assertThat(Axe.violations(page, impacts))
                            .as(state)
                            .isEmpty();
                }
            }
        }
        soundness.assertAll();
    }

    private static String name(ColorScheme colours) {
        return colours.name().toLowerCase(Locale.ROOT);
    }

    /** One window each for those who signed in and whoever did not, as signing in costs more than all else. */
    private static Page window(Screen screen) {
        var person = screen.by();
        return person == null
                ? browser.window()
                : WINDOWS.computeIfAbsent(person, missing -> demo.signIn(browser, missing));
    }

    /** What reaches beyond the window, or can be scrolled sideways though it is no axis. */
    private static List<?> sideways(Page page) {
        return (List<?>) page.evaluate("""
                () => {
                  const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
                  const scrolled = [...document.querySelectorAll('body *')].filter(node =>
                    node.scrollWidth > node.clientWidth + 1 && !node.closest('sl-axis')
                    && ['auto', 'scroll'].includes(getComputedStyle(node).overflowX) && node.clientWidth > 0);
                  return [...wide, ...scrolled.map(node => node.outerHTML.slice(0, 160))];
                }
                """);
    }
}
