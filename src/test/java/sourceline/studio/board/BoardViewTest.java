package sourceline.studio.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.SpringTest;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.review.Desk;
import sourceline.review.HouseRules;
import sourceline.review.HouseRulesDesk;
import sourceline.review.Stage;
import sourceline.studio.Studio;
import sourceline.studio.Work;
import sourceline.studio.WorkTest;
import sourceline.verification.Verdict;

@SpringTest
class BoardViewTest extends WorkTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Members members;

    @Autowired
    private HouseRulesDesk rules;

    @Test
    void entries_of_every_stage_stand_in_their_columns_and_what_bars_the_timeline_is_counted() {
        var inCheck = work.draft("In check");
        var checked = work.draft("Checked");
        var approved = work.draft("Approved");
        work.submit(inCheck)
                .submit(checked)
                .check(checked)
                .submit(approved)
                .check(approved)
                .approve(approved);
        var back = work.draft("Sent back");
        work.submit(back).sendBack(back);
        as.writer(() -> {
            open();
            assertThat(columns())
                    .containsExactly(
                            List.of("The letter is kept back"),
                            List.of("Sent back"),
                            List.of("In check"),
                            List.of("Checked"),
                            List.of("Approved"));
            assertThat(_get(HowFar.class).getElement().getTextRecursively()).contains("1 of 5 could be published");
            assertThat(_get(BoardView.class).getElement().getTextRecursively()).contains("by First WRITER");
            _assertNone(Button.class, spec -> spec.withText("Ask somebody to check…"));
            return null;
        });
    }

    @Test
    void each_reason_why_a_timeline_cannot_go_out_leads_to_the_entries_that_it_holds_up() {
        var quoted = work.draft("Quoted", "Putin said Moscow would “help the people of Iran”.");
        var dropped = work.draft("Dropped");
        work.submit(quoted).bring(dropped, Stage.DROPPED);
        as.writer(() -> {
            open();
            assertThat(reasons()).containsExactly("one draft", "1 in check", "1 blocked by a finding", "1 dropped");
            assertThat(_get(HowFar.class).getElement().getTextRecursively()).contains("0 of 2 could be published");
            assertThat(cards()).containsExactly(Work.HEADLINE, "Quoted");
            follow("1 blocked by a finding");
            assertThat(cards()).containsExactly("Quoted");
            assertThat(_get(BoardView.class).getElement().getTextRecursively()).contains("Only 1 blocked by a finding");
            follow("1 dropped");
            assertThat(cards()).containsExactly("Dropped");
            follow("Show all entries");
            assertThat(cards()).containsExactly(Work.HEADLINE, "Quoted");
            return null;
        });
    }

    private static List<String> reasons() {
        return _find(_get(HowFar.class), Anchor.class).stream()
                .filter(link -> link.getHref().contains("why="))
                .map(Anchor::getText)
                .toList();
    }

    private static List<String> cards() {
        return columns().stream().flatMap(List::stream).toList();
    }

    private void follow(String words) {
        Studio.open(context, _get(Anchor.class, spec -> spec.withText(words)).getHref());
    }

    private static List<List<String>> columns() {
        return _find(StageColumn.class).stream()
                .map(column -> _find(column, Card.class).stream()
                        .map(card -> card.getChildren()
                                .findFirst()
                                .orElseThrow()
                                .getElement()
                                .getText())
                        .toList())
                .toList();
    }

    @Test
    void an_editor_asks_somebody_to_check_and_sees_who_has_what() {
        work.submit();
        as.editor(() -> {
            open();
            Studio.click(_get(Button.class, spec -> spec.withText("Ask somebody to check…")));
            Studio.click(_get(Button.class, spec -> spec.withText("Ask")));
            assertThat(who().getErrorMessage()).contains("Choose who");
            who().setValue(members.named(as.id(Role.CHECKER)).orElseThrow());
            Studio.click(_get(Button.class, spec -> spec.withText("Ask")));
            open();
            assertThat(_get(Card.class).getElement().getTextRecursively()).contains("for First CHECKER, by");
            assertThat(_get(Load.class).getElement().getTextRecursively()).contains("First CHECKER");
            return null;
        });
        assertThat(as.checker(() -> desk.hands(work.entry())).assignee()).isEqualTo(as.id(Role.CHECKER));
    }

    @Test
    void a_task_for_a_time_that_has_passed_is_refused_at_the_time() {
        work.submit();
        as.editor(() -> {
            open();
            Studio.click(_get(Button.class, spec -> spec.withText("Ask somebody to check…")));
            who().setValue(members.named(as.id(Role.CHECKER)).orElseThrow());
            var due = _get(DateTimePicker.class);
            due.setValue(due.getValue().minusDays(2));
            Studio.click(_get(Button.class, spec -> spec.withText("Ask")));
            assertThat(due.getErrorMessage()).contains("passed already");
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static Select<MemberView> who() {
        return _get(Select.class, spec -> spec.withLabel("Who"));
    }

    @Test
    void an_editor_makes_the_timeline_ask_for_more_than_the_newsroom() {
        as.editor(() -> {
            open();
            Studio.click(_get(Button.class, spec -> spec.withText("House rules…")));
            _setValue(_get(Checkbox.class, spec -> spec.withLabel("A retraction needs two editors")), true);
            Studio.click(_get(Button.class, spec -> spec.withText("Save the house rules")));
            return null;
        });
        assertThat(as.writer(() -> rules.own(work.timeline())).retractionNeedsTwo())
                .isTrue();
    }

    @Test
    void rules_that_let_no_verdict_out_are_refused_at_the_field_and_what_was_ticked_stays() {
        as.editor(() -> {
            open();
            Studio.click(_get(Button.class, spec -> spec.withText("House rules…")));
            @SuppressWarnings("unchecked")
            CheckboxGroup<Verdict.Kind> publishable = _get(CheckboxGroup.class);
            publishable.setValue(Set.of());
            _setValue(_get(Checkbox.class, spec -> spec.withLabel("A retraction needs two editors")), true);
            Studio.click(_get(Button.class, spec -> spec.withText("Save the house rules")));
            assertThat(publishable.getErrorMessage()).isNotBlank();
            assertThat(_get(Checkbox.class, spec -> spec.withLabel("A retraction needs two editors"))
                            .getValue())
                    .isTrue();
            return null;
        });
        assertThat(as.writer(() -> rules.own(work.timeline()))).isEqualTo(HouseRules.NONE);
    }

    private void open() {
        Studio.open(context, "board?timeline=" + work.slug());
    }
}
