package sourceline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.CountedStatements;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.timeline.Entries;
import sourceline.timeline.TimelineFixture;

/** What it costs the database that somebody watches. */
@SpringTest
class WatchersTest {

    /** What the program does by itself now and then only ever adds to a count, so the least of some is what it costs. */
    private static final int TIMES = 8;

    @Autowired
    CountedStatements statements;

    @Autowired
    LiveTimelines live;

    @Autowired
    TimelineFixture made;

    @Autowired
    Entries entries;

    @Autowired
    As as;

    @Test
    void a_change_costs_the_same_statements_however_many_pages_watch() {
        assertThat(costWatchedBy(60)).isEqualTo(costWatchedBy(1));
    }

    @Test
    void a_page_that_looks_again_at_what_it_knows_costs_none() {
        var timeline = made.timeline();
        var end = as.writer(() -> live.subscribe(timeline, () -> {}));
        as.writer(() -> live.current(timeline));

        var cost = IntStream.range(0, TIMES)
                .mapToLong(time -> {
                    var before = statements.count();
                    for (int page = 0; page < 100; page++) {
                        as.writer(() -> live.current(timeline));
                    }
                    return statements.count() - before;
                })
                .min()
                .orElseThrow();

        end.run();
        assertThat(cost).isZero();
    }

    private long costWatchedBy(int pages) {
        var timeline = made.timeline();
        var entry = made.entry(timeline, "A letter is due");
        List<AtomicLong> shown = new ArrayList<>();
        List<Runnable> ends = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            var revision = new AtomicLong();
            shown.add(revision);
            Runnable look =
                    () -> revision.set(as.writer(() -> live.current(timeline)).revision());
            ends.add(as.writer(() -> live.subscribe(timeline, look)));
            look.run();
        }
        var cost = IntStream.range(0, TIMES)
                .mapToLong(time -> {
                    var base = shown.getFirst().get();
                    var before = statements.count();
                    var receipt = as.writer(
                            () -> entries.rephrase(OpId.random(), timeline, entry, base, "Worded anew, " + time));
                    await().until(() -> shown.stream().allMatch(revision -> revision.get() == receipt.revision()));
                    return statements.count() - before;
                })
                .min()
                .orElseThrow();
        ends.forEach(Runnable::run);
        return cost;
    }
}
