package sourceline.studio.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.source.LocalSite;
import sourceline.source.Nearness;
import sourceline.source.NewSource;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.Sources;
import sourceline.source.Visibility;
import sourceline.source.Watching;
import sourceline.studio.Studio;

/** Looking for new versions of all sources at once. What other tests have added is looked at too, and was never there. */
@SpringTest
class WatchPageTest {

    private static final String STORY =
            "<p>The letter is due on Monday. Araqchi brings it to Moscow. Nobody has seen it yet.</p>";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private Sources sources;

    @Autowired
    private Watching watching;

    private final LocalSite site = new LocalSite();
    private final String title = "Watched " + UUID.randomUUID();

    @AfterEach
    void close() {
        Studio.leave();
        site.close();
    }

    @Test
    void all_are_looked_at_now_and_each_says_what_came_of_it() {
        as.writer(() -> {
            add("changed", STORY);
            add("same", STORY);
            add("gone", STORY);
            site.page("/changed", STORY + "<p>It came on Tuesday.</p>").status("/gone", 404);
            Studio.open(context, "sources/watch?q=" + title.replace(' ', '+'));
            Studio.click(_get(Button.class, spec -> spec.withText("Check these 3 now")));
            awaitEnd();
            assertThat(line("changed")).contains("there is a new version", "See what changed");
            assertThat(line("same")).contains("nothing has changed");
            assertThat(line("gone")).contains("no such page", "captured versions stay");
            assertThat(_get(WatchPage.class).getElement().getTextRecursively()).contains("looked at: one new version");
            return null;
        });
    }

    @Test
    void each_has_its_interval_and_says_so_when_it_has_stopped_by_itself() {
        as.writer(() -> {
            var source = add("failing", STORY);
            Studio.open(context, "sources/watch?q=" + title.replace(' ', '+'));
            var interval = _get(WatchInterval.class);
            _setValue(interval, 6);
            assertThat(watching.of(source).orElseThrow().hours()).isEqualTo(6);
            site.status("/failing", 503);
            for (int look = 0; look < 5; look++) {
                watching.check(OpId.random(), source);
            }
            Studio.open(context, "sources/watch?q=" + title.replace(' ', '+'));
            assertThat(line("failing"))
                    .contains("Stopped by itself after 5 failures", "Choose how often, to begin again");
            Studio.open(context, "sources/" + source);
            assertThat(_get(WatchPanel.class).getElement().getTextRecursively())
                    .contains("Stopped by itself after 5 failures");
            return null;
        });
    }

    @Test
    void what_has_not_been_looked_at_when_it_is_cancelled_is_not() {
        var asked = new CountDownLatch(1);
        as.writer(() -> {
            add("slow", STORY);
            site.hold("/slow", asked);
            Studio.open(context, "sources/watch?q=" + title.replace(' ', '+'));
            Studio.click(_get(Button.class, spec -> spec.withText("Check this one now")));
            await().pollInSameThread().until(() -> {
                MockVaadin.clientRoundtrip(false);
                return asked.getCount() == 0;
            });
            Studio.click(_get(Button.class, spec -> spec.withText("Cancel")));
            assertThat(line("slow")).contains("Cancelled.");
            assertThat(_find(Button.class, spec -> spec.withText("Check this one now")))
                    .hasSize(1);
            return null;
        });
    }

    private SourceId add(String name, String page) {
        site.page("/" + name, page);
        var facts = new SourceFacts(
                title + " " + name,
                null,
                null,
                site.at("/" + name),
                null,
                null,
                null,
                ZoneId.of("UTC"),
                Locale.ENGLISH,
                Nearness.SECOND_HAND,
                null,
                Visibility.PUBLIC);
        var added = sources.add(OpId.random(), new NewSource(facts, sources.fetch(site.at("/" + name))));
        return SourceId.of(added.result());
    }

    private static void awaitEnd() {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip(false);
            return _find(Button.class, spec -> spec.withText("Check these 3 now"))
                            .size()
                    == 1;
        });
    }

    private String line(String name) {
        return _find(WatchLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(text -> text.contains(title + " " + name))
                .findFirst()
                .orElseThrow();
    }
}
