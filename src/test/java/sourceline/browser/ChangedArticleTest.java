package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.OpId;
import sourceline.newsroom.SignedIn;
import sourceline.review.Checking;
import sourceline.review.Desk;
import sourceline.review.Move;
import sourceline.review.Review;
import sourceline.review.Signer;
import sourceline.source.LocalSite;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;

/** An article is imported by its address and cited; then its publisher edits it, and the desk hears what that means. */
@Tag("browser")
class ChangedArticleTest {

    private static final String DELIVER = "Araqchi is set to deliver a letter on Monday, two officials said.";
    private static final String BRING = "Araqchi is set to bring a letter on Monday, two officials said.";
    private static final String HELP = "Moscow will help the Iranian people, the Kremlin said on Sunday evening.";
    private static final String NO_HELP =
            "Moscow will not help the Iranian people, the Kremlin said on Sunday evening.";
    private static final String REST =
            "<p>The text of it has not been made public. Nobody on either side would describe it.</p>"
                    + "<p>Talks had been expected for weeks. They were put off more than once this spring.</p>";

    private static Browser browser;
    private static RunningDemo demo;
    private static LocalSite site;

    private final String slug = "changed-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        browser = Browser.start();
        demo = RunningDemo.get();
        site = new LocalSite();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            site.close();
        }
    }

    @Test
    void a_changed_article_asks_only_what_it_must_and_every_answer_is_one_click_away() {
        var timeline = timeline();
        publish(DELIVER, HELP);
        var writer = demo.signIn(browser, Person.WRITER);
        var source = importByAddress(writer);
        cite(writer, source, DELIVER);
        cite(writer, source, HELP);
        for (var entry : entries(timeline)) {
            check(timeline, entry.id());
        }
        writer.navigate(demo.at("/timeline/" + slug));
        assertThat(row(writer, DELIVER)).containsText("checked");
        assertThat(row(writer, HELP)).containsText("checked");

        publish(BRING, NO_HELP);
        writer.navigate(demo.at("/" + source));
        button(writer, "Check for a new version").click();

        assertThat(item(writer, DELIVER)).containsText("In other words in version 2");
        assertThat(item(writer, HELP)).containsText("Says something else in version 2");
        var checker = demo.signIn(browser, Person.CHECKER);
        checker.navigate(demo.at("/" + source + "/compare"));
        assertThat(item(checker, HELP)).containsText("What changed: a negation");
        checker.locator(".library-placement").first().focus();
        checker.keyboard().press("ArrowDown");
        assertThat(checker.locator(".library-placement").last()).isFocused();
        item(checker, DELIVER).focus();
        checker.keyboard().press("a");
        assertThat(item(checker, DELIVER)).containsText("A checker has seen this.");

        writer.navigate(demo.at("/timeline/" + slug));
        assertThat(row(writer, DELIVER)).not().containsText("Check again");
        assertThat(row(writer, HELP)).containsText("Check again");
        writer.navigate(demo.at("/" + source + "/compare"));
        item(writer, HELP).focus();
        writer.keyboard().press("n");
        assertThat(item(writer, HELP)).hasCount(0);
        var changed = entries(timeline).stream()
                .filter(entry -> entry.headline().startsWith("Moscow"))
                .findFirst()
                .orElseThrow();
        check(timeline, changed.id());

        writer.navigate(demo.at("/timeline/" + slug));
        assertThat(row(writer, HELP)).containsText("checked");
        assertThat(row(writer, HELP)).not().containsText("Check again");
        assertThat(browser.complaints()).isEmpty();
    }

    private TimelineId timeline() {
        var wanted = new NewTimeline("A changed article", "", Locale.ENGLISH, ZoneId.of("UTC"), slug);
        return TimelineId.of(demo.as(
                        Person.WRITER, () -> demo.the(Timelines.class).create(OpId.random(), wanted))
                .result());
    }

    private static List<EntryState> entries(TimelineId timeline) {
        return demo.as(Person.WRITER, () -> demo.the(TimelineBook.class).timeline(timeline))
                .standing();
    }

    private static void publish(String first, String second) {
        site.page(
                "/story",
                "<html lang=en><head><title>Letter | The Desk</title><meta property='og:site_name' content='The Desk'>"
                        + "<meta property='article:published_time' content='2025-06-23T09:00:00+03:00'></head>"
                        + "<body><article><h1>A letter to Moscow</h1><p>" + first + "</p>" + REST + "<p>" + second
                        + "</p></article></body></html>");
    }

    /** Returns where the source is read. */
    private static String importByAddress(Page writer) {
        writer.navigate(demo.at("/sources/add"));
        writer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("From the web"))
                .click();
        writer.getByLabel("Address", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(site.at("/story"));
        button(writer, "Fetch").click();
        assertThat(writer.getByText(DELIVER).first()).isVisible();
        assertThat(writer.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("A letter to Moscow");
        assertThat(writer.getByLabel("Publisher", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("The Desk");
        button(writer, "Add the source").click();
        writer.waitForURL(Pattern.compile(".*/sources/[0-9a-f-]{36}"));
        return writer.url().replaceAll(".*/(sources/[0-9a-f-]{36})", "$1");
    }

    private void cite(Page writer, String source, String sentence) {
        writer.navigate(demo.at("/timeline/" + slug + "?source=" + source.replace("sources/", "")));
        writer.waitForFunction("() => CSS.highlights.has('sl-cue-attribution')");
        writer.getByText(sentence).first().click();
        button(writer, "New entry from this").click();
        assertThat(row(writer, sentence)).isVisible();
    }

    /** What checkers do is tried elsewhere; here it only has to be done. */
    private static void check(TimelineId timeline, EntryId entry) {
        var desk = demo.the(Desk.class);
        var draft = demo.as(Person.WRITER, () -> desk.standing(timeline, entry));
        if (draft.may(Move.SUBMIT, signer(Person.WRITER))) {
            demo.as(
                    Person.WRITER,
                    () -> demo.the(Review.class).submit(OpId.random(), timeline, entry, draft.fingerprint()));
        }
        var shown = demo.as(Person.CHECKER, () -> desk.standing(timeline, entry));
        var judged = new AssessmentDraft(
                Marks.all(shown.entry(), Mark.MATCHES),
                Verdict.of(Verdict.Kind.REPORTED),
                "It stands there.",
                shown.entry().citations().isEmpty() ? Map.of() : overrides(timeline, entry));
        demo.as(
                Person.CHECKER,
                () -> demo.the(Checking.class).check(OpId.random(), timeline, entry, shown.fingerprint(), judged));
    }

    private static Map<String, String> overrides(TimelineId timeline, EntryId entry) {
        return demo.as(Person.CHECKER, () -> demo.the(Desk.class).findings(timeline, entry)).stream()
                .filter(finding -> finding.isBlocking())
                .collect(Collectors.toMap(finding -> finding.key(), finding -> "Looked at.", (one, other) -> one));
    }

    private static Signer signer(Person person) {
        return demo.as(person, () -> Signer.of(demo.the(SignedIn.class)));
    }

    /** An entry's row in the editor, by the sentence that its headline was made from. */
    private static Locator row(Page page, String sentence) {
        return page.locator(".sl-row:visible")
                .filter(new Locator.FilterOptions().setHasText(sentence.substring(0, 30)));
    }

    /** A citation on the page that compares versions, by the entry that it belongs to. */
    private static Locator item(Page page, String sentence) {
        return page.locator(".library-placement")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.LINK)
                                .filter(new Locator.FilterOptions().setHasText(sentence.substring(0, 30)))));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
