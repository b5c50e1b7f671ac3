package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import sourceline.chronology.When;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.OpId;
import sourceline.timeline.Entries;
import sourceline.timeline.NewEntry;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.WhenBasis;

/** An entry that people have open in the editor, each on a page of their own. */
final class OneEntry {

    private OneEntry() {}

    /** A new entry, the first of the list by its date; returns where it is edited. */
    static String begin(RunningDemo demo, String headline) {
        return demo.as(Person.WRITER, () -> {
            var timeline = demo.the(TimelineBook.class).at(RunningDemo.TIMELINE).orElseThrow();
            var wanted =
                    new NewEntry(null, When.edtf("2021"), WhenBasis.NONE, headline, "", false, List.of(), List.of());
            var entry = demo.the(Entries.class)
                    .draft(OpId.random(), timeline, wanted)
                    .result();
            return "/timeline/" + RunningDemo.TIMELINE + "?entry=" + entry;
        });
    }

    static void open(RunningDemo demo, Page page, String address) {
        page.navigate(demo.at(address));
        assertThat(field(page, "Headline")).isVisible();
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Where the caret stands in the field that has it, in UTF-16 units. */
    static int caret(Page page) {
        return (int) page.evaluate("document.activeElement.selectionStart");
    }

    static Locator row(Page page, String headline) {
        return page.locator(".sl-row:visible").filter(new Locator.FilterOptions().setHasText(headline));
    }
}
