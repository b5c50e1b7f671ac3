package sourceline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.source.SourceId;
import sourceline.source.Visibility;
import sourceline.timeline.Entries;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.WhenBasis;

/** What leaves the newsroom with a timeline, and what never does. */
@SpringTest
class TimelineFilesTest {

    private static final String WORDS = "Araqchi is set to deliver a letter on Monday.";

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture made;

    @Autowired
    private Entries entries;

    @Autowired
    private TimelineFiles files;

    @Test
    void an_entry_leaves_with_its_citation_and_what_is_known_of_the_source() {
        var file = take(citing(made.source()));
        assertThat(file.sources()).singleElement().satisfies(source -> {
            assertThat(source.title())
                    .isEqualTo(TimelineFixture.facts(Visibility.PUBLIC).title());
            assertThat(source.origin()).isEqualTo("Reuters");
        });
        assertThat(file.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.headline()).isEqualTo("A letter is due on Monday");
            assertThat(entry.when()).isEqualTo("2025-06-23");
            assertThat(entry.basis().words()).isEqualTo("on Monday");
            var citation = entry.citations().getFirst();
            assertThat(citation.start()).isEqualTo(TimelineFixture.ARTICLE.indexOf(WORDS));
            assertThat(citation.quote()).extracting(TimelineFile.Quote::exact).isEqualTo(WORDS);
        });
    }

    @Test
    void nothing_of_a_confidential_source_leaves_in_any_format() {
        var file = take(citing(made.source(Visibility.CONFIDENTIAL)));
        assertThat(file.sources()).isEmpty();
        assertThat(file.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.citations()).isEmpty();
            assertThat(entry.basis().words()).isNull();
            assertThat(entry.basis().note()).isNull();
        });
        assertThat(Stream.of(FileFormat.values()).map(format -> format.write(file)))
                .noneMatch(written -> written.contains("Reuters") || written.contains("deliver a letter"));
    }

    @Test
    void a_source_to_be_paraphrased_leaves_without_its_words() {
        var file = take(citing(made.source(Visibility.PARAPHRASE_ONLY)));
        assertThat(file.sources()).singleElement().matches(source -> !source.quotable());
        assertThat(file.entries().getFirst().citations()).singleElement().matches(citation -> citation.quote() == null);
        assertThat(Stream.of(FileFormat.values()).map(format -> format.write(file)))
                .noneMatch(written -> written.contains("deliver a letter") || written.contains("\"on Monday"));
    }

    private TimelineFile take(TimelineId timeline) {
        return as.writer(() -> files.take(timeline));
    }

    private TimelineId citing(SourceId source) {
        var timeline = made.timeline();
        var citation = made.citing(made.version(source), WORDS, Stance.SUPPORTS);
        var basis = new WhenBasis("on Monday", null, null, null, null, "The Monday after the article.");
        var entry = new NewEntry(
                null,
                When.edtf("2025-06-23"),
                basis,
                "A letter is due on Monday",
                "",
                false,
                List.of("Araqchi"),
                List.of(citation));
        as.editor(() -> entries.draft(OpId.random(), timeline, entry));
        return timeline;
    }
}
