package sourceline;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import sourceline.journal.Chain;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Subject;
import sourceline.newsroom.EmailAddress;
import sourceline.newsroom.FirstAdministrator;
import sourceline.newsroom.Joining;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.Entries;
import sourceline.timeline.NewEntry;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;

/**
 * A process in which somebody words a headline again and again until it is killed, on the database that production's
 * configuration names. Says on its standard output first what it found, then each edit as soon as it is acknowledged.
 */
class WriterAtWork {

    static final String BROKEN = "broken ";
    static final String INTACT = "intact ";
    static final String KEPT = "kept ";
    static final String STANDS = "stands ";
    static final String READY = "ready";
    static final String ACKNOWLEDGED = "acknowledged ";

    private static final String EMAIL = "writer@desk.test";
    private static final String SLUG = "the-letter";

    private final ApplicationContext desk;

    private WriterAtWork(ApplicationContext desk) {
        this.desk = desk;
    }

    public static void main(String[] arguments) {
        var desk = new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--logging.level.root=warn");
        var work = new WriterAtWork(desk);
        desk.getBean(SignedIn.class).acting(work.writer(), () -> {
            work.work();
            return null;
        });
    }

    /** The rooms from the journal to the review, without a web in front of them. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @EntityScan("sourceline")
    @ComponentScan({
        "sourceline.journal",
        "sourceline.newsroom",
        "sourceline.source",
        "sourceline.timeline",
        "sourceline.verification",
        "sourceline.review"
    })
    static class Rooms {}

    private MemberId writer() {
        return desk.getBean(Members.class)
                .withEmail(EmailAddress.of(EMAIL))
                .map(MemberView::id)
                .orElseGet(() -> MemberId.of(desk.getBean(Joining.class)
                        .becomeFirstAdministrator(
                                OpId.random(),
                                desk.getBean(FirstAdministrator.class).link(),
                                "Who Writes",
                                EMAIL,
                                As.PASSWORD)
                        .result()));
    }

    private void work() {
        var book = desk.getBean(TimelineBook.class);
        var entries = desk.getBean(Entries.class);
        var id = book.at(SLUG).orElseGet(this::begin);
        tellWhatIsThere(id, book);
        for (int edit = edits(id) + 1; ; edit++) {
            var timeline = book.timeline(id);
            var entry = timeline.entries().getFirst().id();
            var headline = headline(edit);
            var receipt = entries.rephrase(OpId.random(), id, entry, timeline.revision(), headline);
            say(ACKNOWLEDGED + receipt.revision() + " " + headline);
        }
    }

    static String headline(int edit) {
        return "The letter as worded " + edit + " times";
    }

    private TimelineId begin() {
        var wanted = new NewTimeline("The letter", "", Locale.ENGLISH, ZoneId.of("UTC"), SLUG);
        var id = TimelineId.of(
                desk.getBean(Timelines.class).create(OpId.random(), wanted).result());
        desk.getBean(Entries.class).draft(OpId.random(), id, NewEntry.of(headline(0)));
        return id;
    }

    private int edits(TimelineId id) {
        return headlines(id).size() - 1;
    }

    private void tellWhatIsThere(TimelineId id, TimelineBook book) {
        var checked = desk.getBean(Chain.class).verify(Subject.timeline(id.uuid()));
        say(
                checked.intact()
                        ? INTACT + desk.getBean(Journal.class).revision(Subject.timeline(id.uuid()))
                        : BROKEN + checked);
        headlines(id).forEach(WriterAtWork::say);
        say(STANDS + book.timeline(id).entries().getFirst().headline());
        say(READY);
    }

    /** Every headline that the journal holds, the oldest first. */
    private List<String> headlines(TimelineId id) {
        return desk.getBean(Journal.class).history(Subject.timeline(id.uuid()), 0, Integer.MAX_VALUE).stream()
                .filter(change -> change.field().equals("headline"))
                .map(change -> KEPT + change.revision() + " " + change.after())
                .toList()
                .reversed();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
