package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.NoSuchRevision;
import sourceline.journal.OpId;
import sourceline.journal.OpIdReused;
import sourceline.journal.Subject;
import sourceline.review.Discussion;

/** What no screen of ours sends, but somebody may: refused by name, and the journal stays as it was. */
@SpringTest
class ForgedInputTest {

    @Autowired
    TimelineFixture made;

    @Autowired
    Timelines timelines;

    @Autowired
    Entries entries;

    @Autowired
    Restoring restoring;

    @Autowired
    Discussion discussion;

    @Autowired
    Journal journal;

    @Autowired
    As as;

    private TimelineId timeline;
    private EntryId entry;

    @BeforeEach
    void begin() {
        timeline = made.timeline();
        entry = made.entry(timeline, "A letter is due");
    }

    private void assertRefused(Class<? extends Throwable> refusal, ThrowingCallable command) {
        var before = journal();
        assertThatThrownBy(command).isInstanceOf(refusal);
        assertThat(journal()).isEqualTo(before);
    }

    private List<JournalEntry> journal() {
        return journal.history(Subject.timeline(timeline.uuid()), 0, 100);
    }

    @Test
    void a_base_that_is_still_to_come_or_below_nothing_is_refused_for_every_field() {
        for (long base : new long[] {-1, Long.MIN_VALUE, 1_000, Long.MAX_VALUE}) {
            assertRefused(
                    NoSuchRevision.class,
                    () -> as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, base, "It has come")));
            assertRefused(
                    NoSuchRevision.class,
                    () -> as.writer(() -> entries.rewrite(OpId.random(), timeline, entry, base, "It has come.")));
            assertRefused(
                    NoSuchRevision.class,
                    () -> as.writer(() -> entries.date(
                            OpId.random(), timeline, entry, base, When.edtf("2025-06-23"), WhenBasis.NONE)));
            assertRefused(
                    NoSuchRevision.class,
                    () -> as.writer(() -> entries.moveTo(OpId.random(), timeline, entry, base, null)));
            assertRefused(
                    NoSuchRevision.class,
                    () -> as.writer(() -> entries.concern(OpId.random(), timeline, entry, base, List.of("Putin"))));
            assertRefused(
                    NoSuchRevision.class,
                    () -> as.writer(() -> timelines.retitle(OpId.random(), timeline, base, "Two letters")));
        }
    }

    @Test
    void the_refusal_names_the_forged_base_and_the_last_revision() {
        assertThatThrownBy(
                        () -> as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, 1_000, "It has come")))
                .isInstanceOfSatisfying(
                        NoSuchRevision.class,
                        refused -> assertThat(refused.values())
                                .containsExactly(1_000L, journal.revision(Subject.timeline(timeline.uuid()))));
    }

    @Test
    void a_base_from_before_the_entry_is_refused() {
        made.entry(timeline, "Another");
        var late = made.entry(timeline, "A later one");

        assertRefused(
                EntryNotYetThere.class,
                () -> as.writer(() -> entries.rephrase(OpId.random(), timeline, late, 1, "It has come")));
    }

    @Test
    void a_field_that_does_not_exist_is_refused() {
        assertRefused(
                NoSuchField.class,
                () -> as.writer(() -> restoring.restore(OpId.random(), timeline, entry, "salary", 1)));
        assertRefused(
                NoSuchField.class,
                () -> as.writer(
                        () -> discussion.comment(OpId.random(), timeline, entry, "salary", "How much is it?", false)));
    }

    @Test
    void an_entry_of_another_timeline_is_refused() {
        var elsewhere = made.entry(made.timeline(), "Elsewhere");

        assertRefused(
                NoSuchEntry.class,
                () -> as.writer(() -> entries.rephrase(OpId.random(), timeline, elsewhere, 0, "It has come")));
    }

    @Test
    void the_same_opId_with_another_content_or_base_is_refused() {
        var opId = OpId.random();
        var base = journal.revision(Subject.timeline(timeline.uuid()));
        as.writer(() -> entries.rephrase(opId, timeline, entry, base, "It has come"));

        assertRefused(
                OpIdReused.class,
                () -> as.writer(() -> entries.rephrase(opId, timeline, entry, base, "It has not come")));
        assertRefused(
                OpIdReused.class,
                () -> as.writer(() -> entries.rephrase(opId, timeline, entry, base - 1, "It has come")));
    }

    @Test
    void who_may_not_write_is_refused_before_anything_is_read() {
        assertRefused(
                AccessDeniedException.class,
                () -> as.administrator(() -> entries.rephrase(OpId.random(), timeline, entry, 0, "It has come")));
    }
}
