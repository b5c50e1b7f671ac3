package sourceline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import sourceline.demo.DemoNewsroom.Person;

/** Two writers at one desk, each in a window of their own for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoWriters {

    Browser browser;
    RunningDemo demo;
    Page nora;
    Page tomas;

    @BeforeAll
    void start() {
        browser = Browser.start();
        demo = RunningDemo.get();
        nora = demo.signIn(browser, Person.WRITER);
        tomas = demo.signIn(browser, Person.SECOND_WRITER);
    }

    /** What a browser says of a connection that a test has cut is no complaint. */
    @AfterEach
    void nothing_was_complained_of() {
        assertThat(browser.complaints())
                .filteredOn(complaint -> !complaint.contains("ERR_INTERNET_DISCONNECTED"))
                .filteredOn(complaint -> !complaint.contains("/offline-stub.html"))
                .isEmpty();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }
}
