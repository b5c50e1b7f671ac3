package sourceline.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium without a window, for tests that need a real browser.
 *
 * <p>It is found at {@code CHROMIUM_PATH} or where systems usually have it. Where there is none the test is skipped and
 * says so; with {@code SOURCELINE_BROWSER=required} in the environment it fails instead. One process
 * of it serves all tests of this one, as its start takes longer than many of them. Each window is somebody's own profile.
 * What the pages complain of is collected in {@link #complaints()}.
 */
public final class Browser implements AutoCloseable {

    /** How long a condition is waited for, on a machine that has other things to do as well. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser running;

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** Starts it where it does not run yet, or skips the test that asks. Close it. */
    public static synchronized Browser start() {
        Optional<Path> executable = find();
        if (executable.isEmpty()) {
            String reason = "no Chromium: set CHROMIUM_PATH to its executable";
            if ("required".equals(System.getenv("SOURCELINE_BROWSER"))) {
                fail(reason);
            }
            abort(reason);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
        if (running == null) {
            running = launch(executable.orElseThrow());
        }
        return new Browser(running);
    }

    private static com.microsoft.playwright.Browser launch(Path executable) {
        var driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS)
                        .setHeadless(true));
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM_PATH");
        Stream<String> places = named == null || named.isBlank() ? USUAL_PLACES.stream() : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** A new person's window, 1440 pixels wide, light. */
    public Page window() {
        return window(1440, 900, ColorScheme.LIGHT);
    }

    /** A new person's window. Motion is reduced, so that nothing has to be waited for. */
    public Page window(int width, int height, ColorScheme colours) {
        return window(options(width, height, colours));
    }

    public Page windowWithoutScripts() {
        return window(options(1440, 900, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    private static NewContextOptions options(int width, int height, ColorScheme colours) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** A new person's window, with options of the test's own. */
    public Page window(NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(PATIENCE.toMillis());
        profiles.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("uncaught: " + error));
        return page;
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("error: " + message.text() + " " + message.location() + " on "
                    + message.page().url());
        }
    }

    /** Errors in all windows' consoles so far, violations of a content security policy among them. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Closes the windows that were opened here. */
    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
    }
}
