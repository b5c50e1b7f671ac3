package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.source.SourceFacts;
import sourceline.source.Sources;
import sourceline.source.Visibility;

@SpringTest
class SourceFactsFollowUpTest {

    @Autowired
    private As as;

    @Autowired
    private Sources sources;

    @Autowired
    private TimelineRecords records;

    @Autowired
    private TimelineBook book;

    @Autowired
    private TimelineFixture fixture;

    @Test
    void a_change_of_a_sources_facts_is_noted_on_the_entries_that_cite_it() {
        var source = fixture.source();
        var citation = fixture.citing(fixture.version(source), "He gave no details.", Stance.SUPPORTS);
        var timeline = fixture.timeline();
        var citing = fixture.entry(
                timeline,
                new NewEntry(null, null, WhenBasis.NONE, "It cites", "", false, List.of(), List.of(citation)));
        var other = fixture.entry(timeline, "It does not");
        var before = records.timeline(timeline);
        var seen = Fingerprint.of(before.entry(citing).orElseThrow(), records.facts(before.entries())::get);

        as.editor(() -> sources.describe(OpId.random(), source, 1, from("AFP")));

        await().until(() -> records.timeline(timeline).revision() > before.revision());
        var after = records.timeline(timeline);
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(after.entry(citing).orElseThrow().fieldRevisions()).containsEntry("source-facts", after.revision());
        assertThat(after.entry(other)).isEqualTo(before.entry(other));
        assertThat(as.writer(() -> book.history(timeline, citing)).getFirst().after())
                .isEqualTo("origin");
        assertThat(Fingerprint.of(after.entry(citing).orElseThrow(), records.facts(after.entries())::get)
                        .changedSince(seen))
                .containsExactly("sources");
    }

    private static SourceFacts from(String origin) {
        var facts = TimelineFixture.facts(Visibility.PUBLIC);
        return new SourceFacts(
                facts.title(),
                facts.publisher(),
                facts.author(),
                facts.address(),
                facts.published(),
                facts.publishedInferredBy(),
                facts.publishedBasis(),
                facts.zone(),
                facts.language(),
                facts.nearness(),
                origin,
                facts.visibility());
    }
}
