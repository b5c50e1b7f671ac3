package sourceline.studio.check;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.review.CommentId;
import sourceline.review.Desk;
import sourceline.review.Discussion;
import sourceline.review.Stage;
import sourceline.studio.Studio;
import sourceline.studio.Work;
import sourceline.studio.WorkTest;
import sourceline.studio.parts.Places;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.verification.Mark;
import sourceline.verification.Verdict;

@SpringTest
class CheckViewTest extends WorkTest {

    private static final String GIVE = "Give verdict";
    private static final String SEND_BACK = "Send back…";
    private static final String APPROVE = "Approve";

    @Autowired
    private Discussion discussion;

    @Autowired
    private Desk desk;

    @Autowired
    private Entries entries;

    @Test
    void a_checker_sees_each_statement_and_each_quote_among_its_neighbours() {
        work.submit();
        as.checker(() -> {
            open();
            assertThat(_find(Tick.class)).hasSize(5);
            assertThat(text()).contains("by 23 June 2025", Work.HEADLINE, "Nobody has read it.");
            assertThat(text()).contains("Araqchi is set to deliver a letter on Monday.", "help the Iranian people");
            assertThat(text())
                    .contains("publisher not known", "second-hand", "passes on Reuters", "version 1", "date not known");
            return null;
        });
    }

    @Test
    void a_checker_who_ticks_everything_off_and_chooses_gives_the_verdict() {
        work.submit();
        as.checker(() -> {
            open();
            tickAll(Mark.MATCHES);
            choose(Verdict.Kind.REPORTED);
            _click(button(GIVE));
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.CHECKED);
        assertThat(work.standing().verdict().map(Verdict::kind)).contains(Verdict.Kind.REPORTED);
    }

    @Test
    void a_verdict_is_proposed_from_the_ticks_and_not_given_before_it_was_seen() {
        work.submit();
        as.checker(() -> {
            open();
            tickAll(Mark.SAID_BY_SOMEONE);
            assertThat(verdicts().getValue()).isNull();
            sign();
            assertThat(verdicts().getValue()).isEqualTo(Verdict.Kind.SAID);
            assertThat(verdicts().getHelperText()).contains("only proposed");
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.IN_CHECK);
    }

    @Test
    void said_takes_speaker_and_chain_and_begins_with_the_likely_one() {
        work.submit();
        as.checker(() -> {
            open();
            tickAll(Mark.SAID_BY_SOMEONE);
            choose(Verdict.Kind.SAID);
            assertThat(_get(ChainEditor.class).value()).containsExactly("Reuters", "this article");
            refused(button(GIVE));
            assertThat(speaker().isInvalid()).isTrue();
            speaker().setValue("Reuters");
            _get(ChainEditor.class).setValue(List.of("this article"));
            _click(button(GIVE));
            return null;
        });
        var verdict = work.standing().verdict().orElseThrow();
        assertThat(verdict.speaker()).isEqualTo("Reuters");
        assertThat(verdict.chain()).containsExactly("this article");
    }

    @Test
    void what_was_not_ticked_off_is_said_where_it_stands() {
        work.submit();
        as.checker(() -> {
            open();
            choose(Verdict.Kind.REPORTED);
            refused(button(GIVE));
            assertThat(_find(Tick.class).stream().filter(Tick::isInvalid))
                    .singleElement()
                    .satisfies(tick -> assertThat(tick.getErrorMessage()).contains("Say whether this matches"));
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.IN_CHECK);
    }

    @Test
    void what_the_source_does_not_say_goes_back_with_a_comment_on_its_field() {
        work.submit();
        as.checker(() -> {
            open();
            var headline = tick(Work.HEADLINE);
            tick(headline, Mark.NOT_IN_SOURCE);
            _click(_get(headline, Button.class, spec -> spec.withText("The source doesn’t say this: send back…")));
            assertThat(comment().getValue()).contains(Work.HEADLINE);
            _click(_get(Button.class, spec -> spec.withText("Send back")));
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.SENT_BACK);
        assertThat(work.standing().comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.field()).contains("headline"));
    }

    @Test
    void a_send_back_without_words_is_refused_at_the_comment() {
        work.submit();
        as.checker(() -> {
            open();
            _click(button(SEND_BACK));
            refused(button("Send back"));
            assertThat(comment().isInvalid()).isTrue();
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.IN_CHECK);
    }

    @Test
    void an_entry_that_changed_before_the_verdict_is_shown_anew_with_what_was_ticked_and_typed() {
        work.submit();
        as.checker(() -> {
            open();
            tickAll(Mark.MATCHES);
            choose(Verdict.Kind.REPORTED);
            _setValue(rationale(), "Read twice.");
            return null;
        });
        work.rephrase("The letter is still kept back");
        as.checker(() -> {
            _click(button(GIVE));
            assertThat(_get(Changed.class).getElement().getTextRecursively())
                    .contains("Nothing was signed", "Headline");
            work.submit();
            waitFor(() -> !_find(RadioButtonGroup.class).isEmpty());
            assertThat(tick("The letter is still kept back").mark()).isEmpty();
            assertThat(tick("Nobody has read it.").mark()).contains(Mark.MATCHES);
            assertThat(rationale().getValue()).isEqualTo("Read twice.");
            assertThat(verdicts().getValue()).isEqualTo(Verdict.Kind.REPORTED);
            return null;
        });
        assertThat(work.standing().assessment()).isEmpty();
    }

    @Test
    void
            the_verdict_on_an_entry_that_was_deleted_meanwhile_is_refused_and_what_was_typed_is_there_when_it_comes_back() {
        work.submit();
        // Found now: to look for it later would show the news first, if that is there already.
        var give = as.checker(() -> {
            open();
            tickAll(Mark.MATCHES);
            choose(Verdict.Kind.REPORTED);
            _setValue(rationale(), "Read twice.");
            return button(GIVE);
        });
        as.writer(() -> entries.delete(OpId.random(), work.timeline(), work.entry()));
        as.checker(() -> {
            Studio.click(give);
            assertThat(NotificationsKt.getNotifications().getLast().getElement().getTextRecursively())
                    .contains(Work.HEADLINE, "was deleted");
            return null;
        });
        as.writer(() -> entries.bringBack(OpId.random(), work.timeline(), work.entry()));
        as.checker(() -> {
            waitFor(() -> !_find(RadioButtonGroup.class).isEmpty());
            assertThat(tick("Nobody has read it.").mark()).contains(Mark.MATCHES);
            assertThat(rationale().getValue()).isEqualTo("Read twice.");
            assertThat(verdicts().getValue()).isEqualTo(Verdict.Kind.REPORTED);
            return null;
        });
    }

    @Test
    void news_of_a_change_is_announced_and_shown_when_asked_for() {
        work.submit();
        as.checker(() -> {
            open();
            work.rephrase("The letter is still kept back");
            waitFor(() -> !_find(Changed.class).isEmpty());
            assertThat(_get(Changed.class).getElement().getTextRecursively())
                    .contains("changed while you were reading", "Headline");
            assertThat(tick(Work.HEADLINE)).isNotNull();
            _click(button("Show it as it is now"));
            assertThat(tick("The letter is still kept back").mark()).isEmpty();
            return null;
        });
    }

    @Test
    void what_is_said_of_the_entry_and_changed_or_settled_since_is_shown_as_it_is_now() {
        work.submit();
        as.checker(() -> {
            open();
            var comment = CommentId.of(as.writer(() -> discussion.comment(
                            OpId.random(), work.timeline(), work.entry(), null, "Who keeps it?", false))
                    .result());
            waitFor(() -> text().contains("Who keeps it?"));
            as.writer(() -> discussion.mend(OpId.random(), work.timeline(), comment, "Who keeps the letter?"));
            waitFor(() -> text().contains("Who keeps the letter?"));
            as.writer(() -> discussion.resolve(OpId.random(), work.timeline(), comment));
            waitFor(() -> text().contains("Resolved by First WRITER"));
            return null;
        });
    }

    @Test
    void a_finding_in_the_way_takes_a_written_reason() {
        var quoted = work.draft("Putin spoke", "Putin said Moscow would “help the people of Iran”.");
        work.submit(quoted);
        as.checker(() -> {
            open(quoted);
            assertThat(_get(
                            MarkedWords.class,
                            spec -> spec.withPredicate(
                                    words -> words.getChildren().anyMatch(child -> child.hasClassName("check-found")))))
                    .isNotNull();
            tickAll(Mark.MATCHES);
            choose(Verdict.Kind.REPORTED);
            refused(button(GIVE));
            assertThat(override().isInvalid()).isTrue();
            _setValue(override(), "x".repeat(1_200));
            refused(button(GIVE));
            assertThat(override().getErrorMessage()).contains("1,000", "1,200");
            assertThat(override().getValue()).hasSize(1_200);
            return null;
        });
        assertThat(work.standing(quoted).stage()).isEqualTo(Stage.IN_CHECK);
        as.checker(() -> {
            _setValue(override(), "Read out on air with these words.");
            _click(button(GIVE));
            return null;
        });
        assertThat(work.standing(quoted).stage()).isEqualTo(Stage.CHECKED);
    }

    @Test
    void an_editor_approves_what_a_checker_gave() {
        work.submit().check();
        as.editor(() -> {
            open();
            assertThat(text()).contains("Checked by First CHECKER", "Reported");
            sign();
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void an_editor_sends_back_at_the_approval_with_a_wording_of_their_own() {
        work.submit().check();
        as.editor(() -> {
            open();
            _click(button(SEND_BACK));
            _setValue(field(), "headline");
            _setValue(comment(), "Who keeps it?");
            _setValue(suggestion(), "Tehran keeps the letter back");
            _click(button("Send back"));
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.SENT_BACK);
        assertThat(work.standing().comments().getFirst().suggestion())
                .hasValueSatisfying(
                        suggested -> assertThat(suggested.wording()).isEqualTo("Tehran keeps the letter back"));
    }

    @Test
    void a_comment_that_is_too_long_when_it_is_sent_back_stays_whole_and_says_so() {
        work.submit();
        as.checker(() -> {
            open();
            _click(button(SEND_BACK));
            _setValue(comment(), "x".repeat(6_000));
            refused(button("Send back"));
            assertThat(comment().getErrorMessage()).contains("5,000", "6,000");
            assertThat(comment().getValue()).hasSize(6_000);
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.IN_CHECK);
    }

    @Test
    void an_approval_of_what_changed_meanwhile_signs_nothing_and_shows_it() {
        work.submit().check();
        as.editor(() -> {
            open();
            return null;
        });
        work.rephrase("The letter is still kept back");
        as.editor(() -> {
            _click(button(APPROVE));
            assertThat(_get(Changed.class).getElement().getTextRecursively())
                    .contains("Nothing was signed", "Headline");
            assertThat(text()).contains("The letter is still kept back");
            return null;
        });
        assertThat(work.standing().approved()).isEmpty();
    }

    @Test
    void a_writer_reads_and_is_offered_nothing_to_sign() {
        work.submit();
        as.other(Role.WRITER, reading("Only a checker can do this."));
        as.writer(reading("Only a checker can do this."));
    }

    @Test
    void a_checker_is_not_offered_an_approval() {
        work.submit().check();
        as.other(Role.CHECKER, () -> {
            open();
            _assertNone(Button.class, spec -> spec.withText(APPROVE));
            sign();
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.CHECKED);
    }

    @Test
    void an_editor_who_wrote_of_it_is_told_that_somebody_else_must_check_it() {
        work.submit();
        var version = work.standing().entry();
        as.editor(() -> entries.rewrite(
                OpId.random(), work.timeline(), work.entry(), version.revision(), version.body() + " So it is."));
        work.submit();
        as.editor(reading("somebody else must check it"));
    }

    @Test
    void one_key_leads_to_the_next_entry_that_waits() {
        var second = work.draft("Putin gave no details");
        work.submit().submit(second);
        as.checker(() -> {
            open();
            var places = new java.util.HashSet<String>();
            for (var step = 0; step < 60 && !places.contains(second.toString()); step++) {
                fire("check-next");
                places.add(UI.getCurrent().getActiveViewLocation().getSegments().getLast());
            }
            assertThat(places).contains(second.toString());
            return null;
        });
    }

    @Test
    void an_address_of_nothing_says_so() {
        as.checker(() -> {
            Studio.open(context, Places.check(work.slug(), EntryId.random()));
            assertThat(text()).contains("There is nothing at this address");
            return null;
        });
    }

    private Supplier<Object> reading(String reason) {
        return () -> {
            open();
            assertThat(text()).contains(reason);
            _assertNone(Button.class, spec -> spec.withText(GIVE));
            _assertNone(RadioButtonGroup.class);
            assertThat(_find(NativeButton.class, spec -> spec.withAttribute("role", "radio")))
                    .isEmpty();
            Studio.leave();
            return Optional.empty();
        };
    }

    @Test
    void words_that_only_one_side_has_are_marked_in_both() {
        work.submit();
        as.checker(() -> {
            open();
            assertThat(marked("check-words")).contains("kept", "back").doesNotContain("letter");
            assertThat(marked("check-quote")).contains("made", "public").doesNotContain("letter");
            return null;
        });
    }

    /** What is marked as missing on the other side, in components of this class. */
    private static List<String> marked(String where) {
        return _find(Span.class, spec -> spec.withClasses("check-missing")).stream()
                .filter(word -> Stream.iterate(
                                Optional.<Component>of(word),
                                Optional::isPresent,
                                around -> around.flatMap(Component::getParent))
                        .flatMap(Optional::stream)
                        .anyMatch(around -> around.getElement().getClassList().contains(where)))
                .map(Span::getText)
                .toList();
    }

    @Test
    void whoever_begins_to_tick_off_is_at_it_for_everybody_to_see_and_lets_it_go() {
        work.submit();
        as.checker(() -> {
            open();
            tick(tick(Work.HEADLINE), Mark.MATCHES);
            assertThat(claimed()).contains(as.id(Role.CHECKER));
            fire("check-claim");
            assertThat(claimed()).isEmpty();
            fire("check-claim");
            return null;
        });
        as.other(Role.CHECKER, () -> {
            open();
            assertThat(_get(CheckView.class).header().getElement().getTextRecursively())
                    .contains("First CHECKER is at it");
            return null;
        });
    }

    private Optional<MemberId> claimed() {
        return as.checker(() -> desk.queue()).stream()
                .filter(item -> item.entry().equals(work.entry()))
                .flatMap(item -> Optional.ofNullable(item.hands().claimedBy()).stream())
                .findFirst();
    }

    @Test
    void selected_words_are_commented_beside_the_check() {
        work.submit();
        as.checker(() -> {
            open();
            fire(
                    "check-comment",
                    Map.of("event.detail.field", "headline", "event.detail.start", 4, "event.detail.end", 10));
            _setValue(_get(TextArea.class, spec -> spec.withPlaceholder("Write a comment")), "Which one?");
            _click(button("Comment"));
            open();
            assertThat(_find(Span.class, spec -> spec.withClasses("sl-commented")).stream()
                            .map(Span::getText))
                    .containsExactly("letter");
            return null;
        });
        assertThat(work.standing().comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.passage())
                        .hasValueSatisfying(at -> assertThat(at.words()).isEqualTo("letter")));
    }

    @Test
    void a_send_back_suggests_a_wording_where_the_words_were_changed() {
        work.submit();
        as.checker(() -> {
            open();
            fire("check-send-back");
            _setValue(comment(), "Who keeps it?");
            _setValue(field(), "headline");
            assertThat(suggestion().getValue()).isEqualTo(Work.HEADLINE);
            _setValue(suggestion(), "Tehran keeps the letter back");
            _click(button("Send back"));
            return null;
        });
        assertThat(work.standing().comments().getFirst().suggestion())
                .hasValueSatisfying(
                        suggested -> assertThat(suggested.wording()).isEqualTo("Tehran keeps the letter back"));
    }

    private static TextArea suggestion() {
        return _get(TextArea.class, spec -> spec.withLabel("How it could read"));
    }

    @SuppressWarnings("unchecked")
    private static Select<String> field() {
        return _get(Select.class, spec -> spec.withLabel("What it is about"));
    }

    private void open() {
        open(work.entry());
    }

    private void open(EntryId entry) {
        Studio.open(context, Places.check(work.slug(), entry));
    }

    private static void sign() {
        fire("check-sign");
    }

    /** What {@code check.js} makes of a key. */
    private static void fire(String event) {
        fire(event, Map.of());
    }

    private static void fire(String event, Map<String, Object> data) {
        var view = _get(CheckView.class).getElement();
        ElementUtilsKt._fireDomEvent(view, new DomEvent(view, event, JacksonUtils.mapToJson(data)));
    }

    /** Until the page was told. */
    private static void waitFor(BooleanSupplier condition) {
        var last = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < last) {
            MockVaadin.clientRoundtrip(false);
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void tickAll(Mark mark) {
        _find(Tick.class).forEach(tick -> tick(tick, mark));
    }

    private static void tick(Tick tick, Mark mark) {
        _click(_find(tick, NativeButton.class).get(mark.ordinal()));
    }

    private static Tick tick(String words) {
        return _get(
                Tick.class,
                spec -> spec.withPredicate(tick -> tick.subject().words().equals(words)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Verdict.Kind> verdicts() {
        return _get(RadioButtonGroup.class);
    }

    private static void choose(Verdict.Kind verdict) {
        verdicts().setValue(verdict);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> speaker() {
        return _get(ComboBox.class);
    }

    private static TextArea rationale() {
        return _get(TextArea.class, spec -> spec.withLabel("Rationale"));
    }

    private static TextArea override() {
        return _get(
                        FindingNote.class,
                        spec -> spec.withPredicate(
                                note -> _find(note, TextArea.class).size() == 1))
                .getChildren()
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static TextArea comment() {
        return _get(TextArea.class, spec -> spec.withLabel("What is wrong"));
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    /** Does it, and shows what is refused as the studio does. */
    private static void refused(Button pressed) {
        try {
            _click(pressed);
        } catch (Refused refused) {
            VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new ErrorEvent(refused, pressed.getElement().getNode()));
            return;
        }
        throw new AssertionError("nothing was refused");
    }

    private static String text() {
        return visible(UI.getCurrent().getInternals().getActiveRouterTargetsChain());
    }

    private static String visible(List<HasElement> shown) {
        return shown.stream()
                .map(each -> each.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}
