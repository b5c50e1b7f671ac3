package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.source.VersionId;

@SpringTest
class TimelineRecordsTest {

    @Autowired
    private As as;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Entries entries;

    @Autowired
    private TimelineRecords records;

    @Autowired
    private TimelineBook book;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void reading_a_timeline_takes_the_same_few_queries_however_many_entries_it_has() {
        var timeline = fixture.timeline();
        as.writer(() -> timelines.addStrand(OpId.random(), timeline, "The letter", 1));
        as.writer(() -> timelines.addPeriod(OpId.random(), timeline, "June", When.edtf("2025-06")));
        var version = fixture.version(fixture.source());
        var citation = fixture.citing(version, "He gave no details.", Stance.CONTEXT);
        fixture.entry(timeline, entry(citation));
        var withOne = queries(timeline);
        for (int i = 0; i < 20; i++) {
            fixture.entry(timeline, entry(citation));
        }

        assertThat(queries(timeline)).isEqualTo(withOne).isLessThanOrEqualTo(8);
        assertThat(records.timeline(timeline).entries())
                .hasSize(21)
                .allSatisfy(entry -> assertThat(entry.citations()).hasSize(1));
    }

    private static NewEntry entry(NewCitation citation) {
        return new NewEntry(null, null, WhenBasis.NONE, "A letter is due", "", false, List.of(), List.of(citation));
    }

    /** The least of some readings, as the application's own rounds ask the database now and then too. */
    private long queries(TimelineId timeline) {
        return LongStream.generate(() -> reading(timeline)).limit(5).min().orElseThrow();
    }

    private long reading(TimelineId timeline) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            records.timeline(timeline);
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void spans_that_deleted_entries_cite_are_not_told() {
        var timeline = fixture.timeline();
        VersionId version = fixture.version(fixture.source());
        var citation = fixture.citing(version, "He gave no details.", Stance.CONTEXT);
        var standing = fixture.entry(timeline, entry(citation));
        var deleted = fixture.entry(timeline, entry(citation));
        as.writer(() -> entries.delete(OpId.random(), timeline, deleted));

        assertThat(records.citedSpans())
                .filteredOn(span -> span.version().equals(version))
                .extracting(CitedSpan::entry)
                .containsExactly(standing);
    }

    @Test
    void the_list_counts_the_entries_that_stand() {
        var timeline = fixture.timeline();
        fixture.entry(timeline, "One");
        var deleted = fixture.entry(timeline, "Two");
        as.writer(() -> entries.delete(OpId.random(), timeline, deleted));

        assertThat(as.writer(() -> book.list()))
                .filteredOn(row -> row.id().equals(timeline))
                .singleElement()
                .extracting(TimelineRow::entries)
                .isEqualTo(1L);
    }

    @Test
    void nobody_reads_or_writes_without_signing_in() {
        var timeline = fixture.timeline();

        assertThatThrownBy(() -> book.timeline(timeline)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.administrator(() -> timelines.addStrand(OpId.random(), timeline, "A", 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> as.writer(() -> timelines.changeSlug(OpId.random(), timeline, 1, TimelineFixture.slug())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
