package sourceline.studio.publish;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.Role;
import sourceline.publication.ClarificationOfFact;
import sourceline.publication.Notices;
import sourceline.publication.PublicationFixture;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.publication.PublishedNotice;
import sourceline.publication.Publishing;
import sourceline.publication.Scheduling;
import sourceline.publication.ShownIsOld;
import sourceline.studio.Studio;
import sourceline.studio.parts.Places;

@SpringTest
class PublishViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private PublicationFixture made;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Notices notices;

    @Autowired
    private Scheduling scheduling;

    @Test
    void an_editor_publishes_what_may_go_out_with_one_button() {
        var desk = made.desk();
        made.approved(desk, "A letter is due");
        sitting(Role.EDITOR, () -> {
            open(desk);
            _click(_get(Button.class, spec -> spec.withText("Publish version 1")));
            assertThat(text()).contains("Version 1 is out", "/t/" + desk.slug(), "<iframe src=", "Publish version 2");
            assertThat(publishing.issues(desk.timeline())).hasSize(1);
        });
    }

    @Test
    void the_preview_shows_exactly_what_was_chosen() {
        var desk = made.desk();
        made.approved(desk, "A ship has sailed");
        made.approved(desk, "Moscow is asked");
        sitting(Role.EDITOR, () -> {
            open(desk);
            assertThat(preview()).contains("A ship has sailed", "Moscow is asked");
            _setValue(box("A ship has sailed"), false);
            assertThat(preview()).contains("Moscow is asked").doesNotContain("A ship has sailed");
            _click(_get(Button.class, spec -> spec.withText("Publish version 1")));
            assertThat(publishing.issues(desk.timeline()).getFirst().entries()).isEqualTo(1);
        });
    }

    @Test
    void all_are_chosen_or_left_by_one_box_that_says_when_only_some_are() {
        var desk = made.desk();
        made.approved(desk, "A ship has sailed");
        made.approved(desk, "Moscow is asked");
        sitting(Role.EDITOR, () -> {
            open(desk);
            assertThat(all().getValue()).isTrue();
            _setValue(box("A ship has sailed"), false);
            assertThat(all().isIndeterminate()).isTrue();
            _setValue(all(), true);
            assertThat(box("A ship has sailed").getValue()).isTrue();
            _setValue(all(), false);
            assertThat(all().isIndeterminate()).isFalse();
            assertThat(text()).contains("No entry of 2 chosen");
            _setValue(box("Moscow is asked"), true);
            assertThat(preview()).contains("Moscow is asked").doesNotContain("A ship has sailed");
        });
    }

    @Test
    void of_many_entries_the_first_are_shown_and_any_is_found_by_its_headline() {
        var desk = made.desk();
        for (int i = 0; i < 41; i++) {
            made.draft(desk, "Ship " + i + " has sailed", "", PublicationFixture.NOT_PUBLIC);
        }
        sitting(Role.EDITOR, () -> {
            open(desk);
            assertThat(_find(EntryRow.class)).hasSize(40);
            press("Show 1 more");
            assertThat(_find(EntryRow.class)).hasSize(41);
            _setValue(_get(TextField.class), "ship 40");
            assertThat(_find(EntryRow.class)).hasSize(1);
            _setValue(_get(TextField.class), "kite");
            assertThat(text()).contains("No headline has “kite” in it.");
        });
    }

    @Test
    void the_preview_can_reach_nothing_of_the_studio() {
        var desk = made.desk();
        made.approved(desk, "A letter is due");
        sitting(Role.EDITOR, () -> {
            open(desk);
            assertThat(_get(IFrame.class).getElement().getAttribute("sandbox")).isEqualTo("allow-scripts");
        });
    }

    @Test
    void what_stands_in_the_way_is_said_and_leads_there() {
        var desk = made.desk();
        var entry = made.draft(desk, "A letter is due", "", PublicationFixture.NOT_PUBLIC);
        sitting(Role.EDITOR, () -> {
            open(desk);
            assertThat(text()).contains("Something stands in the way · 1", "It has not been approved.");
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains(Places.entry(desk.slug(), entry));
            _assertNone(Checkbox.class);
        });
    }

    @Test
    void a_changed_entry_shows_its_changes_word_by_word() {
        var desk = made.desk();
        var entry = made.approved(desk, "A letter is due on Monday");
        made.publish(desk, entry);
        made.rephrase(desk, entry, "A letter is due on Tuesday");
        sitting(Role.EDITOR, () -> {
            open(desk);
            assertThat(pieces("del")).contains("Monday");
            assertThat(pieces("ins")).contains("Tuesday");
        });
    }

    @Test
    void a_writer_sees_all_of_it_and_is_offered_nothing() {
        var desk = made.desk();
        var entry = made.approved(desk, "A letter is due");
        made.publish(desk, entry);
        made.approved(desk, "Moscow is asked");
        for (var role : List.of(Role.WRITER, Role.CHECKER, Role.ADMINISTRATOR)) {
            sitting(role, () -> {
                open(desk);
                assertThat(text()).contains("Editors publish", "Moscow is asked");
                _assertNone(Checkbox.class);
                _assertNone(Button.class, spec -> spec.withText("Publish version 2"));
                _assertNone(Button.class, spec -> spec.withText("Hold"));
                assertThatThrownBy(() ->
                                publishing.publish(OpId.random(), desk.timeline(), made.revision(desk), Set.of(entry)))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> notices.hold(OpId.random(), desk.timeline(), entry, ""))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void an_entry_is_held_at_once_and_the_hold_is_lifted_with_a_notice() {
        var desk = made.desk();
        made.publish(desk, made.approved(desk, "A letter is due"));
        sitting(Role.EDITOR, () -> {
            open(desk);
            press("Hold");
            _setValue(field("words"), "We are asking again.");
            press("Hold it now");
            assertThat(kinds(desk)).containsExactly(PublishedNotice.Kind.HOLD);
            assertThat(text()).contains("held", "We are asking again.");
            press("Lift the hold");
            _setValue(field("words"), "It is right.");
            press("Show it again");
            assertThat(publishing.notices(desk.timeline()).getFirst().liftedWords())
                    .isEqualTo("It is right.");
        });
    }

    @Test
    void a_correction_begins_with_what_was_wrong_and_what_is_right() {
        var desk = made.desk();
        var entry = made.approved(desk, "A letter is due on Monday");
        made.publish(desk, entry);
        made.rephrase(desk, entry, "A letter is due on Tuesday");
        sitting(Role.EDITOR, () -> {
            open(desk);
            assertThat(box("A letter is due on Tuesday").getValue()).isFalse();
            press("Correct");
            assertThat(field("wrong").getValue()).isEqualTo("A letter is due on Monday");
            assertThat(field("right").getValue()).isEqualTo("A letter is due on Tuesday");
            press("Publish the correction");
            var notice = publishing.notices(desk.timeline()).getFirst();
            assertThat(notice.kind()).isEqualTo(PublishedNotice.Kind.CORRECTION);
            assertThat(notice.snapshot()).isEqualTo(2);
            assertThat(text()).contains("Readers have version 2");
        });
    }

    @Test
    void a_fact_goes_out_changed_without_a_word_only_if_the_editor_says_so() {
        var desk = made.desk();
        var entry = made.approved(desk, "A letter is due on Monday");
        made.publish(desk, entry);
        made.rephrase(desk, entry, "A letter is due on Tuesday");
        sitting(Role.EDITOR, () -> {
            open(desk);
            _setValue(box("A letter is due on Tuesday"), true);
            press("Publish version 2");
            assertThat(publishing.issues(desk.timeline())).hasSize(1);
            var sure = _get(ConfirmDialog.class);
            assertThat(_find(sure, ListItem.class).getFirst().getText()).isEqualTo("A letter is due on Tuesday");
            ConfirmDialogKt._fireConfirm(sure);
            assertThat(publishing.issues(desk.timeline())).hasSize(2);
        });
    }

    @Test
    void what_is_planned_stays_for_its_time() {
        var desk = made.desk();
        var planned = made.approved(desk, "A letter is due");
        for (var headline : List.of("Moscow is asked", "Tehran is asked", "Nobody answers")) {
            made.approved(desk, headline);
        }
        sitting(Role.EDITOR, () -> {
            scheduling.plan(
                    OpId.random(),
                    desk.timeline(),
                    made.revision(desk),
                    Set.of(planned),
                    Instant.now().plusSeconds(7200),
                    true);
            open(desk);
            assertThat(text()).contains("and may not before", "3 entries of 4 chosen");
            _setValue(all(), true);
            assertThat(text()).contains("4 entries of 4 chosen");
            assertThat(_get(Button.class, spec -> spec.withText("Later…")).isEnabled())
                    .isFalse();
            press("Call it off");
            assertThat(_get(Button.class, spec -> spec.withText("Later…")).isEnabled())
                    .isTrue();
        });
    }

    @Test
    void a_clarification_of_a_fact_is_refused_and_what_was_typed_stays() {
        var desk = made.desk();
        var entry = made.approved(desk, "Two letters are due");
        made.publish(desk, entry);
        made.rephrase(desk, entry, "Three letters are due");
        sitting(Role.EDITOR, () -> {
            open(desk);
            choose("Clarify…");
            _setValue(field("words"), "We count them all.");
            assertThatThrownBy(() -> press("Publish the clarification")).isInstanceOf(ClarificationOfFact.class);
            assertThat(field("words").getValue()).isEqualTo("We count them all.");
            assertThat(kinds(desk)).isEmpty();
        });
    }

    @Test
    void a_retraction_is_proposed_by_one_editor_and_confirmed_by_another() {
        var desk = made.desk();
        made.publish(desk, made.approved(desk, "A letter is due"), made.approved(desk, "Moscow is asked"));
        sitting(Role.EDITOR, () -> {
            open(desk);
            choose("Retract…");
            _setValue(field("words"), "Our source took it back.");
            press("Propose it");
            assertThat(kinds(desk)).isEmpty();
            assertThat(text()).contains("A retraction waits for an answer · 1", "You proposed to retract it");
            _assertNone(Button.class, spec -> spec.withText("Confirm the retraction"));
        });
        as.other(Role.EDITOR, () -> {
            open(desk);
            assertThat(text()).contains("First EDITOR proposes to retract it.");
            press("Confirm the retraction");
            press("Retract it for good");
            assertThat(kinds(desk)).containsExactly(PublishedNotice.Kind.RETRACTION);
            Studio.leave();
            return null;
        });
    }

    @Test
    void what_the_law_removed_can_be_erased_here_as_well() {
        var desk = made.desk();
        made.publish(desk, made.approved(desk, "A letter is due"));
        sitting(Role.EDITOR, () -> {
            open(desk);
            choose("Remove for legal reasons…");
            press("Remove it for good");
            assertThat(text()).contains("removed");
            press("Erase what we keep of it…");
            _setValue(field("words"), "Court order 12");
            press("Erase it for good");
            assertThat(text()).contains("Removed for legal reasons").doesNotContain("A letter is due");
        });
    }

    @Test
    void what_others_change_meanwhile_is_named_and_the_choice_stays() {
        var desk = made.desk();
        var one = made.approved(desk, "A letter is due");
        made.approved(desk, "Moscow is asked");
        sitting(Role.EDITOR, () -> {
            open(desk);
            _setValue(box("Moscow is asked"), false);
            made.rephrase(desk, one, "A letter was due");
            waitUntil(() -> text().contains("Somebody has changed something since this was shown"));
            assertThat(text()).contains("First WRITER").contains("“A letter was due”");
            assertThatThrownBy(() -> press("Publish version 1")).isInstanceOf(ShownIsOld.class);
            press("Show it as it is now");
            assertThat(box("A letter was due").getValue()).isTrue();
            assertThat(box("Moscow is asked").getValue()).isFalse();
            press("Publish version 1");
            assertThat(preview()).contains("A letter was due").doesNotContain("Moscow is asked");
        });
    }

    @Test
    void an_empty_timeline_says_what_comes_first() {
        var desk = made.desk();
        sitting(Role.EDITOR, () -> {
            open(desk);
            assertThat(text()).contains("No entries yet");
            assertThat(_get(Button.class, spec -> spec.withText("Publish version 1"))
                            .isEnabled())
                    .isFalse();
        });
    }

    private void open(Desk desk) {
        Studio.open(context, Places.publish(desk.slug()));
    }

    /** What the page does when it is closed is done as the member, too. */
    private void sitting(Role role, Runnable work) {
        as.member(as.id(role), () -> {
            try {
                work.run();
            } finally {
                Studio.leave();
            }
            return null;
        });
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static void choose(String item) {
        var entry = _find(MenuBar.class).getFirst().getItems().getFirst().getSubMenu().getItems().stream()
                .filter(offered -> offered.getText().equals(item))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(entry, new ClickEvent<>(entry));
    }

    private static TextArea field(String name) {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(
                        area -> name.equals(ComponentUtil.getData(area, "sourceline.studio.parts.FieldNames"))));
    }

    private static Checkbox all() {
        return _get(Checkbox.class, spec -> spec.withLabel("All of them"));
    }

    private static Checkbox box(String headline) {
        return _get(
                Checkbox.class,
                spec -> spec.withPredicate(box -> box.getAriaLabel().orElse("").equals("Publish “" + headline + "”")));
    }

    private static String preview() {
        return _get(IFrame.class).getElement().getAttribute("srcdoc");
    }

    private static Set<String> pieces(String tag) {
        return _find(Component.class).stream()
                .map(Component::getElement)
                .filter(element -> element.getTag().equals(tag))
                .map(element -> element.getText())
                .collect(Collectors.toSet());
    }

    private List<PublishedNotice.Kind> kinds(Desk desk) {
        return publishing.notices(desk.timeline()).stream()
                .map(PublishedNotice::kind)
                .toList();
    }

    private static void waitUntil(BooleanSupplier condition) {
        var deadline = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            MockVaadin.clientRoundtrip(false);
            Thread.onSpinWait();
        }
    }

    private static String text() {
        return _find(Component.class).stream()
                .map(component ->
                        component.getElement().getText() + (component instanceof Button button ? button.getText() : ""))
                .collect(Collectors.joining("\n"));
    }
}
