package sourceline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sourceline.text.WordMerge;
import sourceline.text.WordMerges;
import sourceline.text.WordMerges.Case;
import sourceline.text.WordMerges.ConflictAt;
import tools.jackson.databind.json.JsonMapper;

/** The browser's merge beside the server's, and what several people at one text come to; without a server. */
@Tag("browser")
class MergeInBrowserTest {

    private static final String ORIGIN = "http://merge.test";
    private static final Path STORIES = Path.of("src/test/resources/sourceline/browser/several-at-one-text.js");

    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        page = browser.window();
        page.route(ORIGIN + "/**", MergeInBrowserTest::answer);
        page.navigate(ORIGIN + "/");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void answer(Route route) {
        var name = route.request().url().substring(ORIGIN.length() + 1);
        route.fulfill(
                switch (name) {
                    case "merge.js", "draft.js" ->
                        new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setPath(Path.of("frontend", name));
                    case "stories.js" ->
                        new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setPath(STORIES);
                    default ->
                        new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<!doctype html><meta charset=utf-8><title>Merge</title>");
                });
    }

    @Test
    void every_case_of_the_table_comes_out_as_on_the_server() {
        assertThat(merge(WordMerges.table())).isEqualTo(WordMerges.table());
    }

    /** Short texts, long ones, and such as hold hardly anything in common but their spaces. */
    @Test
    void random_edits_come_out_as_on_the_server() {
        var random = new Random(20250623);
        var cases = new ArrayList<Case>();
        for (var round = 0; round < 6_000; round++) {
            var base = WordMerges.sentence(random, round % 20 == 0 ? 40 + random.nextInt(300) : random.nextInt(14));
            var mine =
                    round % 50 == 0 ? WordMerges.sentence(random, base.size()) : WordMerges.edited(base, random, "m");
            var theirs = WordMerges.edited(base, random, "t");
            cases.add(merged("round " + round, text(base), text(mine), text(theirs)));
        }

        assertThat(merge(cases)).isEqualTo(cases);
    }

    @Test
    void two_and_three_at_one_text_end_with_the_same_and_nothing_is_lost_or_invented() {
        assertThat(stories(0, 4_000, 2)).isEmpty();
        assertThat(stories(1_000_000, 1_003_000, 3)).isEmpty();
    }

    @Test
    void what_was_typed_while_an_edit_was_being_refused_is_sent() {
        var sent = page.evaluate("""
                async () => {
                  const { Draft } = await import('/draft.js');
                  const sent = [];
                  const on = { words: false, settle: text => text, show() {}, send: edit => sent.push(edit), id: () => sent.length };
                  const draft = new Draft(on);
                  draft.type('Too long');
                  draft.flush(true);
                  draft.type('Short');
                  draft.refuse(0);
                  draft.flush(true);
                  draft.answer(1, { text: 'Short', revision: 2 });
                  return [...sent.map(edit => edit.text), draft.saved];
                }
                """);
        assertThat(sent).isEqualTo(List.of("Too long", "Short", true));
    }

    @Test
    void a_caret_stays_between_the_same_words() {
        assertThat(followed("The talks| began.", "By all accounts: The long talks began.", -1))
                .isEqualTo("By all accounts: The long talks| began.");
        assertThat(followed("The talks began.|", "The talks began. They went on.", -1))
                .isEqualTo("The talks began.| They went on.");
        assertThat(followed("The |talks began.", "The long talks began.", 1)).isEqualTo("The long |talks began.");
        assertThat(followed("The talks be|gan.", "Long talks be.", -1)).isEqualTo("Long talks be|.");
    }

    private static String followed(String before, String after, int side) {
        var at = page.evaluate(
                "async ([before, after, at, side]) => (await import('/merge.js')).follow(before, after)(at, side)",
                List.of(before.replace("|", ""), after, before.indexOf('|'), side));
        return new StringBuilder(after).insert((int) at, '|').toString();
    }

    private static List<?> stories(int from, int to, int people) {
        return (List<?>) page.evaluate(
                "async ([from, to, people]) => (await import('/stories.js')).stories(from, to, people)",
                List.of(from, to, people));
    }

    private static Case merged(String why, String base, String mine, String theirs) {
        var merged = WordMerge.merge(base, mine, theirs);
        return new Case(
                why,
                base,
                mine,
                theirs,
                merged.text(),
                merged.conflicts().stream()
                        .map(conflict -> new ConflictAt(
                                conflict.place().start(),
                                conflict.place().end(),
                                conflict.base(),
                                conflict.newer(),
                                conflict.older()))
                        .toList());
    }

    /** The same cases with what the browser makes of them. */
    private static List<Case> merge(List<Case> cases) {
        var json = page.evaluate("""
                async cases => {
                  const { merge } = await import('/merge.js');
                  return JSON.stringify(JSON.parse(cases).map(one => ({ ...one, ...merge(one.base, one.mine, one.theirs) })));
                }
                """, JsonMapper.shared().writeValueAsString(cases));
        return List.of(JsonMapper.shared().readValue((String) json, Case[].class));
    }

    private static String text(List<String> pieces) {
        return String.join("", pieces);
    }
}
