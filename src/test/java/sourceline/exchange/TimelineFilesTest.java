package sourceline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
import tools.jackson.databind.json.JsonMapper;

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

    @Autowired
    private Imports imports;

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

    @Test
    void positions_are_in_code_points_whatever_stands_before_the_words() {
        var article = "🕊🕊 «Ａ👩‍🚀» 𝔄 letter. " + WORDS + " 🕊 after it.\n";
        var source = made.source(Visibility.PUBLIC, article);
        var timeline = citing(source);
        var captured = made.text(made.version(source));

        var file = take(timeline);
        var target =
                JsonMapper.shared().readTree(FileFormat.ANNOTATIONS.write(file)).at("/first/items/0/target/selector");
        var points = captured.codePoints().toArray();
        var start = target.path(0).path("start").asInt();
        var cited = new String(points, start, target.path(0).path("end").asInt() - start);
        assertThat(cited).isEqualTo(WORDS);
        assertThat(target.path(1).path("exact").asString()).isEqualTo(WORDS);
        assertThat(start).isLessThan(captured.indexOf(WORDS));

        var again = as.writer(() -> imports.read(FileFormat.OWN.write(file).getBytes(UTF_8), Locale.ENGLISH));
        assertThat(again.accepted().getFirst().entry().citations())
                .singleElement()
                .satisfies(citation -> assertThat(captured.substring(citation.start(), citation.end()))
                        .isEqualTo(WORDS));
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
