package sourceline.browser;

import static sourceline.Waiting.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import sourceline.Application;
import sourceline.TestDatabase;
import sourceline.demo.DemoNewsroom;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.SignedIn;
import sourceline.publication.PublicLibrary;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceRow;

/**
 * The whole application as its demo, on a port of the loopback address and an empty database that the seed then fills.
 * It is started by the first test that needs it and serves all tests of this process; what one of them does to the demo
 * stays, so each looks at what it made itself or at what no other changes.
 */
final class RunningDemo {

    static final String TIMELINE = "the-letter-from-tehran";

    private static @Nullable RunningDemo running;

    private final ConfigurableApplicationContext context;
    private final String origin;

    private RunningDemo() {
        var port = freePort();
        origin = "http://localhost:" + port;
        context = new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .run(
                        "--server.port=" + port,
                        "--server.shutdown=immediate",
                        "--sourceline.fetch.loopback-for-tests=true",
                        "--spring.datasource.url=" + TestDatabase.create(),
                        "--sourceline.demo.synthetic=" + MadeUpTimeline.file(),
                        "--sourceline.public-url=" + origin);
    }

    static synchronized RunningDemo get() {
        if (running == null) {
            running = new RunningDemo();
        }
        return running;
    }

    /** Known before the start, as it stands in the addresses that the application hands out. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String at(String path) {
        return origin + path;
    }

    /** A new window in which a demo member has signed in as a visitor does: by one click. It shows the home screen. */
    Page signIn(Browser browser, Person person) {
        var page = browser.window(1440, 900, ColorScheme.LIGHT);
        page.navigate(at("/login"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person.fullName()))
                .click();
        page.waitForURL(at("/"));
        return page;
    }

    /** The made-up timeline is published a little after the start. */
    void awaitMadeUpTimeline() {
        await().until(() -> the(PublicLibrary.class).locate(MadeUpTimeline.SLUG).isPresent());
    }

    /** A service of the running application. */
    <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    /** The article of the seed, which was there before any other; members see the source that came last first. */
    SourceRow article() {
        return as(Person.WRITER, () -> the(SourceLibrary.class).list().getLast());
    }

    /** What a demo member does without a browser, to bring about what a test then looks at. */
    <T> T as(Person person, Supplier<T> work) {
        return the(SignedIn.class).acting(id(person), work);
    }

    private MemberId id(Person person) {
        return the(DemoNewsroom.class).people().get(person);
    }
}
