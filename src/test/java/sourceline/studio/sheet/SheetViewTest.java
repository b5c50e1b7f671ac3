package sourceline.studio.sheet;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sourceline.SpringTest;
import sourceline.review.Stage;
import sourceline.studio.Studio;
import sourceline.studio.Work;
import sourceline.studio.WorkTest;

@SpringTest
class SheetViewTest extends WorkTest {

    @Test
    void every_line_stands_beside_its_sentences_with_marks_and_initials_or_with_boxes() {
        var unchecked = work.draft("Nobody has looked at this");
        work.submit().check().approve(work.entry());
        as.writer(() -> {
            Studio.open(context, "timeline/" + work.slug() + "/sheet");
            var sheets = _find(EntrySheet.class).stream()
                    .map(sheet -> sheet.getElement().getTextRecursively())
                    .toList();
            assertThat(sheets)
                    .filteredOn(text -> text.contains(Work.HEADLINE))
                    .singleElement()
                    .satisfies(text -> {
                        assertThat(text).contains(Work.QUOTE, "Nobody has read it.", "by 23 June 2025", "version 1");
                        assertThat(text)
                                .contains("matches", "FC", "Checked by First CHECKER", "Approved by First EDITOR");
                        assertThat(text).doesNotContain("☐");
                    });
            assertThat(sheets)
                    .filteredOn(text -> text.contains("Nobody has looked at this"))
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("☐").doesNotContain("Checked by"));
            assertThat(_get(SheetView.class).getPageTitle()).startsWith("Check sheet: ");
            assertThat(work.standing(unchecked).assessment()).isEmpty();
            return null;
        });
    }

    @Test
    void entries_of_every_stage_are_on_it() {
        for (var stage : Stage.values()) {
            work.bring(work.draft("one more, " + stage.ordinal()), stage);
        }
        as.editor(() -> {
            Studio.open(context, "timeline/" + work.slug() + "/sheet");
            assertThat(_find(EntrySheet.class)).hasSize(Stage.values().length + 1);
            return null;
        });
    }
}
