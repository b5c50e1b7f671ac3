package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.browser.OneEntry.begin;
import static sourceline.browser.OneEntry.caret;
import static sourceline.browser.OneEntry.field;
import static sourceline.browser.OneEntry.open;
import static sourceline.browser.OneEntry.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people at one timeline, each in a window of their own: neither ever reloads. */
@Tag("browser")
class TwoPeopleTest extends TwoWriters {

    @Test
    void what_one_types_the_other_sees() {
        var address = begin(demo, "Nothing is known yet");
        open(demo, nora, address);
        open(demo, tomas, address);

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
    }

    @Test
    void what_two_write_in_one_text_both_stands_while_both_are_in_it() {
        var address = begin(demo, "Two at one text");
        open(demo, nora, address);
        open(demo, tomas, address);
        var first = "The talks began in the morning.";
        field(nora, "Body").fill(first);
        assertThat(field(tomas, "Body")).hasValue(first);

        field(nora, "Body").press("Control+Home");
        field(tomas, "Body").press("Control+End");
        nora.keyboard().type("By all accounts: ");
        tomas.keyboard().type(" They went on");
        nora.keyboard().type("early, ");
        tomas.keyboard().type(" till night.");

        var both = "By all accounts: early, The talks began in the morning. They went on till night.";
        assertThat(field(nora, "Body")).hasValue(both);
        assertThat(field(tomas, "Body")).hasValue(both);
        assertThat(field(nora, "Body")).isFocused();
        assertThat(caret(nora)).isEqualTo("By all accounts: early, ".length());
        assertThat(caret(tomas)).isEqualTo(both.length());
    }

    @Test
    void two_type_at_both_ends_of_one_headline() {
        var address = begin(demo, "Talks go on");
        open(demo, nora, address);
        open(demo, tomas, address);
        field(nora, "Headline").press("Home");
        field(tomas, "Headline").press("End");

        for (var word : List.of("Nobody ", "knows ", "how ", "the ")) {
            nora.keyboard().type(word);
            tomas.keyboard().type(" and on");
        }

        var both = "Nobody knows how the Talks go on and on and on and on and on";
        assertThat(field(nora, "Headline")).hasValue(both);
        assertThat(field(tomas, "Headline")).hasValue(both);
    }

    @Test
    void where_both_wrote_the_same_word_the_newer_stands_and_both_can_restore_the_other() {
        var address = begin(demo, "12 were killed");
        open(demo, nora, address);
        open(demo, tomas, address);

        nora.context().setOffline(true);
        field(nora, "Headline").fill("13 were killed");
        field(tomas, "Headline").fill("22 were killed");
        assertThat(row(tomas, "22 were killed")).isVisible();
        nora.context().setOffline(false);

        assertThat(field(tomas, "Headline")).hasValue("13 were killed");
        assertThat(field(nora, "Headline")).hasValue("13 were killed");
        var told = tomas.locator(".sl-gave-way-chip");
        assertThat(told).containsText("Your “22” gave way");
        assertThat(nora.locator(".sl-gave-way-chip")).containsText("Tomás Iriarte had written “22” here");
        told.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore mine"))
                .click();
        assertThat(field(nora, "Headline")).hasValue("22 were killed");
        assertThat(nora.locator(".sl-gave-way-chip")).hasCount(0);
    }

    @Test
    void what_one_writes_while_the_other_deletes_is_kept_with_the_deleted() {
        var address = begin(demo, "Deleted by one, written by the other");
        open(demo, nora, address);
        open(demo, tomas, address);
        field(tomas, "Body").fill("So it");

        nora.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete entry"))
                .click();
        assertThat(tomas.getByText("This entry was deleted.")).isVisible();
        tomas.keyboard().type(" began.");
        assertThat(tomas.locator("sl-saved")).hasText("saved");
        tomas.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring back"))
                .click();

        assertThat(field(tomas, "Body")).hasValue("So it began.");
        open(demo, nora, address);
        assertThat(field(nora, "Body")).hasValue("So it began.");
    }

    @Test
    void who_is_in_which_field_is_shown_on_it_and_in_the_list() {
        var address = begin(demo, "Somebody is in it");
        open(demo, nora, address);
        open(demo, tomas, address);

        field(tomas, "Body").focus();

        assertThat(nora.locator("sl-text[data-field=body] vaadin-field-outline"))
                .hasAttribute("has-active-user", "");
        assertThat(row(nora, "Somebody is in it").getByRole(AriaRole.IMG)).hasAccessibleName("Open at Tomás Iriarte");
        field(tomas, "Headline").focus();
        assertThat(nora.locator("sl-text[data-field=headline] vaadin-field-outline"))
                .hasAttribute("has-active-user", "");

        openFacts(nora);
        openFacts(tomas);
        tomas.getByLabel("Summary").focus();
        var summary = nora.locator("sl-text[data-field='facts.summary'] vaadin-field-outline");
        assertThat(summary).hasAttribute("has-active-user", "");
        closeFacts(tomas);
        assertThat(summary).not().hasAttribute("has-active-user", "");
        closeFacts(nora);
    }

    private static void openFacts(Page page) {
        page.locator(".sl-timeline-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Facts, strands and periods…"))
                .click();
        assertThat(page.getByLabel("Summary")).isVisible();
    }

    private static void closeFacts(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .click();
    }

    @Test
    void a_step_is_taken_back_by_a_key_and_given_again() {
        open(demo, nora, begin(demo, "As it was"));
        field(nora, "Headline").fill("As it became");
        assertThat(row(nora, "As it became")).isVisible();

        nora.locator("#main").focus();
        nora.keyboard().press("Control+z");
        assertThat(field(nora, "Headline")).hasValue("As it was");
        nora.keyboard().press("Control+Shift+z");
        assertThat(field(nora, "Headline")).hasValue("As it became");
    }

    @Test
    void what_cannot_be_is_refused_at_the_field_and_what_was_typed_stays_there() {
        open(demo, nora, begin(demo, "As it is"));
        var tooLong = "Much too long, ".repeat(20).strip();
        field(nora, "Headline").fill(tooLong);
        assertThat(nora.locator("sl-text.sl-headline")).containsText("up to 200 characters");
        assertThat(nora.locator("sl-saved")).hasText("could not be saved");
        assertThat(field(nora, "Headline")).hasValue(tooLong);
        field(nora, "Headline").fill("As it was typed");
        assertThat(nora.locator("sl-saved")).hasText("saved");

        nora.evaluate("""
                () => document.querySelector('sl-text.sl-headline')
                  .$server.edit('Forged', null, 1e9, crypto.randomUUID()).catch(() => {})
                """);

        assertThat(nora.locator("sl-text.sl-headline")).containsText("builds on revision");
        assertThat(field(nora, "Headline")).hasValue("As it was typed");
        assertThat(row(nora, "As it was typed")).isVisible();
    }

    @Test
    void what_one_deletes_the_other_can_bring_back() {
        var address = begin(demo, "This is deleted and comes back");
        open(demo, nora, address);
        open(demo, tomas, address);

        nora.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete entry"))
                .click();
        assertThat(row(tomas, "This is deleted and comes back")).hasCount(0);
        tomas.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring back"))
                .click();

        row(nora, "This is deleted and comes back").click();
        assertThat(field(nora, "Headline")).hasValue("This is deleted and comes back");
    }
}
