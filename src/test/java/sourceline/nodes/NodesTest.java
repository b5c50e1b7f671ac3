package sourceline.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import sourceline.Application;
import sourceline.As;
import sourceline.api.DeliveryView;
import sourceline.api.Webhooks;
import sourceline.journal.Chain;
import sourceline.journal.OpId;
import sourceline.journal.Subject;
import sourceline.live.LiveTimelines;
import sourceline.live.Presence;
import sourceline.newsroom.PersistentSignIns;
import sourceline.newsroom.Role;
import sourceline.publication.Notices;
import sourceline.publication.PublicationFixture;
import sourceline.publication.ReadersTold.What;
import sourceline.source.LocalSite;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineFixture;

/** Two nodes over one PostgreSQL: this process, and one that it starts and in the end kills. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class NodesTest {

    private static final Pattern PAGE_TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String LINES =
            "select count(*) from pg_stat_activity where application_name = 'sourceline nodes'";

    private final HttpClient reader = HttpClient.newHttpClient();
    private final AheadClock clock = new AheadClock();
    private EmbeddedPostgres postgres;
    private ConfigurableApplicationContext here;
    private As as;
    private PublicationFixture.Desk desk;
    private EntryId entry;
    private OtherNode other;
    private final AtomicInteger told = new AtomicInteger();

    @BeforeAll
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        var database = postgres.getJdbcUrl("postgres", "postgres");
        other = OtherNode.start(database);
        here = new SpringApplicationBuilder(
                        Application.class, As.class, TimelineFixture.class, PublicationFixture.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("aheadClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--sourceline.fetch.loopback-for-tests=true",
                        "--spring.datasource.url=" + database);
        as = here.getBean(As.class);
        var publication = here.getBean(PublicationFixture.class);
        desk = publication.desk();
        entry = publication.approved(desk, "The letter has been delivered");
        publication.publish(desk, entry);
        as.writer(() -> here.getBean(LiveTimelines.class).subscribe(desk.timeline(), told::incrementAndGet));
        other.begin(as.id(Role.EDITOR), desk.timeline(), entry);
    }

    @AfterAll
    void stop() throws IOException {
        other.close();
        here.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void an_edit_on_one_is_seen_on_the_other() throws IOException {
        other.tell("rephrase The letter has arrived");

        awaitHere("The letter has arrived");
        await().untilAsserted(() -> assertThat(told).hasPositiveValue());

        rephrase("The letter was read aloud");

        other.awaitLine(NodeAtWork.SEES + "The letter was read aloud");
    }

    /** As where the balancer sends somebody to the other node, and back. */
    @Test
    @Order(1)
    void whoever_signs_in_on_one_is_signed_in_on_the_other_and_still_on_the_first() throws Exception {
        var cookies = new CookieManager();
        var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        var timeline = "/timeline/" + desk.slug();
        assertThat(get(browser, address() + timeline).statusCode()).isEqualTo(302);
        signIn(browser);
        assertThat(get(browser, address() + timeline).statusCode()).isEqualTo(200);
        var session = cookie(cookies, "JSESSIONID");
        var signIn = cookie(cookies, PersistentSignIns.COOKIE);

        var there = get(browser, other.address() + timeline);

        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(there.body()).doesNotContain("name=\"password\"");
        assertThat(cookie(cookies, "JSESSIONID")).isNotEqualTo(session);
        assertThat(cookie(cookies, PersistentSignIns.COOKIE)).isNotEqualTo(signIn);
        for (var node : List.of(address(), other.address(), address())) {
            assertThat(get(browser, node + timeline).statusCode()).isEqualTo(200);
        }
    }

    private void signIn(HttpClient browser) throws IOException, InterruptedException {
        var token = PAGE_TOKEN.matcher(get(browser, address() + "/login").body());
        assertThat(token.find()).isTrue();
        var form = "username=" + As.email("First EDITOR") + "&password="
                + URLEncoder.encode(As.PASSWORD, StandardCharsets.UTF_8);
        browser.send(
                HttpRequest.newBuilder(URI.create(address() + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", token.group(1))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static HttpResponse<String> get(HttpClient browser, String address)
            throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(CookieManager cookies, String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private String address() {
        return "http://localhost:" + here.getEnvironment().getProperty("local.server.port");
    }

    @Test
    @Order(2)
    void who_is_here_is_known_on_the_other_too() throws IOException {
        other.tell("type-in headline");

        await().untilAsserted(() -> assertThat(here.getBean(Presence.class).on(desk.timeline()))
                .anySatisfy(page -> {
                    assertThat(page.member()).isEqualTo(as.id(Role.EDITOR));
                    assertThat(page.entry()).isEqualTo(entry);
                    assertThat(page.field()).isEqualTo("headline");
                }));
    }

    @Test
    @Order(3)
    void nothing_is_missed_while_the_line_between_them_is_broken() throws IOException, SQLException {
        assertThat(page()).contains("The letter has been delivered");
        breakTheLines();
        other.listenAnew();

        other.tell("hold We are checking this.");
        other.awaitLine(NodeAtWork.DID);
        other.tell("rephrase The letter was read twice");
        other.awaitLine(NodeAtWork.SEES + "The letter was read twice");
        assertThat(sql(LINES)).isEqualTo("0");
        mendTheLines();

        awaitHere("The letter was read twice");
        awaitPageWithout("The letter has been delivered");
        rephrase("The letter was put away");
        other.awaitLine(NodeAtWork.SEES + "The letter was put away");
    }

    @Test
    @Order(4)
    void a_hold_on_one_withholds_the_page_of_the_other() throws IOException {
        as.editor(() -> here.getBean(Notices.class).lift(OpId.random(), desk.timeline(), entry, "It was right."));
        for (var path : List.of("/t/%s", "/t/%s/v/1", "/embed/%s", "/t/%s.json")) {
            assertThat(page(path.formatted(desk.slug()))).contains("The letter has been delivered");
        }
        other.listenAnew();
        other.tell("hold We are checking this again.");
        other.awaitLine(NodeAtWork.DID);

        for (var path : List.of("/t/%s", "/t/%s/v/1", "/embed/%s", "/t/%s.json")) {
            awaitWithout("The letter has been delivered", path.formatted(desk.slug()));
        }
    }

    @Test
    @Order(5)
    void whichever_of_them_sends_it_a_message_is_sent_once() {
        var webhooks = here.getBean(Webhooks.class);
        var notices = here.getBean(Notices.class);
        List<String> received = new CopyOnWriteArrayList<>();
        try (var site = new LocalSite()) {
            site.serve("/hook", exchange -> {
                received.add(exchange.getRequestHeaders().getFirst("webhook-id"));
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            as.administrator(() -> webhooks.add(OpId.random(), "CMS", site.at("/hook"), Set.of(What.HOLD, What.LIFT)));
            for (int turn = 0; turn < 5; turn++) {
                as.editor(() -> notices.lift(OpId.random(), desk.timeline(), entry, "It was right."));
                as.editor(() -> notices.hold(OpId.random(), desk.timeline(), entry, ""));
            }
            await().pollInSameThread()
                    .untilAsserted(() -> assertThat(as.administrator(webhooks::deliveries))
                            .hasSize(10)
                            .allMatch(delivery ->
                                    delivery.state() == DeliveryView.State.DELIVERED && delivery.attempts() == 1));
        }
        assertThat(received).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    @Order(6)
    void one_dies_while_it_writes_and_the_other_goes_on() throws IOException, InterruptedException {
        other.listenAnew();
        other.tell("rephrase-for-ever");
        await().until(() -> other.said(NodeAtWork.DID).size() > 5);
        other.die();
        var last = Long.parseLong(other.said(NodeAtWork.DID).getLast().strip());

        rephrase("The letter is lost");

        awaitHere("The letter is lost");
        var revision = here.getBean(PublicationFixture.class).revision(desk);
        assertThat(revision).isGreaterThan(last);
        assertThat(here.getBean(Chain.class)
                        .verify(Subject.timeline(desk.timeline().uuid()))
                        .intact())
                .isTrue();
        clock.goAhead(Duration.ofSeconds(45));
        await().untilAsserted(() ->
                assertThat(here.getBean(Presence.class).on(desk.timeline())).isEmpty());
    }

    private void rephrase(String headline) {
        var base = here.getBean(PublicationFixture.class).revision(desk);
        as.writer(() -> here.getBean(Entries.class).rephrase(OpId.random(), desk.timeline(), entry, base, headline));
    }

    private void awaitHere(String headline) {
        await().untilAsserted(() -> assertThat(
                        as.writer(() -> here.getBean(LiveTimelines.class).current(desk.timeline()))
                                .state()
                                .entry(entry)
                                .orElseThrow()
                                .headline())
                .isEqualTo(headline));
    }

    private void awaitPageWithout(String words) {
        awaitWithout(words, "/t/" + desk.slug());
    }

    private void awaitWithout(String words, String path) {
        await().untilAsserted(() -> assertThat(page(path)).doesNotContain(words));
    }

    private String page() {
        return page("/t/" + desk.slug());
    }

    private String page(String path) {
        try {
            return get(reader, address() + path).body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** From now on neither node can listen, and what is in the pools goes on. */
    private void breakTheLines() throws SQLException {
        sql("alter database postgres allow_connections false");
        sql(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'sourceline nodes'");
        await().until(() -> sql(LINES).equals("0"));
    }

    private void mendTheLines() throws SQLException {
        sql("alter database postgres allow_connections true");
    }

    /** Asks from a database of its own, as the newsroom's can be closed. */
    private String sql(String statement) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", "template1").getConnection();
                var query = connection.createStatement()) {
            if (!query.execute(statement)) {
                return "";
            }
            try (var rows = query.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** The present time, or as much later as a test says. */
    private static final class AheadClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void goAhead(Duration by) {
            ahead = by;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
