package sourceline.studio.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.live.Presence;
import sourceline.newsroom.Role;
import sourceline.studio.Studio;
import sourceline.studio.Work;
import sourceline.studio.WorkTest;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Places;
import sourceline.timeline.Entries;
import sourceline.timeline.NewEntry;
import sourceline.timeline.SlugTaken;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;

@SpringTest
class HomeViewTest extends WorkTest {

    private static final String NEW = "New timeline";

    @Autowired
    private TimelineBook book;

    @Autowired
    private Presence presence;

    @Autowired
    private Entries entries;

    @Test
    void a_timeline_shows_how_far_it_is() {
        work.submit().check();
        as.writer(() -> {
            open();
            assertThat(card()).contains("1 checked", "Not published yet", "0 of one entry can go out");
            return null;
        });
    }

    @Test
    void a_timeline_shows_who_is_there() {
        presence.show(work.timeline(), java.util.UUID.randomUUID(), as.id(Role.CHECKER), null, null);
        as.writer(() -> {
            open();
            assertThat(_find(item(), MemberAvatar.class))
                    .singleElement()
                    .satisfies(avatar -> assertThat(avatar.getName()).isEqualTo("First CHECKER"));
            return null;
        });
    }

    @Test
    void what_waits_is_named_with_its_kind_of_work_and_leads_on_to_the_queue() {
        var newcomer = as.join("Nell of the home screen", Role.WRITER);
        as.member(newcomer, () -> {
            entries.draft(OpId.random(), work.timeline(), NewEntry.of("A third letter is on its way"));
            open();
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains(Places.QUEUE);
            assertThat(_find(Anchor.class, spec -> spec.withClasses("sl-work")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getElement().getTextRecursively())
                            .contains("A third letter is on its way", "Your drafts"));
            return null;
        });
    }

    @Test
    void what_happened_lately_is_told_in_plain_words() {
        work.submit();
        as.checker(() -> {
            open();
            assertThat(_find(Anchor.class, spec -> spec.withClasses("home-deed-row")).stream()
                            .map(row -> row.getElement().getTextRecursively()))
                    .anySatisfy(deed -> assertThat(deed)
                            .contains("First WRITER submitted it for checking", Work.HEADLINE, "just now"));
            return null;
        });
    }

    @Test
    void a_new_timeline_gets_its_address_from_its_title_and_opens() {
        var title = "Élan " + TimelineFixture.slug();
        as.writer(() -> {
            open();
            _click(_get(Button.class, spec -> spec.withText(NEW)));
            _setValue(title(), title);
            assertThat(address().getValue())
                    .isEqualTo(title.toLowerCase(java.util.Locale.ROOT)
                            .replace("é", "e")
                            .replace(' ', '-'));
            _click(_get(Button.class, spec -> spec.withText("Begin the timeline")));
            return null;
        });
        as.writer(() -> assertThat(book.list())
                .anySatisfy(row -> assertThat(row.title()).isEqualTo(title)));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("timeline/elan-");
    }

    @Test
    void an_address_that_is_taken_is_said_at_its_field_and_what_was_typed_stays() {
        as.writer(() -> {
            open();
            _click(_get(Button.class, spec -> spec.withText(NEW)));
            _setValue(title(), "Another letter");
            _setValue(address(), work.slug());
            var begin = _get(Button.class, spec -> spec.withText("Begin the timeline"));
            try {
                _click(begin);
            } catch (SlugTaken taken) {
                VaadinSession.getCurrent()
                        .getErrorHandler()
                        .error(new ErrorEvent(taken, begin.getElement().getNode()));
            }
            assertThat(address().isInvalid()).isTrue();
            assertThat(address().getErrorMessage()).contains("is taken");
            assertThat(title().getValue()).isEqualTo("Another letter");
            return null;
        });
    }

    @Test
    void an_administrator_is_not_offered_a_new_timeline() {
        as.administrator(() -> {
            open();
            _assertNone(Button.class, spec -> spec.withText(NEW));
            return null;
        });
    }

    private void open() {
        Studio.open(context, "");
    }

    private ListItem item() {
        return _find(ListItem.class, spec -> spec.withClasses("home-timeline")).stream()
                .filter(item -> _find(item, Anchor.class).stream()
                        .anyMatch(link -> link.getHref().equals(Places.timeline(work.slug()))))
                .findFirst()
                .orElseThrow();
    }

    private String card() {
        return item().getElement().getTextRecursively();
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("Title"));
    }

    private static TextField address() {
        return _get(TextField.class, spec -> spec.withLabel("Address"));
    }
}
