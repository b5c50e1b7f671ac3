package sourceline.studio.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.CountedStatements;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.Role;
import sourceline.timeline.Citing;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;

/** What it costs the database that pages of the editor have the same entry open while somebody words it anew. */
@SpringTest
class WatchedEditorTest {

    private static final int PAGES = 8;

    /** What the program does by itself now and then only ever adds to a count, so the least of some is what it costs. */
    private static final int TIMES = 5;

    @Autowired
    ApplicationContext context;

    @Autowired
    CountedStatements statements;

    @Autowired
    TimelineFixture made;

    @Autowired
    TimelineBook book;

    @Autowired
    Entries entries;

    @Autowired
    Citing citing;

    @Autowired
    As as;

    private TimelineId timeline;
    private EntryId entry;

    @Test
    void no_page_asks_the_database_for_what_somebody_else_has_changed() {
        timeline = made.timeline();
        entry = made.entry(timeline, "A letter is due");
        var citation =
                made.citing(made.version(made.source()), "The letter has not been made public.", Stance.SUPPORTS);
        as.writer(() -> citing.cite(OpId.random(), timeline, entry, citation));
        var one = open(1);
        var alone = cost(one);
        var others = open(PAGES);

        var together = cost(Stream.concat(one.stream(), others.stream()).toList());

        Stream.concat(one.stream(), others.stream()).forEach(Sitting::close);
        assertThat(together)
                .as("statements with %s more pages, beside %s with one", PAGES, alone)
                .isLessThan(alone + PAGES);
    }

    private List<Sitting> open(int pages) {
        var slug = as.writer(() -> book.timeline(timeline)).slug();
        var address = "timeline/" + slug + "?entry=" + entry;
        return IntStream.range(0, pages)
                .mapToObj(page -> new Sitting(context, as, as.id(Role.WRITER), address))
                .toList();
    }

    private long cost(List<Sitting> pages) {
        return IntStream.range(0, TIMES)
                .mapToLong(time -> {
                    var headline = "Worded anew, " + time + " for " + pages.size();
                    var base = as.writer(() -> book.timeline(timeline)).revision();
                    var before = statements.count();
                    as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, base, headline));
                    pages.forEach(page -> await().until(() -> shows(page, headline)));
                    return statements.count() - before;
                })
                .min()
                .orElseThrow();
    }

    private static boolean shows(Sitting page, String headline) {
        return page.sees(screen -> _get(EntriesPane.class).rows()).stream()
                .anyMatch(row ->
                        row instanceof ListRow.Line line && line.headline().equals(headline));
    }
}
