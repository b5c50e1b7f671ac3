package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.WhenBasis;

@SpringTest
class DeskReadingTest {

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private Review review;

    @Autowired
    private Discussion discussion;

    @Autowired
    private Desk desk;

    @Autowired
    private Reviewed reviewed;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void the_standings_of_a_timeline_take_the_same_few_queries_however_many_entries_it_has() {
        var small = timelineOf(1);
        var large = timelineOf(12);

        assertThat(statements(large)).isEqualTo(statements(small)).isLessThan(20);
        assertThat(as.writer(() -> desk.standings(large)))
                .hasSize(12)
                .allSatisfy((id, standing) -> assertThat(standing.stage()).isEqualTo(Stage.IN_CHECK));
    }

    private TimelineId timelineOf(int entries) {
        var timeline = fixture.timeline();
        var version = fixture.version(fixture.source());
        var citation = fixture.citing(version, "The letter has not been made public.", Stance.SUPPORTS);
        for (var i = 0; i < entries; i++) {
            var entry = fixture.entry(
                    timeline,
                    new NewEntry(null, null, WhenBasis.NONE, "Entry " + i, "", false, List.of(), List.of(citation)));
            var shown = as.writer(() -> desk.standing(timeline, entry)).fingerprint();
            as.writer(() -> review.submit(OpId.random(), timeline, entry, shown));
            as.checker(() -> discussion.comment(OpId.random(), timeline, entry, null, "Is that so?", true));
        }
        return timeline;
    }

    /** The least of some readings, as the application's own rounds ask the database now and then too. */
    private long statements(TimelineId timeline) {
        return LongStream.generate(() -> reading(timeline)).limit(5).min().orElseThrow();
    }

    private long reading(TimelineId timeline) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            reviewed.standings(timeline);
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
