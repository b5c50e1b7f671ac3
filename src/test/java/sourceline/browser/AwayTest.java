package sourceline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static sourceline.browser.OneEntry.begin;
import static sourceline.browser.OneEntry.field;
import static sourceline.browser.OneEntry.open;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sourceline.demo.DemoNewsroom.Person;

/** Somebody types on while there is no connection, or while the page goes and comes back. */
class AwayTest {

    private static Browser browser;
    private static RunningDemo demo;
    private static Page nora;
    private static Page tomas;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        demo = RunningDemo.get();
        nora = demo.signIn(browser, Person.WRITER);
        tomas = demo.signIn(browser, Person.SECOND_WRITER);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

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
}
