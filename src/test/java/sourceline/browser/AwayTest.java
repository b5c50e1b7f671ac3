package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.browser.OneEntry.begin;
import static sourceline.browser.OneEntry.field;
import static sourceline.browser.OneEntry.open;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sourceline.demo.DemoNewsroom;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.studio.parts.KeptDrafts;

/** Somebody types on while there is no connection, or while the page goes and comes back. */
@Tag("browser")
class AwayTest extends TwoWriters {

    private static final String KEPT =
            "Object.keys(localStorage).filter(key => key.startsWith('sourceline-draft')).length";

    @Test
    void what_one_types_without_a_connection_is_merged_when_it_is_back() {
        var address = begin(demo, "Cut off for a while");
        open(demo, nora, address);
        open(demo, tomas, address);
        field(nora, "Body").fill("The talks began.");
        assertThat(field(tomas, "Body")).hasValue("The talks began.");

        nora.context().setOffline(true);
        field(nora, "Body").press("Control+End");
        nora.keyboard().type(" They went on");
        assertThat(nora.locator("sl-saved")).hasText("offline, kept in this browser");
        nora.keyboard().type(" till night.");
        field(tomas, "Body").fill("By all accounts: The talks began.");
        assertThat(tomas.locator("sl-saved")).hasText("saved");
        nora.context().setOffline(false);

        var both = "By all accounts: The talks began. They went on till night.";
        assertThat(field(nora, "Body")).hasValue(both);
        assertThat(field(tomas, "Body")).hasValue(both);
        assertThat(nora.locator("sl-saved")).hasText("saved");
    }

    @Test
    void what_was_not_sent_is_there_after_the_page_was_loaded_again_and_is_sent_once() {
        var address = begin(demo, "Closed and opened again");
        open(demo, nora, address);
        open(demo, tomas, address);

        nora.context().setOffline(true);
        field(nora, "Body").fill("The talks began.");
        assertThat(nora.locator("sl-saved")).hasText("offline, kept in this browser");
        field(tomas, "Body").fill("By all accounts.");
        assertThat(tomas.locator("sl-saved")).hasText("saved");
        nora.context().setOffline(false);
        open(demo, nora, address);

        assertThat(field(nora, "Body")).hasValue("By all accounts. The talks began.");
        assertThat(field(tomas, "Body")).hasValue("By all accounts. The talks began.");
        assertThat(nora.locator("sl-saved")).hasText("saved");
    }

    @Test
    void a_comment_is_there_after_the_page_was_loaded_again_with_what_it_is_about_until_it_is_sent() {
        open(demo, nora, begin(demo, "Spoken of and left"));
        var comment = field(nora, "Write a comment");
        field(nora, "Headline").selectText();
        nora.getByText("Comment on the selected words").click();
        assertThat(nora.locator(".sl-comments .sl-quote")).containsText("Spoken of and left");
        comment.fill("Who left it?");

        nora.reload();
        assertThat(comment).hasValue("Who left it?");
        assertThat(nora.locator(".sl-comments .sl-quote")).containsText("Spoken of and left");
        nora.getByText("Comment", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(nora.locator(".sl-thread")).containsText("Who left it?");
        assertThat(comment).isEmpty();

        nora.reload();
        assertThat(nora.locator(".sl-thread")).containsText("Who left it?");
        assertThat(comment).isEmpty();
        assertThat(nora.evaluate(KEPT)).isEqualTo(0);
    }

    @Test
    void a_page_that_finds_no_server_while_it_begins_comes_back_by_itself() {
        var address = begin(demo, "Begun while the server was away");
        var asked = new AtomicInteger();
        Predicate<String> beginning = request -> request.contains("v-r=init");
        nora.route(beginning, route -> {
            if (asked.getAndIncrement() == 0) {
                route.abort("internetdisconnected");
            } else {
                route.resume();
            }
        });

        nora.navigate(demo.at(address));
        assertThat(nora.locator(".sl-no-server")).containsText("opens by itself");

        assertThat(field(nora, "Headline")).hasValue("Begun while the server was away");
        assertThat(asked).hasValueGreaterThan(1);
        nora.unroute(beginning);
    }

    @Test
    void a_page_of_nobody_keeps_no_connection_that_could_break_off_the_signing_in() {
        var listening = new CopyOnWriteArrayList<String>();
        try (var visitor = browser.window(1440, 900, ColorScheme.LIGHT)) {
            visitor.onRequest(request -> {
                if (request.url().contains("v-r=push")) {
                    listening.add(visitor.url());
                }
            });
            visitor.onWebSocket(socket -> listening.add(visitor.url()));
            visitor.navigate(demo.at("/login"));
            visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Person.WRITER.fullName()))
                    .click();
            visitor.waitForURL(demo.at("/"));
            visitor.waitForCondition(() -> !listening.isEmpty());
        }

        assertThat(listening).containsOnly(demo.at("/"));
    }

    @Test
    void what_one_types_in_two_windows_without_a_connection_is_kept_for_each_and_none_of_it_is_lost() {
        var address = begin(demo, "Typed in two windows");
        open(demo, nora, address);
        field(nora, "Body").fill("The talks began.");
        assertThat(nora.locator("sl-saved")).hasText("saved");
        var second = nora.context().newPage();
        open(demo, second, address);
        assertThat(field(second, "Body")).hasValue("The talks began.");

        nora.context().setOffline(true);
        field(nora, "Body").press("Control+End");
        nora.keyboard().type(" They went on till night.");
        assertThat(nora.locator("sl-saved")).hasText("offline, kept in this browser");
        field(second, "Body").press("Control+Home");
        second.keyboard().type("By all accounts: ");
        assertThat(second.locator("sl-saved")).hasText("offline, kept in this browser");
        second.close();
        nora.context().setOffline(false);
        open(demo, nora, address);

        assertThat(field(nora, "Body")).hasValue("By all accounts: The talks began. They went on till night.");
        assertThat(nora.locator("sl-saved")).hasText("saved");
        assertThat(nora.evaluate(KEPT)).isEqualTo(0);
    }

    @Test
    void what_was_never_sent_is_offered_where_it_is_not_open_and_goes_with_whoever_signs_out() {
        var address = begin(demo, "Left before it was sent");
        var before = demo.signIn(browser, Person.CHECKER);
        var window = before.context();
        open(demo, before, address);
        window.setOffline(true);
        field(before, "Body").fill("Typed on the way.");
        assertThat(before.locator("sl-saved")).hasText("offline, kept in this browser");
        before.close();
        window.setOffline(false);

        var amara = window.newPage();
        amara.navigate(demo.at("/timeline/" + RunningDemo.TIMELINE));
        amara.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on there"))
                .click();
        assertThat(field(amara, "Body")).hasValue("Typed on the way.");
        assertThat(amara.locator("sl-saved")).hasText("saved");

        var member = demo.the(DemoNewsroom.class).people().get(Person.CHECKER);
        amara.evaluate("key => localStorage.setItem(key, 'left over')", KeptDrafts.key(member, "timeline"));
        amara.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Signed in as Amara Okoye"))
                .click();
        amara.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        amara.waitForURL(Pattern.compile(".*/login.*"));
        assertThat(amara.evaluate(KEPT)).isEqualTo(0);
    }
}
