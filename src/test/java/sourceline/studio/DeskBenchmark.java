package sourceline.studio;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import sourceline.Application;
import sourceline.chronology.When;
import sourceline.demo.DemoNewsroom;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.OpId;
import sourceline.newsroom.SignedIn;
import sourceline.review.Desk;
import sourceline.review.Review;
import sourceline.source.SourceLibrary;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;

/** How long the queue and the board take to open with five thousand entries that wait to be checked. */
final class DeskBenchmark {

    private static final int ENTRIES = 5_000;
    private static final int TIMES = 15;

    private final ConfigurableApplicationContext context;

    private DeskBenchmark(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static void main(String[] arguments) {
        try (var context = new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:desk;DB_CLOSE_DELAY=-1")) {
            new DeskBenchmark(context).run();
        }
    }

    private void run() {
        fill();
        measure(
                "queue, read",
                () -> as(Person.CHECKER, () -> the(Desk.class).queue().size()));
        measure(
                "board, read",
                () -> as(Person.CHECKER, () -> the(Desk.class).board().size()));
        measure("queue, opened", () -> as(Person.CHECKER, () -> open("queue")));
        measure("board, opened", () -> as(Person.CHECKER, () -> open("board")));
    }

    private void fill() {
        var timeline = TimelineId.of(as(
                        Person.WRITER,
                        () -> the(Timelines.class)
                                .create(
                                        OpId.random(),
                                        new NewTimeline("Long", "", Locale.ENGLISH, ZoneId.of("UTC"), "long")))
                .result());
        as(Person.WRITER, () -> {
            var library = the(SourceLibrary.class);
            var article = library.article(library.list().getFirst().latest().id());
            var sentence = article.sentences().get(3);
            var citation = NewCitation.of(article.version(), sentence.start(), sentence.end(), Stance.SUPPORTS);
            for (var number = 0; number < ENTRIES; number++) {
                submitted(timeline, number, citation);
            }
            return ENTRIES;
        });
    }

    private void submitted(TimelineId timeline, int number, NewCitation citation) {
        var made = the(Entries.class)
                .draft(
                        OpId.random(),
                        timeline,
                        new NewEntry(
                                null,
                                When.edtf("2025-06-23"),
                                WhenBasis.NONE,
                                "Entry " + number,
                                "A letter is due.",
                                false,
                                List.of(),
                                List.of(citation)));
        var entry = EntryId.of(made.result());
        var shown = the(Desk.class).standing(timeline, entry).fingerprint();
        the(Review.class).submit(OpId.random(), timeline, entry, shown);
    }

    private int open(String address) {
        Studio.open(context, address);
        Studio.leave();
        return 1;
    }

    private static void measure(String what, Supplier<Integer> work) {
        var times = new ArrayList<Duration>();
        for (var time = 0; time < TIMES; time++) {
            var begun = System.nanoTime();
            var _ = work.get();
            times.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        times.sort(Duration::compareTo);
        System.out.printf(
                Locale.ROOT,
                "%-14s median %4d ms, slowest %4d ms, of %d with %d entries%n",
                what,
                times.get(TIMES / 2).toMillis(),
                times.getLast().toMillis(),
                TIMES,
                ENTRIES);
    }

    private <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    private <T> T as(Person person, Supplier<T> work) {
        var member = the(DemoNewsroom.class).people().get(person);
        return the(SignedIn.class).acting(member, work);
    }
}
