package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeWebTest {

    private final LocalSite site = new LocalSite();
    private final SafeWeb web =
            new SafeWeb(new PublicHosts(InetAddress::getAllByName, true), 10_000, Duration.ofSeconds(20));

    @AfterEach
    void close() throws IOException {
        web.destroy();
        site.close();
    }

    @Test
    void a_page_is_fetched_with_what_its_site_says_of_it() {
        site.page("/a", "<p>One.</p>");

        var fetched = web.get(WebAddress.of(site.at("/a")));

        assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>One.</p>");
        assertThat(fetched.mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(fetched.address()).hasToString(site.at("/a"));
    }

    @Test
    void redirects_are_followed_and_where_they_ended_is_told() {
        site.redirect("/a", "/b").redirect("/b", site.at("/c")).page("/c", "<p>There.</p>");

        assertThat(web.get(WebAddress.of(site.at("/a"))).address()).hasToString(site.at("/c"));
    }

    @Test
    void redirects_in_a_circle_end() {
        site.redirect("/a", "/a");

        assertRefused("fetch-too-many-redirects", FetchRefused.Reason.UNREACHABLE, () -> web.get(at("/a")));
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/,fetch-not-public",
        "http://169.254.169.254/latest/meta-data/,fetch-not-public",
        "http://[::ffff:192.168.0.1]/,fetch-not-public",
        "http://[fd00::1]/,fetch-not-public",
        "file:///etc/passwd,fetch-scheme",
        "http://member:secret@example.org/,fetch-credentials",
        "http://2130706433/,fetch-odd-number",
    })
    void a_redirect_to_where_nobody_may_look_is_refused(String location, String code) {
        site.redirect("/a", location);

        assertRefused(code, FetchRefused.Reason.NOT_ALLOWED, () -> web.get(at("/a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:%d/a", "http://127.0.0.1:%d/a", "http://[::1]:%d/a", "http://0.0.0.0:%d/a"})
    void this_machine_is_not_asked_outside_tests(String address) throws IOException {
        var asked = new AtomicInteger();
        site.serve("/a", exchange -> asked.incrementAndGet());
        var port = WebAddress.of(site.at("/a")).uri().getPort();
        var strict = new SafeWeb(new PublicHosts(InetAddress::getAllByName, false), 10_000, Duration.ofSeconds(5));

        assertRefused(
                "fetch-not-public",
                FetchRefused.Reason.NOT_ALLOWED,
                () -> strict.get(WebAddress.of(address.formatted(port))));
        assertThat(asked).hasValue(0);
        strict.destroy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://localhost/a", "https://127.0.0.1/a", "https://[::1]/a", "https://192.168.1.1:8443/a"})
    void nothing_is_to_be_sent_to_this_machine_or_a_number_inside(String address) throws IOException {
        var strict = new SafeWeb(new PublicHosts(InetAddress::getAllByName, false), 10_000, Duration.ofSeconds(5));
        assertRefused("fetch-no-destination", FetchRefused.Reason.NOT_ALLOWED, () -> strict.destination(address));
        assertThat(strict.destination("https://93.184.215.14/a")).isNotNull();
        strict.destroy();
    }

    @Test
    void a_name_with_one_inner_address_among_public_ones_is_refused() throws IOException {
        var mixed = new SafeWeb(
                new PublicHosts(
                        host -> new InetAddress[] {
                            InetAddress.ofLiteral("93.184.215.14"), InetAddress.ofLiteral("10.0.0.1")
                        },
                        false),
                10_000,
                Duration.ofSeconds(5));

        assertRefused(
                "fetch-not-public",
                FetchRefused.Reason.NOT_ALLOWED,
                () -> mixed.get(WebAddress.of("http://example.org/")));
        mixed.destroy();
    }

    /** The name answers with this machine once, and would answer with an inner address if anybody asked again. */
    @Test
    void a_name_is_looked_up_once_and_the_connection_is_made_to_what_was_seen() throws IOException {
        site.page("/a", "<p>One.</p>");
        var asked = new ArrayList<String>();
        var rebinding = new SafeWeb(
                new PublicHosts(
                        host -> {
                            asked.add(host);
                            return new InetAddress[] {
                                InetAddress.ofLiteral(asked.size() == 1 ? "127.0.0.1" : "10.0.0.1")
                            };
                        },
                        true),
                10_000,
                Duration.ofSeconds(5));
        var address = site.at("/a").replace("localhost", "rebinding.example");

        assertThat(rebinding.get(WebAddress.of(address)).bytes()).isNotEmpty();
        assertThat(asked).isEqualTo(List.of("rebinding.example"));
        rebinding.destroy();
    }

    @ParameterizedTest
    @CsvSource({
        "404,GONE",
        "410,GONE",
        "401,CLOSED",
        "402,CLOSED",
        "403,CLOSED",
        "451,CLOSED",
        "429,UNREACHABLE",
        "500,UNREACHABLE",
        "304,UNREACHABLE"
    })
    void an_answer_that_is_no_page_is_told_by_what_it_means(int status, FetchRefused.Reason reason) {
        site.serve("/a", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });

        assertThatThrownBy(() -> web.get(at("/a")))
                .asInstanceOf(InstanceOfAssertFactories.type(FetchRefused.class))
                .extracting(FetchRefused::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void more_than_the_limit_is_refused_whether_or_not_it_is_announced(boolean announced) {
        site.serve("/a", exchange -> {
            exchange.sendResponseHeaders(200, announced ? 10_001 : 0);
            try (var body = exchange.getResponseBody()) {
                body.write(new byte[10_001]);
            }
        });

        assertRefused("fetch-too-large", FetchRefused.Reason.TOO_LARGE, () -> web.get(at("/a")));
    }

    @Test
    void what_a_site_packs_counts_unpacked() {
        site.serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (var body = new GZIPOutputStream(exchange.getResponseBody())) {
                body.write(new byte[5_000_000]);
            }
        });

        assertRefused("fetch-too-large", FetchRefused.Reason.TOO_LARGE, () -> web.get(at("/a")));
    }

    @Test
    void what_is_packed_twice_counts_unpacked_too() {
        site.serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip, gzip");
            exchange.sendResponseHeaders(200, 0);
            try (var body = new GZIPOutputStream(new GZIPOutputStream(exchange.getResponseBody()))) {
                body.write(new byte[5_000_000]);
            }
        });

        assertRefused("fetch-too-large", FetchRefused.Reason.TOO_LARGE, () -> web.get(at("/a")));
    }

    @ParameterizedTest
    @CsvSource({"300,10", "1,40000"})
    void headers_without_end_are_no_answer(int count, int length) {
        site.serve("/a", exchange -> {
            for (int header = 0; header < count; header++) {
                exchange.getResponseHeaders().set("X-Header-" + header, "x".repeat(length));
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });

        assertRefused("fetch-no-answer", FetchRefused.Reason.UNREACHABLE, () -> web.get(at("/a")));
    }

    @Test
    void a_site_that_does_not_begin_to_answer_is_given_up() throws IOException {
        site.hold("/a", new CountDownLatch(1));
        var impatient = new SafeWeb(new PublicHosts(InetAddress::getAllByName, true), 10_000, Duration.ofMillis(300));

        assertRefused("fetch-too-slow", FetchRefused.Reason.UNREACHABLE, () -> impatient.get(at("/a")));
        impatient.destroy();
    }

    /** A byte now and then keeps a connection from being silent; the patience for everything together ends all the same. */
    @Test
    void a_site_that_trickles_is_given_up() throws IOException {
        site.serve("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                while (!Thread.currentThread().isInterrupted()) {
                    body.write('a');
                    body.flush();
                }
            }
        });
        var impatient =
                new SafeWeb(new PublicHosts(InetAddress::getAllByName, true), 2_000_000_000, Duration.ofMillis(300));

        assertRefused("fetch-too-slow", FetchRefused.Reason.UNREACHABLE, () -> impatient.get(at("/a")));
        impatient.destroy();
    }

    @Test
    void a_name_that_nobody_knows_is_said_to_be_unknown() throws IOException {
        var nowhere = new SafeWeb(
                new PublicHosts(
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        false),
                10_000,
                Duration.ofSeconds(5));

        assertRefused(
                "fetch-unknown-host",
                FetchRefused.Reason.UNREACHABLE,
                () -> nowhere.get(WebAddress.of("http://nowhere.example/")));
        nowhere.destroy();
    }

    private WebAddress at(String path) {
        return WebAddress.of(site.at(path));
    }

    private static void assertRefused(String code, FetchRefused.Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .asInstanceOf(InstanceOfAssertFactories.type(FetchRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.reason()).isEqualTo(reason);
                });
    }
}
