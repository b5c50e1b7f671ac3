package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sourceline.chronology.When;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.OpId;
import sourceline.timeline.Entries;
import sourceline.timeline.NewEntry;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.WhenBasis;

/** Two people at one timeline, each in a window of their own: neither ever reloads. */
class TwoPeopleTest {

    private static Browser browser;
    private static RunningDemo demo;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        demo = RunningDemo.get();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void what_one_types_the_other_sees() {
        var address = begin("Nothing is known yet");
        var nora = open(Person.WRITER, address);
        var tomas = open(Person.SECOND_WRITER, address);

        assertThat(nora.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Who is here"))
                        .getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("TI")))
                .hasAccessibleDescription("Tomás Iriarte (TI)");
        field(tomas, "Headline").fill("Talks go on through Monday");
        assertThat(field(nora, "Headline")).hasValue("Talks go on through Monday");
        assertThat(row(nora, "Talks go on through Monday")).isVisible();

        field(nora, "Headline").fill("Talks go on through Monday, and longer");
        assertThat(field(tomas, "Headline")).isFocused();
        field(tomas, "Body").fill("So the article says.");
        assertThat(field(tomas, "Headline")).hasValue("Talks go on through Monday, and longer");
        assertThat(field(nora, "Body")).hasValue("So the article says.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_two_write_in_one_text_both_stands() {
        var address = begin("Two at one text");
        var nora = open(Person.WRITER, address);
        var tomas = open(Person.SECOND_WRITER, address);
        var first = "The talks began in the morning.";
        field(nora, "Body").fill(first);
        assertThat(field(tomas, "Body")).hasValue(first);

        field(nora, "Body").press("Control+Home");
        nora.keyboard().insertText("By all accounts: ");
        field(tomas, "Body").press("Control+End");
        tomas.keyboard().insertText(" They went on till night.");
        field(nora, "Headline").focus();
        field(tomas, "Headline").focus();

        var both = "By all accounts: The talks began in the morning. They went on till night.";
        assertThat(field(nora, "Body")).hasValue(both);
        assertThat(field(tomas, "Body")).hasValue(both);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_one_deletes_the_other_can_bring_back() {
        var address = begin("This is deleted and comes back");
        var nora = open(Person.WRITER, address);
        var tomas = open(Person.SECOND_WRITER, address);

        nora.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete entry"))
                .click();
        assertThat(row(tomas, "This is deleted and comes back")).hasCount(0);
        tomas.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring back"))
                .click();

        row(nora, "This is deleted and comes back").click();
        assertThat(field(nora, "Headline")).hasValue("This is deleted and comes back");
        assertThat(browser.complaints()).isEmpty();
    }

    /** A new entry, the first of the list by its date; returns where it is edited. */
    private static String begin(String headline) {
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

    private static Page open(Person person, String address) {
        var page = demo.signIn(browser, person);
        page.navigate(demo.at(address));
        assertThat(field(page, "Headline")).isVisible();
        return page;
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator row(Page page, String headline) {
        return page.locator(".sl-row").filter(new Locator.FilterOptions().setHasText(headline));
    }
}
