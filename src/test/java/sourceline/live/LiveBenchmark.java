package sourceline.live;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import sourceline.Application;
import sourceline.As;
import sourceline.CountedStatements;
import sourceline.TestDatabase;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;

/**
 * How long it takes from an edit's arrival until it has been pushed to the others: 10, 50 and 200 people on one timeline
 * of 300 entries, each with an entry of their own open and editing it every few seconds, on one node with H2 in memory.
 *
 * <p>The server is the real one, on a port; a page is a real session with a real WebSocket ({@link LivePage}), and a time
 * ends when the whole message that has the edit is in the client's hands, so push, its queue and the network are in it. A
 * browser is not: what it needs to draw is not measured, since 200 of them would measure the machine. An edit is given to the
 * service and not through a field, whose protocol belongs to the browser; the few milliseconds of that request are
 * missing from the times. Each edit carries a number, which is looked for in every message; one that was overtaken before a
 * page was pushed to is no sample for that page. Clients and server share the process and its processors, so times and
 * heap are upper bounds: a page's heap has its client's buffers in it.
 */
final class LiveBenchmark {

    private static final int ENTRIES = 300;
    private static final int SOURCES = 20;
    private static final int[] PEOPLE = {10, 50, 200};
    private static final Duration BETWEEN_EDITS = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Pattern NUMBER = Pattern.compile("edit no\\. (\\d+)\\.");

    private final ConfigurableApplicationContext node;
    private final CountedStatements statements;
    private final URI server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService people = Executors.newScheduledThreadPool(16);
    private final Random random = new Random(20250623);
    private final Map<Integer, Edit> edits = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<MemberId> members = new ArrayList<>();
    private final List<EntryId> entries = new ArrayList<>();
    private TimelineId timeline;
    private String slug;
    private volatile Timings pushed = new Timings();

    /**
     * @param page whose edit it is
     */
    private record Edit(int page, long arrived) {}

    private LiveBenchmark(ConfigurableApplicationContext node, CountedStatements statements) {
        this.node = node;
        this.statements = statements;
        this.server = URI.create("http://localhost:" + node.getEnvironment().getProperty("local.server.port"));
    }

    static void main(String[] arguments) throws Exception {
        var statements = new CountedStatements();
        try (var node = new SpringApplicationBuilder(
                        Application.class, As.class, TimelineFixture.class, SignInForBenchmark.class)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(statements))
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--spring.datasource.url=" + TestDatabase.create())) {
            new LiveBenchmark(node, statements).run();
        }
        System.exit(0);
    }

    /** Opens a session for a member without the sign-in page, which takes its time on purpose. */
    static class SignInForBenchmark {

        static final String ADDRESS = "/benchmark/sign-in";

        private final Queue<HttpSession> sessions = new ConcurrentLinkedQueue<>();

        @Bean
        FilterRegistrationBean<Filter> signInForBenchmark(SignedIn signedIn) {
            Filter filter = (request, response, chain) -> {
                var member = MemberId.of(request.getParameter("member"));
                var session = ((HttpServletRequest) request).getSession();
                session.setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(signedIn.authentication(member)));
                sessions.add(session);
                ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_OK);
            };
            var registration = new FilterRegistrationBean<>(filter);
            registration.addUrlPatterns(ADDRESS);
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }

        /** Ends all sessions, and with them the pages that were opened in them. */
        void endAll() {
            sessions.forEach(HttpSession::invalidate);
            sessions.clear();
        }
    }

    private void run() throws Exception {
        addEcho();
        makeTimeline();
        measure(PEOPLE[0], new StringBuilder());
        var told = new StringBuilder();
        for (int count : PEOPLE) {
            measure(count, told);
        }
        System.out.println(told);
    }

    private void measure(int count, StringBuilder told) throws Exception {
        edits.clear();
        var before = usedHeap();
        var pages = new ArrayList<LivePage>();
        for (int page = 0; page < count; page++) {
            pages.add(open(page));
        }
        var beats = people.scheduleAtFixedRate(
                () -> pages.forEach(LiveBenchmark::beat), 5, Presence.BEAT.toSeconds(), TimeUnit.SECONDS);
        Thread.sleep(3_000);
        var heap = (usedHeap() - before) / count;

        var idle = statements.count();
        Thread.sleep(IDLE);
        idle = statements.count() - idle;

        pushed = new Timings();
        var echoed = new Timings();
        var echo = new Echo(echoed);
        var statementsBefore = statements.count();
        var editsBefore = numbers.get();
        var writing = new ArrayList<ScheduledFuture<?>>();
        for (int page = 0; page < count; page++) {
            var who = page;
            var first = random.nextLong(BETWEEN_EDITS.toMillis());
            writing.add(people.scheduleAtFixedRate(
                    () -> edit(who), first, BETWEEN_EDITS.toMillis(), TimeUnit.MILLISECONDS));
        }
        writing.add(people.scheduleAtFixedRate(echo::say, 100, 100, TimeUnit.MILLISECONDS));
        Thread.sleep(MEASURED);
        writing.forEach(one -> one.cancel(false));
        Thread.sleep(2_000);
        var made = numbers.get() - editsBefore;
        var perEdit = (statements.count() - statementsBefore) / (double) made;
        beats.cancel(false);
        pages.forEach(LivePage::close);
        echo.close();
        told.append("""
                %d people, %d edits in %d s
                  edit to pushed    median, 95th, 99th percentile: %s ms (%d samples)
                  WebSocket echo    median, 95th, 99th percentile: %s ms (%d samples)
                  heap a page       %d kB
                  statements        %.1f an edit; %d in %d idle seconds
                """.formatted(
                        count,
                        made,
                        MEASURED.toSeconds(),
                        pushed,
                        pushed.count(),
                        echoed,
                        echoed.count(),
                        heap / 1024,
                        perEdit,
                        idle,
                        IDLE.toSeconds()));
        node.getBean(SignInForBenchmark.class).endAll();
        Thread.sleep(2_000);
    }

    private static void beat(LivePage page) {
        try {
            page.beat();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private LivePage open(int page) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(server.resolve(
                                SignInForBenchmark.ADDRESS + "?member=" + members.get(page % members.size())))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        var seen = ConcurrentHashMap.<Integer>newKeySet();
        return new LivePage(
                http,
                server,
                cookie,
                "timeline/" + slug,
                "entry=" + entries.get(page),
                message -> note(page, message, seen::add));
    }

    private void note(int page, CharSequence message, Predicate<Integer> isNew) {
        var now = System.nanoTime();
        var found = NUMBER.matcher(message);
        while (found.find()) {
            var number = Integer.parseInt(found.group(1));
            var edit = edits.get(number);
            if (edit != null && edit.page() != page && isNew.test(number)) {
                pushed.add(now - edit.arrived());
            }
        }
    }

    private void edit(int page) {
        var number = numbers.incrementAndGet();
        var member = members.get(page % members.size());
        edits.put(number, new Edit(page, System.nanoTime()));
        node.getBean(SignedIn.class).acting(member, () -> {
            var base = node.getBean(LiveTimelines.class).current(timeline).revision();
            return node.getBean(Entries.class)
                    .rephrase(
                            OpId.random(),
                            timeline,
                            entries.get(page),
                            base,
                            "Somebody at the desk worded this anew, edit no. " + number + ".");
        });
    }

    private void makeTimeline() {
        var as = node.getBean(As.class);
        var made = node.getBean(TimelineFixture.class);
        for (int member = 0; member < 20; member++) {
            members.add(as.join("Writer " + member, Role.WRITER));
        }
        timeline = made.timeline();
        slug = as.writer(() -> node.getBean(TimelineBook.class).timeline(timeline))
                .slug();
        var strand = StrandId.of(
                as.writer(() -> node.getBean(Timelines.class).addStrand(OpId.random(), timeline, "The letter", 2))
                        .result());
        for (int source = 0; source < SOURCES; source++) {
            var citation =
                    made.citing(made.version(made.source()), "The letter has not been made public.", Stance.SUPPORTS);
            for (int one = 0; one < ENTRIES / SOURCES; one++) {
                var day = entries.size() % 28 + 1;
                entries.add(made.entry(
                        timeline,
                        new NewEntry(
                                strand,
                                When.edtf("2025-06-%02d".formatted(day)),
                                WhenBasis.NONE,
                                "Entry " + entries.size() + " of the timeline as it was begun",
                                "A body of two sentences. It says a little more than the headline does.",
                                false,
                                List.of("Putin", "Araqchi"),
                                List.of(citation))));
            }
        }
    }

    /** The least of some, each taken right after a collection: pages that are shown who comes make garbage all the time. */
    private static long usedHeap() throws InterruptedException {
        var least = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            Thread.sleep(200);
        }
        return least;
    }

    private void addEcho() throws DeploymentException {
        var context = ((ServletWebServerApplicationContext) node).getServletContext();
        var container = (ServerContainer) context.getAttribute(ServerContainer.class.getName());
        container.addEndpoint(EchoEndpoint.class);
    }

    /** Sends back what it gets; under an address that everybody may ask for. */
    @ServerEndpoint("/assets/echo")
    public static class EchoEndpoint {

        @OnMessage
        public String echo(String message) {
            return message;
        }
    }

    private final class Echo implements WebSocket.Listener {

        private final Timings taken;
        private final WebSocket socket;
        private final AtomicLong said = new AtomicLong();

        Echo(Timings taken) {
            this.taken = taken;
            this.socket = http.newWebSocketBuilder()
                    .buildAsync(URI.create("ws://" + server.getAuthority() + "/assets/echo"), this)
                    .join();
        }

        void say() {
            said.set(System.nanoTime());
            socket.sendText("echo", true);
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            taken.add(System.nanoTime() - said.get());
            socket.request(1);
            return null;
        }

        void close() {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }
    }
}
