package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.browser.OneEntry.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sourceline.Application;
import sourceline.demo.DemoNewsroom.Person;

/** The server is killed while somebody types, and started again: a process of its own, on a database file. */
@Tag("browser")
class RestartTest {

    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    private static final String BEGUN = "The talks began in the morning.";

    @TempDir
    Path folder;

    private final int port = RunningDemo.freePort();
    private Process server;
    private CompletableFuture<List<String>> said;

    @AfterEach
    void stop() {
        server.destroyForcibly();
    }

    @Test
    @Timeout(180)
    void the_page_comes_back_by_itself_signed_in_to_the_same_place_and_nothing_typed_is_lost() throws Exception {
        server = start();
        try (var browser = Browser.start()) {
            var nora = browser.window();
            nora.navigate(at("/login"));
            nora.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Person.WRITER.fullName()))
                    .click();
            nora.navigate(at("/timeline/" + RunningDemo.TIMELINE + "?stage=draft"));
            nora.locator(".sl-row:not([data-entry=''])").first().click();
            field(nora, "Body").fill(BEGUN);
            assertThat(nora.locator("sl-saved")).hasText("saved");
            var place = nora.url();

            server.toHandle().destroyForcibly();
            nora.keyboard().type(" They went on");
            assertThat(nora.locator("sl-saved")).hasText("offline, kept in this browser", SOON);
            nora.keyboard().type(" till night.");
            server = start();

            assertThat(nora.locator("sl-saved")).hasText("saved", SOON);
            assertThat(field(nora, "Body")).hasValue(BEGUN + " They went on till night.");
            assertThat(nora.url()).isEqualTo(place);
            var other = browser.window();
            other.navigate(at("/login"));
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Person.SECOND_WRITER.fullName()))
                    .click();
            other.navigate(place);
            assertThat(field(other, "Body")).hasValue(BEGUN + " They went on till night.");

            server.toHandle().destroy();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said.get()).as("stopped with two pages open").noneMatch(line -> line.contains("ERROR"));
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** Returns as soon as it says that it serves. */
    private Process start() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--sourceline.public-url=" + at(""))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = process.inputReader();
        var before = new StringBuilder();
        for (var line = output.readLine(); ; line = output.readLine()) {
            assertThat(line).as("it did not start: %s", before).isNotNull();
            before.append(line).append('\n');
            if (line.contains("Started Application")) {
                said = CompletableFuture.supplyAsync(() -> output.lines().toList());
                return process;
            }
        }
    }
}
