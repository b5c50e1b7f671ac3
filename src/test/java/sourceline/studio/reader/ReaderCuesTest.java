package sourceline.studio.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import sourceline.source.ArticleView;
import sourceline.source.SourceExamples;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.text.Sentences;

class ReaderCuesTest {

    private static final String TEXT =
            "Speaking on Iranian state television, Araqchi said the two nations shared “common concerns.”"
                    + " His comments were echoed by Russian state media, which confirmed that Putin condemned"
                    + " the strikes as “unjustified” on 23 June 2025. Roman said so. He added that at least 40 people"
                    + " were reportedly not there.";

    @Test
    void a_quotation_names_who_said_it_and_whom_it_came_by() {
        assertThat(of("quotation"))
                .extracting(cue -> words(cue) + " " + cue.who())
                .containsExactly(
                        "“common concerns.” Araqchi ← Iranian state television",
                        "“unjustified” Putin ← Russian state media");
    }

    @Test
    void an_attribution_marks_its_speaker_and_tells_whom_a_pronoun_means() {
        assertThat(of("attribution"))
                .extracting(ReaderCuesTest::words)
                .contains("Araqchi", "said", "Russian state media", "confirmed", "Putin", "condemned", "He", "added");
        assertThat(of("attribution"))
                .filteredOn(cue -> words(cue).equals("He"))
                .singleElement()
                .extracting(ReaderCue::who)
                .isEqualTo("Roman?");
    }

    @Test
    void a_date_is_no_number_besides() {
        assertThat(of("date")).extracting(ReaderCuesTest::words).containsExactly("23 June 2025");
        assertThat(of("number")).extracting(ReaderCuesTest::words).containsExactly("two", "at least", "40");
    }

    @Test
    void hedges_and_denials_are_marked_in_the_order_of_the_text() {
        assertThat(of("hedge")).extracting(ReaderCuesTest::words).containsExactly("reportedly");
        assertThat(of("denial")).extracting(ReaderCuesTest::words).containsExactly("not");
        assertThat(all()).extracting(ReaderCue::start).isSorted();
    }

    private static List<ReaderCue> of(String kind) {
        return all().stream().filter(cue -> cue.kind().equals(kind)).toList();
    }

    private static List<ReaderCue> all() {
        var sentences = new ArrayList<ArticleView.Sentence>();
        Sentences.of(TEXT, Locale.ENGLISH)
                .forEach(span ->
                        sentences.add(new ArticleView.Sentence(sentences.size() + 1, span.start(), span.end())));
        var article = new ArticleView(
                VersionId.random(),
                SourceId.random(),
                1,
                TEXT,
                List.of(new ArticleView.Paragraph(1, 0, TEXT.length(), sentences)));
        return ReaderCues.of(article, SourceExamples.titled("A letter"));
    }

    private static String words(ReaderCue cue) {
        return TEXT.substring(cue.start(), cue.end());
    }
}
