package sourceline.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import sourceline.Application;
import sourceline.journal.OpId;
import sourceline.live.LiveTimelines;
import sourceline.live.Presence;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.SignedIn;
import sourceline.publication.Notices;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/**
 * A node in a process of its own: the whole application, in which one member does on one entry what the lines of its
 * standard input say. It tells on its standard output what it has done and what it sees.
 */
class NodeAtWork {

    static final String READY = "ready at port ";
    static final String DID = "did ";
    static final String SEES = "sees ";

    private final ApplicationContext node;
    private final MemberId member;
    private final TimelineId timeline;
    private final EntryId entry;

    private NodeAtWork(ApplicationContext node, MemberId member, TimelineId timeline, EntryId entry) {
        this.node = node;
        this.member = member;
        this.timeline = timeline;
        this.entry = entry;
    }

    /** Takes the database as its argument; the member, the timeline and the entry are the first line that it is told. */
    public static void main(String[] arguments) throws IOException {
        var node = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--sourceline.fetch.loopback-for-tests=true",
                        "--spring.datasource.url=" + arguments[0]);
        say(READY + node.getEnvironment().getProperty("local.server.port"));
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var ids = lines.readLine().split(" ");
        new NodeAtWork(node, MemberId.of(ids[0]), TimelineId.of(ids[1]), EntryId.of(ids[2])).work(lines);
    }

    private void work(BufferedReader lines) throws IOException {
        var live = node.getBean(LiveTimelines.class);
        acting(() -> live.subscribe(timeline, this::tellWhatIsSeen));
        tellWhatIsSeen();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.split(" ", 2);
            switch (words[0]) {
                case "rephrase" -> rephrase(words[1]);
                case "hold" -> hold(words[1]);
                case "type-in" -> typeIn(words[1]);
                case "rephrase-for-ever" -> rephraseForEver();
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    private void rephrase(String headline) {
        var base = acting(() -> node.getBean(LiveTimelines.class).current(timeline))
                .revision();
        var receipt =
                acting(() -> node.getBean(Entries.class).rephrase(OpId.random(), timeline, entry, base, headline));
        say(DID + receipt.revision());
    }

    private void rephraseForEver() {
        for (int edit = 1; ; edit++) {
            rephrase("Worded for the " + edit + "th time");
        }
    }

    private void hold(String words) {
        var receipt = acting(() -> node.getBean(Notices.class).hold(OpId.random(), timeline, entry, words));
        say(DID + receipt.revision());
    }

    private void typeIn(String field) {
        node.getBean(Presence.class).show(timeline, UUID.randomUUID(), member, entry, field);
        say(DID + field);
    }

    private void tellWhatIsSeen() {
        var picture = acting(() -> node.getBean(LiveTimelines.class).current(timeline));
        say(SEES + picture.state().entry(entry).orElseThrow().headline());
    }

    private <T> T acting(Supplier<T> work) {
        return node.getBean(SignedIn.class).acting(member, work);
    }

    private static synchronized void say(String line) {
        System.out.println(line);
    }
}
