package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.source.SourceExamples.confidential;
import static sourceline.source.SourceExamples.inferred;
import static sourceline.source.SourceExamples.published;
import static sourceline.source.SourceExamples.titled;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sourceline.journal.Act;
import sourceline.journal.Actor;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;

class SourceTest {

    private final MemberId writer = MemberId.random();
    private final MemberId other = MemberId.random();
    private final Source source = new Source(SourceId.random(), titled("A title"), Set.of(), act(1));

    @Test
    void each_fact_that_changes_leaves_an_effect_and_carries_the_revision() {
        var act = act(2);

        var changed = source.describe(published("A title", "A paper"), act);

        assertThat(changed).containsExactly(Fact.PUBLISHER);
        assertThat(act.effects())
                .containsExactly(Effect.of("source", source.id().uuid(), "publisher", null, "A paper"));
        assertThat(source.revisionOf(Fact.PUBLISHER)).isEqualTo(2);
        assertThat(source.revisionOf(Fact.TITLE)).isEqualTo(1);
        assertThat(source.revision()).isEqualTo(2);
    }

    @Test
    void the_same_facts_leave_nothing() {
        var act = act(2);

        assertThat(source.describe(titled("A title"), act)).isEmpty();
        assertThat(act.effects()).isEmpty();
        assertThat(source.revision()).isEqualTo(1);
    }

    @Test
    void a_public_source_may_be_read_by_anybody_and_a_confidential_one_by_editors_and_readers() {
        assertThat(source.mayBeReadBy(other, false)).isTrue();

        source.describe(confidential("A title"), act(2));

        assertThat(source.mayBeReadBy(writer, false)).isTrue();
        assertThat(source.mayBeReadBy(other, false)).isFalse();
        assertThat(source.mayBeReadBy(other, true)).isTrue();
    }

    @Test
    void naming_readers_leaves_an_effect_for_each_who_comes_or_goes() {
        var act = act(2);

        source.nameReaders(Set.of(other), act);

        assertThat(source.readers()).containsExactly(other);
        assertThat(act.effects())
                .containsExactlyInAnyOrder(
                        Effect.of("source", source.id().uuid(), "reader", writer.toString(), null),
                        Effect.of("source", source.id().uuid(), "reader", null, other.toString()));
    }

    @Test
    void whoever_makes_a_source_confidential_stays_among_its_readers() {
        source.nameReaders(Set.of(), act(2));

        source.describe(confidential("A title"), new Act(new Actor(other.uuid()), Instant.EPOCH, 3));

        assertThat(source.mayBeReadBy(other, false)).isTrue();
    }

    @Test
    void a_fact_that_was_not_edited_keeps_what_others_made_of_it() {
        var mine = published("My title", null);
        var theirs = published("Their title", "Their paper");

        assertThat(mine.only(Set.of(Fact.TITLE), theirs)).isEqualTo(published("My title", "Their paper"));
    }

    @Test
    void the_publication_date_never_parts_from_its_basis() {
        var edited = Fact.edited(fact -> fact == Fact.PUBLISHED_BASIS);

        assertThat(edited).containsExactlyInAnyOrder(Fact.PUBLISHED, Fact.PUBLISHED_INFERRED_BY, Fact.PUBLISHED_BASIS);
        var mine = inferred("A title", writer, "“Monday”");
        assertThat(titled("A title").only(edited, mine)).isEqualTo(titled("A title"));
    }

    private Act act(long revision) {
        return new Act(new Actor(writer.uuid()), Instant.EPOCH, revision);
    }
}
