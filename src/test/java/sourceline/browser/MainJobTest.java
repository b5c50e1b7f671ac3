package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.Journal;
import sourceline.journal.Subject;
import sourceline.publication.Embedding;
import sourceline.timeline.TimelineBook;

/** The main job from end to end, by the people whose work it is, each in a window of their own, and seen by readers. */
@Tag("browser")
class MainJobTest {

    private static final String SENTENCE =
            "Middle East analyst Avi Melamed noted that Iran now faces a critical decision";
    private static final String WRONG = "Iran must choose between war and peace, says analyst Avi Melamed";
    private static final String RIGHT = "Iran must escalate or return to diplomacy, says analyst Avi Melamed";
    private static final String BODY = "He sees it at a critical decision: escalate militarily or return to diplomacy.";
    private static final String NOTE = "The choice is to escalate or to return to diplomacy.";

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
    void an_entry_goes_from_a_sentence_to_readers_and_is_held_and_corrected() {
        var writer = demo.signIn(browser, Person.WRITER);
        var checker = demo.signIn(browser, Person.CHECKER);
        var editor = demo.signIn(browser, Person.EDITOR);

        make(writer);
        check(checker, WRONG);
        approve(editor, WRONG);
        var version = publish(editor);

        var embed = "/embed/" + RunningDemo.TIMELINE;
        var then = embed + "/v/" + version;
        var published = read(embed);
        assertThat(entry(published, WRONG)).containsText("by 23 June 2025");
        assertThat(entry(published, WRONG)).containsText("Said by Avi Melamed");
        assertThat(entry(published, WRONG)).containsText(SENTENCE);
        assertThat(entry(published, WRONG)).containsText("How do we know?");
        room(embed);

        hold(editor);
        for (var address : new String[] {embed, then}) {
            var held = read(address);
            assertThat(held.getByText(WRONG)).hasCount(0);
            assertThat(held.getByText("We do not show this entry while we check it again.")
                            .first())
                    .isVisible();
        }

        reword(writer);
        check(checker, RIGHT);
        approve(editor, RIGHT);
        correct(editor);

        var corrected = read(embed);
        assertThat(entry(corrected, RIGHT)).isVisible();
        assertThat(corrected.getByText(NOTE).first()).isVisible();
        assertThat(read(then).getByText(NOTE).first()).isVisible();
        assertThat(browser.complaints()).isEmpty();
    }

    /** Takes hold of a sentence, makes an entry of it, words and dates it, and submits it. */
    private static void make(Page writer) {
        link(writer, "The letter from Tehran").click();
        writer.getByText(SENTENCE).first().click();
        button(writer, "New entry from this").click();

        fill(writer, "Headline", WRONG);
        fill(writer, "Body", BODY);
        fill(writer, "When", "by 23 June 2025");
        writer.keyboard().press("Enter");
        writer.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("in no strand"))
                .click();
        writer.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Background"))
                .click();
        assertThat(writer.getByText("saved", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        fill(writer, "Filter by words", "analyst Avi");
        assertThat(row(writer, WRONG).and(writer.locator("[href*='q=analyst']")))
                .containsText("by 23 June 2025");
        assertThat(row(writer, WRONG)).hasCount(1);

        button(writer, "Submit for check").click();
        assertThat(row(writer, WRONG)).containsText("in check");
    }

    /** An approved entry opens for reading; editing it costs its check, which the screen says first. */
    private static void reword(Page writer) {
        link(writer, "Sourceline, home").click();
        link(writer, "The letter from Tehran").click();
        fill(writer, "Filter by words", "analyst Avi");
        row(writer, WRONG).click();
        button(writer, "Edit").click();
        fill(writer, "Headline", RIGHT);
        assertThat(row(writer, RIGHT)).containsText("Check again");
    }

    /** Opens it from the queue, ticks off everything, and gives the verdict. */
    private static void check(Page checker, String headline) {
        fromQueue(checker, headline);
        var ticks = checker.locator(".check-tick");
        assertThat(ticks.filter(new Locator.FilterOptions().setHasText(headline))
                        .first())
                .isVisible();
        for (var tick : ticks.all()) {
            var told = tick.textContent().contains(headline) ? "said by someone" : "matches";
            var radio = tick.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(told));
            radio.click();
            assertThat(radio).isChecked();
        }
        checker.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Said")))
                .check();
        fill(checker, "Who said it", "Avi Melamed");
        checker.keyboard().press("Enter");
        button(checker, "Give verdict").click();
        assertThat(checker.getByText("The verdict is given").first()).isVisible();
    }

    /** As somebody does who looks what waits for them. */
    private static void fromQueue(Page page, String headline) {
        link(page, "Sourceline, home").click();
        link(page, "Queue").click();
        page.waitForURL(demo.at("/queue"));
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(headline))
                .click();
    }

    private static void approve(Page editor, String headline) {
        fromQueue(editor, headline);
        button(editor, "Approve").click();
        assertThat(editor.getByText("Approved").first()).isVisible();
    }

    /** Everything that may go out does; returns the number under which it went. */
    private static String publish(Page editor) {
        editor.navigate(demo.at("/timeline/" + RunningDemo.TIMELINE + "/publish"));
        assertThat(publishing(editor, WRONG)).containsText("new");
        var publish = editor.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Publish version \\d+$")));
        var version = publish.textContent().replaceAll("\\D", "");
        publish.click();
        assertThat(editor.getByText("Version " + version + " is out")).isVisible();
        return version;
    }

    /** What the preview measured keeps another site's page the room that the embed then takes, between measured widths too. */
    private static void room(String embed) {
        var reader = browser.window();
        var timeline = demo.as(
                Person.EDITOR,
                () -> demo.the(TimelineBook.class).at(RunningDemo.TIMELINE).orElseThrow());
        reader.waitForCondition(() -> demo.the(Journal.class).history(Subject.timeline(timeline.uuid()), 0, 50).stream()
                .anyMatch(change -> "heights".equals(change.field())));
        var code = demo.as(
                Person.EDITOR, () -> demo.the(Embedding.class).code(timeline).loader());
        for (int width : new int[] {390, 560, 700}) {
            reader.setViewportSize(width, 900);
            reader.navigate("about:blank");
            reader.setContent("<!doctype html><body style=\"margin:0\">" + code.replaceAll("<script.*", ""));
            var kept = (Number) reader.evaluate("document.querySelector('.sourceline').offsetHeight");
            reader.navigate(demo.at(embed));
            assertThat(reader.locator(".entries > .laid:last-child")).hasCount(1);
            var taken = (Number) reader.evaluate("document.body.offsetHeight");
            assertThat(kept.doubleValue())
                    .as("at " + width)
                    .isCloseTo(taken.doubleValue(), Percentage.withPercentage(3));
        }
    }

    private static void hold(Page editor) {
        editor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^As readers have them")))
                .click();
        publishing(editor, WRONG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Hold").setExact(true))
                .click();
        button(editor, "Hold it now").click();
        assertThat(publishing(editor, WRONG)).containsText("held");
        assertThat(publishing(editor, WRONG)).isInViewport();
    }

    private static void correct(Page editor) {
        editor.navigate(demo.at("/timeline/" + RunningDemo.TIMELINE + "/publish"));
        publishing(editor, RIGHT)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Correct").setExact(true))
                .click();
        fill(editor, "What was wrong, as readers had it", "Our headline put words into the analyst’s mouth.");
        fill(editor, "What is right", NOTE);
        button(editor, "Publish the correction").click();
        assertThat(editor.getByText("The correction is out.")).isVisible();
    }

    /** What somebody gets who has never been here and lets no scripts run. */
    private static Page read(String path) {
        var reader = browser.windowWithoutScripts();
        var answer = reader.navigate(demo.at(path));
        assertThat(answer.status()).isEqualTo(200);
        return reader;
    }

    private static Locator entry(Page page, String headline) {
        return page.locator("article, li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(headline))))
                .first();
    }

    /** An entry in the list of the editor. */
    private static Locator row(Page page, String headline) {
        return page.locator(".sl-row:visible").filter(new Locator.FilterOptions().setHasText(headline));
    }

    /** An entry on the publish screen. */
    private static Locator publishing(Page page, String headline) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(link(page, headline)))
                .first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }
}
