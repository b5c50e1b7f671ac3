package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sourceline.chronology.When;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.OpId;
import sourceline.review.Desk;
import sourceline.review.Stage;
import sourceline.source.SourceLibrary;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;

/** A writer, a checker and an editor take entries through different fates; the checker without a mouse. */
@Tag("browser")
class FourFatesTest {

    private static final String SENTENCE = "Middle East analyst Avi Melamed noted";

    private static Browser browser;
    private static RunningDemo demo;
    private static TimelineId timeline;
    private static String slug;
    private static StrandId strand;
    private static Page writer;
    private static Page checker;
    private static Page editor;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        demo = RunningDemo.get();
        var timelines = demo.the(Timelines.class);
        timeline = TimelineId.of(demo.as(
                        Person.WRITER,
                        () -> timelines.create(
                                OpId.random(),
                                new NewTimeline(
                                        "Four fates", "", Locale.ENGLISH, ZoneId.of("Europe/Moscow"), "four-fates")))
                .result());
        strand = StrandId.of(demo.as(Person.WRITER, () -> timelines.addStrand(OpId.random(), timeline, "All of it", 1))
                .result());
        slug = demo.as(
                Person.WRITER,
                () -> demo.the(TimelineBook.class).timeline(timeline).slug());
        writer = demo.signIn(browser, Person.WRITER);
        checker = demo.signIn(browser, Person.CHECKER);
        editor = demo.signIn(browser, Person.EDITOR);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void straight_through() {
        var entry = draft("An analyst speaks of a decision");
        submit(entry);
        check(entry);
        approve(entry);
    }

    @Test
    void sent_back_with_a_suggestion_that_is_taken_and_checked_again() {
        var entry = draft("An analist speaks of a decision");
        submit(entry);
        open(checker, entry);
        checker.keyboard().press("1");
        press(checker, "An analist speaks", "4");
        checker.keyboard().press("Enter");
        assertThat(checker.getByLabel("What is wrong")).not().hasValue("");
        assertThat(checker.getByLabel("What is wrong")).isFocused();
        checker.keyboard().press("Tab");
        assertThat(checker.getByLabel("How it could read")).isFocused();
        checker.keyboard().press("Control+A");
        checker.keyboard().type("An analyst speaks of a critical decision");
        checker.keyboard().press("Control+Enter");
        assertThat(checker.getByText("Sent back").first()).isVisible();

        open(writer, entry, "");
        button(writer, "Take this wording").click();
        assertThat(writer.getByText("Taken by Nora Lindqvist")).isVisible();
        submit(entry);
        check(entry);
        approve(entry);
        assertThat(headline(entry)).isEqualTo("An analyst speaks of a critical decision");
    }

    @Test
    void edited_while_the_editor_approves() {
        var entry = draft("An analyst speaks of a decision to come");
        submit(entry);
        check(entry);
        open(editor, entry);
        var approve = button(editor, "Approve");
        assertThat(approve).isVisible();
        rephrase(entry, "An analyst speaks of a choice to come");
        approve.click();

        var told = editor.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Headline"));
        assertThat(told).containsText("Nothing was signed");
        assertThat(told.locator("del")).hasText("decision");
        assertThat(told.locator("ins")).hasText("choice");
        assertThat(stage(entry)).isEqualTo(Stage.DRAFT);

        check(entry);
        approve(entry);
    }

    @Test
    void sent_back_and_answered_with_a_reply_though_both_pages_are_loaded_again_before_they_send() {
        var entry = draft("An analyst names a choice");
        submit(entry);
        open(checker, entry);
        checker.keyboard().press("b");
        assertThat(checker.getByLabel("What is wrong")).isFocused();
        checker.keyboard().type("Which choice, @Nora Lindqvist?");
        checker.reload();
        button(checker, "Go on there").click();
        assertThat(checker.getByLabel("What is wrong")).hasValue("Which choice, @Nora Lindqvist?");
        button(checker, "Send back").click();
        assertThat(checker.getByText("Sent back").first()).isVisible();

        writer.navigate(demo.at("/queue"));
        writer.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("An analyst names a choice"))
                .first()
                .click();
        button(writer, "Reply").click();
        var reply = writer.getByLabel("Reply", new Page.GetByLabelOptions().setExact(true));
        reply.fill("The one the sentence names.");
        writer.reload();
        assertThat(reply).hasValue("The one the sentence names.");
        button(writer, "Send the reply").click();
        submit(entry);
        check(entry);
        approve(entry);
    }

    private static EntryId draft(String headline) {
        return EntryId.of(demo.as(Person.WRITER, () -> {
                    var article = demo.the(SourceLibrary.class)
                            .article(demo.article().latest().id());
                    var start = article.text().indexOf(SENTENCE);
                    var sentence =
                            article.sentences(start, start + SENTENCE.length()).getFirst();
                    var citation = NewCitation.of(article.version(), sentence.start(), sentence.end(), Stance.SUPPORTS);
                    return demo.the(Entries.class)
                            .draft(
                                    OpId.random(),
                                    timeline,
                                    new NewEntry(
                                            strand,
                                            When.edtf("[..2025-06-23]"),
                                            WhenBasis.NONE,
                                            headline,
                                            "",
                                            false,
                                            List.of(),
                                            List.of(citation)));
                })
                .result());
    }

    private static void rephrase(EntryId entry, String headline) {
        demo.as(Person.WRITER, () -> {
            var base = demo.the(TimelineBook.class).timeline(timeline).revision();
            return demo.the(Entries.class).rephrase(OpId.random(), timeline, entry, base, headline);
        });
    }

    private static String headline(EntryId entry) {
        return demo.as(Person.EDITOR, () -> demo.the(Desk.class).standing(timeline, entry))
                .entry()
                .headline();
    }

    private static Stage stage(EntryId entry) {
        return demo.as(Person.EDITOR, () -> demo.the(Desk.class).standing(timeline, entry))
                .stage();
    }

    private static void open(Page page, EntryId entry, String rest) {
        page.navigate(demo.at("/timeline/" + slug + rest + (rest.isEmpty() ? "?entry=" : "/") + entry));
    }

    private static void open(Page page, EntryId entry) {
        open(page, entry, "/check");
        assertThat(page.locator(".check-tick").first()).isVisible();
    }

    private static void submit(EntryId entry) {
        open(writer, entry, "");
        button(writer, "Submit for check").click();
        assertThat(writer.locator(".sl-entry").getByText("in check").first()).isVisible();
    }

    /** With nothing but keys: everything ticked off, the proposed verdict looked at and given, on to the next. */
    private static void check(EntryId entry) {
        open(checker, entry);
        var ticks = checker.locator(".check-tick");
        for (var tick : ticks.all()) {
            checker.keyboard().press("1");
            assertThat(tick).hasAttribute("data-given", "matches");
        }
        assertThat(checker.getByText("proposed").first()).isVisible();
        checker.keyboard().press("Control+Enter");
        assertThat(checker.locator("vaadin-radio-button[checked]")).hasCount(1);
        checker.keyboard().press("Control+Enter");
        assertThat(checker.getByText("The verdict is given").first()).isVisible();
        checker.keyboard().press("n");
        assertThat(checker).not().hasURL(demo.at("/timeline/" + slug + "/check/" + entry));
    }

    /** Goes with the arrows to what stands below these words, and presses a key there. */
    private static void press(Page page, String words, String key) {
        var row = page.locator(".check-tick").filter(new Locator.FilterOptions().setHasText(words));
        assertThat(row.locator(":focus")).hasCount(1);
        page.keyboard().press(key);
        assertThat(row.getByRole(AriaRole.BUTTON)).isFocused();
    }

    private static void approve(EntryId entry) {
        open(editor, entry);
        button(editor, "Approve").click();
        assertThat(editor.getByText("Approved").first()).isVisible();
        assertThat(stage(entry)).isEqualTo(Stage.APPROVED);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
