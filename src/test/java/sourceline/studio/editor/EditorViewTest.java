package sourceline.studio.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.NotADate;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.live.Presence;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Membership;
import sourceline.newsroom.Role;
import sourceline.review.Checking;
import sourceline.review.Desk;
import sourceline.review.Review;
import sourceline.review.Stage;
import sourceline.review.Standing;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.studio.Studio;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.reader.KindsOfStatement;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.StrandState;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;
import tools.jackson.databind.node.ObjectNode;

@SpringTest
class EditorViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private TimelineBook book;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Membership membership;

    @Autowired
    private Entries entries;

    @Autowired
    private Desk desk;

    @Autowired
    private Review review;

    @Autowired
    private Checking checking;

    private TimelineId timeline;
    private SourceId source;
    private VersionId version;

    @BeforeEach
    void begin() {
        timeline = fixture.timeline();
        source = fixture.source();
        version = fixture.version(source);
    }

    /** What a page was told last it still shows when it is closed, and that is done as a member, too. */
    @AfterEach
    void leave() {
        as.writer(() -> {
            Studio.leave();
            return null;
        });
    }

    // ---------- finding one's way ----------

    @Test
    void an_empty_timeline_says_what_to_do() {
        asWriter(() -> {
            open("");
            assertThat(texts(EmptyState.class)).anyMatch(text -> text.contains("No entries yet"));
            assertThat(_find(Button.class, spec -> spec.withText("New entry"))).hasSize(2);
        });
    }

    @Test
    void an_unknown_address_is_not_found() {
        asWriter(() -> {
            Studio.open(context, "timeline/there-is-none");
            _assertNone(EditorScreen.class);
        });
    }

    @Test
    void the_address_holds_what_is_open_and_how_it_is_listed() {
        EntryId letter = fixture.entry(timeline, "A letter is due");
        fixture.entry(timeline, "Something else");
        asWriter(() -> {
            open("?entry=" + letter + "&q=letter");
            assertThat(headline().offered()).isEqualTo("A letter is due");
            assertThat(lines()).extracting(ListRow.Line::headline).containsExactly("A letter is due");
            assertThat(lines().getFirst().open()).isTrue();
        });
    }

    @Test
    void words_in_the_address_that_say_nothing_lead_to_the_timeline_all_the_same() {
        fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=nonsense&strand=nonsense&verdict=nonsense&stage=nonsense&by=nonsense");
            assertThat(lines()).hasSize(1);
            assertThat(texts(EmptyState.class)).anyMatch(text -> text.contains("There is no such entry"));
        });
    }

    @Test
    void entries_without_a_strand_come_last_when_they_are_grouped_by_strand() {
        var strand = strand("The letter");
        fixture.entry(timeline, "In none");
        EntryId placed = fixture.entry(timeline, "In one");
        as.writer(() -> entries.moveTo(OpId.random(), timeline, placed, revision(), strand));
        asWriter(() -> {
            open("?by=strand");
            assertThat(_get(EntriesPane.class).rows())
                    .extracting(row -> row instanceof ListRow.Heading heading ? heading.words() : "-")
                    .containsExactly("The letter", "-", "No strand yet", "-");
        });
    }

    @Test
    void deleted_entries_are_listed_only_when_they_are_asked_for() {
        EntryId gone = fixture.entry(timeline, "Gone");
        fixture.entry(timeline, "Still there");
        as.writer(() -> entries.delete(OpId.random(), timeline, gone));
        asWriter(() -> {
            open("");
            assertThat(lines()).extracting(ListRow.Line::headline).containsExactly("Still there");
            open("?stage=deleted");
            assertThat(lines()).extracting(ListRow.Line::headline).containsExactly("Gone");
        });
    }

    @Test
    void a_member_switches_off_for_good_what_kind_of_statement_each_sentence_is() {
        var newcomer = as.join("Reader " + UUID.randomUUID(), Role.WRITER);
        as.member(newcomer, () -> {
            open("");
            assertThat(_get(KindsOfStatement.class))
                    .extracting(legend -> legend.getElement().getTextRecursively())
                    .asString()
                    .contains("hedged");
            _get(Checkbox.class, spec -> spec.withLabel("Kinds of statement")).setValue(false);
            Studio.leave();
            Studio.open(context, "sources/" + source);
            assertThat(_get(Checkbox.class, spec -> spec.withLabel("Kinds of statement"))
                            .getValue())
                    .isFalse();
            Studio.leave();
            return null;
        });
    }

    // ---------- writing ----------

    @Test
    void what_is_typed_is_saved_at_once() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            var answer = type(headline(), "A signed letter is due");
            assertThat(answer.get("text").asString()).isEqualTo("A signed letter is due");
            assertThat(book.entry(timeline, entry).headline()).isEqualTo("A signed letter is due");
            assertThat(lines()).extracting(ListRow.Line::headline).containsExactly("A signed letter is due");
        });
    }

    @Test
    void the_same_edit_sent_twice_is_done_once() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            long base = revision();
            String id = UUID.randomUUID().toString();
            headline().edit("A letter is due today", null, base, id);
            headline().edit("A letter is due today", null, base, id);
            assertThat(revision()).isEqualTo(base + 1);
        });
    }

    @Test
    void typing_on_while_an_edit_is_under_way_repeats_no_words() {
        EntryId entry = fixture.entry(timeline, "A letter");
        asWriter(() -> {
            open("?entry=" + entry);
            long base = revision();
            headline().edit("A letter is", null, base, id());
            headline().edit("A letter is due", "A letter is", base, id());
            assertThat(book.entry(timeline, entry).headline()).isEqualTo("A letter is due");
        });
    }

    @Test
    void an_empty_headline_is_refused_at_the_field_and_what_stood_stands() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            assertThatThrownBy(() -> type(headline(), "  ")).isInstanceOf(Refused.class);
            assertThat(FieldNames.showAt(headline(), "headline", "The headline is empty."))
                    .isTrue();
            assertThat(headline().isInvalid()).isTrue();
            assertThat(book.entry(timeline, entry).headline()).isEqualTo("A letter is due");
        });
    }

    @Test
    void a_date_is_read_as_people_write_it_and_read_back() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            OwnedText when = _get(OwnedText.class, spec -> spec.withPredicate(field -> named(field, "When")));
            when.preview("23 June 2025?");
            assertThat(understood()).isEqualTo("23 June 2025, uncertain");
            type(when, "23 June 2025?");
            assertThat(book.entry(timeline, entry).when()).isEqualTo(When.edtf("2025-06-23?"));
            assertThat(when.offered()).isEqualTo("2025-06-23?");
            when.preview("31 February 2025");
            assertThat(understood()).contains("31 February 2025");
            assertThatThrownBy(() -> type(when, "31 February 2025")).isInstanceOf(NotADate.class);
            assertThat(book.entry(timeline, entry).when()).isEqualTo(When.edtf("2025-06-23?"));
        });
    }

    @Test
    void a_passage_becomes_an_entry_that_rests_on_it() {
        asWriter(() -> {
            open("");
            _get(EditorScreen.class).begin(citing("Araqchi is set to deliver a letter on Monday."));
            EntryId begun = lines().getFirst().entry();
            assertThat(book.entry(timeline, begun).citations()).hasSize(1);
            assertThat(headline().offered()).isEqualTo("Araqchi is set to deliver a letter on Monday.");
            assertThat(_get(CitationCard.class).isVisible()).isTrue();
        });
    }

    @Test
    void a_passage_is_cited_in_the_open_entry_with_its_stance_and_can_be_taken_out_again() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            _get(EditorScreen.class)
                    .cite(fixture.citing(version, "The letter has not been made public.", Stance.CONTEXT));
            MockVaadin.clientRoundtrip(false);
            assertThat(book.entry(timeline, entry).citations())
                    .extracting("stance")
                    .containsExactly(Stance.CONTEXT);
            _click(_get(Button.class, spec -> spec.withText("Undo")));
            assertThat(book.entry(timeline, entry).citations()).isEmpty();
        });
    }

    @Test
    void a_deleted_entry_is_brought_back_with_one_click() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            _click(_get(Button.class, spec -> spec.withText("Delete entry")));
            assertThat(book.entry(timeline, entry).deleted()).isTrue();
            _click(_get(Button.class, spec -> spec.withText("Undo")));
            assertThat(book.entry(timeline, entry).deleted()).isFalse();
        });
    }

    @Test
    void entries_of_the_same_time_are_put_in_order_by_hand() {
        EntryId first = dated("First", "2025-06-23");
        EntryId second = dated("Second", "2025-06-23");
        dated("Later", "2025-06-24");
        List<EntryId> before = order();
        EntryId upper = before.getFirst();
        assertThat(before.subList(0, 2)).containsExactlyInAnyOrder(first, second);
        asWriter(() -> {
            open("?entry=" + upper);
            _get(EditorScreen.class).move(1);
            assertThat(order().get(1)).isEqualTo(upper);
            MockVaadin.clientRoundtrip(false);
            _get(EditorScreen.class).move(1);
            assertThat(order().get(1)).as("no further than its date").isEqualTo(upper);
        });
    }

    // ---------- review ----------

    @Test
    void an_entry_without_a_citation_cannot_be_submitted_and_says_why() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            _assertNone(Button.class, spec -> spec.withText("Submit for check"));
            assertThat(texts(ReviewActions.class)).anyMatch(text -> text.contains("has no citation"));
        });
    }

    @Test
    void words_that_were_just_typed_are_submitted_with_the_next_click() {
        EntryId entry = cited("A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            type(headline(), "A letter is due on Monday");
            _click(_get(Button.class, spec -> spec.withText("Submit for check")));
            assertThat(standing(entry).stage()).isEqualTo(Stage.IN_CHECK);
        });
    }

    @Test
    void an_editor_approves_what_a_checker_has_checked() {
        EntryId entry = checked("A letter is due");
        as.editor(() -> {
            open("?entry=" + entry);
            _click(_get(Button.class, spec -> spec.withText("Approve")));
            assertThat(standing(entry).stage()).isEqualTo(Stage.APPROVED);
            return null;
        });
    }

    @Test
    void what_is_wrong_with_a_picture_is_said_at_it_and_nothing_typed_is_lost() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            _click(_get(Button.class, spec -> spec.withText("Add a picture…")));
            var dialog = _get(MediaDialog.class);
            var picture = _get(dialog, PictureField.class);
            _setValue(_get(dialog, TextArea.class, spec -> spec.withLabel("Alternative text")), "The letter");
            var take = _get(dialog, Button.class, spec -> spec.withText("Add the picture"));

            Studio.click(take);
            assertThat(picture.getErrorMessage()).isEqualTo("Choose a picture first.");

            picture.take("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
            assertThat(picture.isInvalid()).isFalse();
            Studio.click(take);
            assertThat(picture.isInvalid()).isTrue();
            assertThat(picture.getErrorMessage()).contains("This is no picture that can be used.");
            assertThat(_get(dialog, TextArea.class).getValue()).isEqualTo("The letter");
        });
    }

    @Test
    void an_approved_entry_opens_for_reading_and_says_what_editing_costs() {
        EntryId entry = checked("A letter is due");
        as.editor(() -> approve(entry));
        asWriter(() -> {
            open("?entry=" + entry);
            _assertNone(OwnedText.class);
            assertThat(_get(Reading.class).isVisible()).isTrue();
            _assertNone(Button.class, spec -> spec.withText("Delete entry"));
            _assertNone(Button.class, spec -> spec.withText("Add a picture…"));
            assertThat(_find(_get(EntryPane.class), Choice.class)).isNotEmpty().noneMatch(Choice::isEnabled);
            _click(_get(Button.class, spec -> spec.withText("Edit")));
            assertThat(headline().offered()).isEqualTo("A letter is due");
            type(headline(), "A letter is late");
            assertThat(standing(entry).checkAgain()).isTrue();
            assertThat(lines().getFirst().told().words()).isEqualTo("Check again");
        });
    }

    @Test
    void a_writer_is_offered_neither_check_nor_approval_nor_publication() {
        EntryId entry = checked("A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            _assertNone(Button.class, spec -> spec.withText("Approve"));
            _assertNone(Anchor.class, spec -> spec.withText("Check beside the source"));
            _assertNone(Button.class, spec -> spec.withText("Send back…"));
            assertThat(publish().isEnabled()).isFalse();
        });
    }

    @Test
    void an_administrator_reads_and_changes_nothing() {
        EntryId entry = cited("A letter is due");
        as.administrator(() -> {
            open("?entry=" + entry);
            _assertNone(OwnedText.class);
            _assertNone(Button.class, spec -> spec.withText("New entry"));
            _assertNone(Button.class, spec -> spec.withText("Delete entry"));
            _assertNone(Button.class, spec -> spec.withText("Submit for check"));
            assertThat(_get(Reading.class).isVisible()).isTrue();
            return null;
        });
    }

    @Test
    void a_comment_that_must_be_resolved_is_counted_until_it_is() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            TextArea words = _get(TextArea.class, spec -> spec.withPlaceholder("Write a comment"));
            _setValue(words, "Which letter?");
            _setValue(_get(Checkbox.class, spec -> spec.withLabel("must be resolved")), true);
            _click(_get(Button.class, spec -> spec.withText("Comment")));
            assertThat(words.getValue()).isEmpty();
            settle();
            assertThat(lines().getFirst().flags()).containsExactly("1 to resolve");
            _click(_get(Button.class, spec -> spec.withText("Resolve")));
            settle();
            assertThat(standing(entry).openComments()).isZero();
            assertThat(lines().getFirst().flags()).isEmpty();
        });
    }

    // ---------- two people ----------

    @Test
    void two_people_see_each_other_and_each_others_words() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        String address = address("?entry=" + entry);
        try (var one = new Sitting(context, as, as.id(Role.WRITER), address);
                var other = new Sitting(context, as, as.otherId(Role.WRITER), address)) {
            one.does(() -> type(headline(), "A signed letter is due"));
            eventually(() -> other.sees(screen -> headline().offered().equals("A signed letter is due")
                    && lines().getFirst().headline().equals("A signed letter is due")));
            eventually(() -> one.sees(screen -> avatars() == 2));
        }
    }

    @Test
    void what_two_people_write_at_once_in_different_places_both_stands() {
        EntryId entry = fixture.entry(timeline, "A letter is due in Moscow");
        String address = address("?entry=" + entry);
        try (var one = new Sitting(context, as, as.id(Role.WRITER), address);
                var other = new Sitting(context, as, as.otherId(Role.WRITER), address)) {
            long base = revision();
            one.does(() -> headline().edit("A signed letter is due in Moscow", null, base, id()));
            var answer = other.does(() -> headline().edit("A letter is due in Moscow today", null, base, id()));
            assertThat(answer.get("text").asString()).isEqualTo("A signed letter is due in Moscow today");
        }
    }

    @Test
    void words_that_gave_way_to_typing_on_are_one_click_away() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        String address = address("?entry=" + entry);
        try (var one = new Sitting(context, as, as.id(Role.WRITER), address);
                var other = new Sitting(context, as, as.otherId(Role.WRITER), address)) {
            long base = revision();
            other.does(() -> headline().edit("A letter is overdue", null, base, id()));
            one.does(() -> headline().edit("Today a letter is due", null, base, id()));
            one.does(() -> headline().edit("Today a letter is late", "Today a letter is due", base, id()));
            assertThat(as.writer(() -> book.entry(timeline, entry)).headline()).isEqualTo("Today a letter is late");
            eventually(() -> one.sees(screen -> !chips().isEmpty()));
            one.does(() -> {
                _click(_get(Button.class, spec -> spec.withText("Restore theirs")));
                return null;
            });
            assertThat(as.writer(() -> book.entry(timeline, entry)).headline()).isEqualTo("Today a letter is overdue");
        }
    }

    @Test
    void both_are_told_of_what_gave_way_until_they_leave_it_so() {
        EntryId entry = fixture.entry(timeline, "12 were killed");
        String address = address("?entry=" + entry);
        try (var one = new Sitting(context, as, as.id(Role.WRITER), address);
                var other = new Sitting(context, as, as.otherId(Role.WRITER), address)) {
            long base = revision();
            other.does(() -> headline().edit("22 were killed", null, base, id()));
            one.does(() -> headline().edit("13 were killed", null, base, id()));

            eventually(() -> other.sees(
                    screen -> chips().contains("Your “22” gave way: First WRITER wrote “13” here meanwhile.")));
            eventually(() -> one.sees(
                    screen -> chips().contains("Second WRITER had written “22” here meanwhile. Yours stands.")));
            one.does(() -> {
                _click(_get(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getAriaLabel()
                                .filter("Leave it so"::equals)
                                .isPresent())));
                return null;
            });
            assertThat(one.<List<String>>sees(screen -> chips())).isEmpty();
            assertThat(other.<List<String>>sees(screen -> chips())).hasSize(1);
        }
    }

    @Test
    void whoever_was_writing_when_it_was_deleted_goes_on_and_it_is_kept() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        String address = address("?entry=" + entry);
        try (var one = new Sitting(context, as, as.id(Role.WRITER), address)) {
            as.other(Role.WRITER, () -> entries.delete(OpId.random(), timeline, entry));

            eventually(() ->
                    one.sees(screen -> _find(Span.class, spec -> spec.withText("What you type is kept with it, too."))
                                    .size()
                            == 1));
            one.does(() -> headline().edit("A letter is due today", null, revision(), id()));
            assertThat(as.writer(() -> book.entry(timeline, entry)).headline()).isEqualTo("A letter is due today");
        }
    }

    @Test
    void ones_own_last_step_is_undone_and_what_it_would_cost_others_is_asked_first() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        asWriter(() -> {
            open("?entry=" + entry);
            type(headline(), "A signed letter is due");
            _get(EditorScreen.class).undo();
            assertThat(book.entry(timeline, entry).headline()).isEqualTo("A letter is due");
            _get(EditorScreen.class).redo();
            assertThat(book.entry(timeline, entry).headline()).isEqualTo("A signed letter is due");

            as.other(
                    Role.WRITER,
                    () -> entries.rephrase(
                            OpId.random(), timeline, entry, revision(), "A countersigned letter is due"));
            _get(EditorScreen.class).undo();
            assertThat(book.entry(timeline, entry).headline()).isEqualTo("A countersigned letter is due");
            assertThat(texts(ListItem.class)).anyMatch(said -> said.contains("countersigned"));
            _click(_get(Button.class, spec -> spec.withText("Undo all of it")));
            assertThat(book.entry(timeline, entry).headline()).isEqualTo("A letter is due");
        });
    }

    @Test
    void what_a_browser_sends_that_cannot_be_is_refused_at_the_field_and_the_journal_is_untouched() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        MemberId leaving = as.join("Writer no more", Role.WRITER);
        as.member(leaving, () -> {
            open("?entry=" + entry);
            OwnedText field = headline();
            String done = id();
            field.edit("A letter is late", null, revision(), done);
            long before = revision();

            refuses(field, "builds on revision", () -> field.edit("Forged", null, before + 1_000, id()));
            refuses(field, "builds on revision", () -> field.edit("Forged", null, -1, id()));
            refuses(field, "sent twice with different content", () -> field.edit("Forged", null, before, done));
            refuses(field, "not understood", () -> field.edit("Forged", null, before, "no id at all"));
            refuses(field, "up to 200 characters", () -> field.edit("x".repeat(201), null, before, id()));
            as.administrator(() -> membership.changeRoles(OpId.random(), leaving, Set.of(Role.ADMINISTRATOR)));
            refuses(field, "role", () -> field.edit("Forged", null, before, id()));

            assertThat(revision()).isEqualTo(before);
            assertThat(book.entry(timeline, entry).headline()).isEqualTo("A letter is late");
            return null;
        });
    }

    /** Says so at the field, where nothing else changes. Who lost their role may see it go at any time. */
    private static void refuses(OwnedText field, String words, ThrowingCallable sent) {
        Throwable refused = catchThrowable(sent);
        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(refused, field.getElement().getNode()));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains(words);
        field.setInvalid(false);
    }

    @Test
    void a_step_that_stands_for_good_says_so_and_the_one_before_it_is_undone_all_the_same() {
        EntryId entry = cited("A letter is due");
        StrandId strand = strand("The letter");
        as.writer(() -> timelines.renameStrand(OpId.random(), timeline, strand, "Letters"));
        as.writer(() ->
                review.submit(OpId.random(), timeline, entry, standing(entry).fingerprint()));
        asWriter(() -> {
            open("?entry=" + entry);
            _get(EditorScreen.class).undo();
            assertThat(standing(entry).stage()).isEqualTo(Stage.IN_CHECK);
            assertThat(texts(Notification.class))
                    .anyMatch(said -> said.contains("You submitted it for checking, and that cannot be undone."
                            + " Take the entry back from checking instead."));

            _click(_get(Button.class, spec -> spec.withText("Undo what I did before it")));

            assertThat(book.timeline(timeline).strands())
                    .extracting(StrandState::name)
                    .containsExactly("The letter");
            assertThat(texts(Notification.class)).contains("Undone, on the timeline’s strands");
        });
    }

    @Test
    void a_strand_that_was_removed_comes_back_with_a_click() {
        strand("The letter");
        asWriter(() -> {
            open("");
            EditorAddress here = EditorAddress.of("", QueryParameters.empty());
            new TimelineFacts(new Workbench(context.getBean(EditorServices.class), timeline, here, elsewhere -> {}))
                    .open();
            _click(_get(
                    Button.class,
                    spec -> spec.withPredicate(
                            remove -> remove.getAriaLabel().equals(Optional.of("Remove “The letter”")))));
            assertThat(book.timeline(timeline).strands()).isEmpty();

            _click(_get(Button.class, spec -> spec.withText("Undo")));

            assertThat(book.timeline(timeline).strands()).hasSize(1);
            assertThat(_find(StrandRow.class)).hasSize(1);
        });
    }

    @Test
    void whoever_has_an_entry_open_is_named_in_its_row() {
        EntryId entry = fixture.entry(timeline, "A letter is due");
        String address = address("?entry=" + entry);
        try (var one = new Sitting(context, as, as.id(Role.WRITER), address);
                var other = new Sitting(context, as, as.otherId(Role.WRITER), address)) {
            other.sees(screen -> screen);
            eventually(() -> one.sees(screen -> there().equals(List.of("Second WRITER"))));
        }
    }

    @Test
    void whoever_is_in_a_field_of_the_facts_is_named_at_it_to_the_others_alone() {
        StrandId strand = strand("The letter");
        var presence = context.getBean(Presence.class);
        var page = UUID.randomUUID();
        presence.show(timeline, page, as.id(Role.CHECKER), null, FactsField.name(strand));
        EditorAddress here = EditorAddress.of("", QueryParameters.empty());
        Supplier<List<Map<String, Object>>> there =
                () -> new Workbench(context.getBean(EditorServices.class), timeline, here, elsewhere -> {})
                        .company()
                        .inFacts(FactsField.name(strand));

        assertThat(as.writer(there)).extracting(one -> one.get("name")).containsExactly("First CHECKER");
        assertThat(as.checker(there)).isEmpty();
        presence.leave(timeline, page);
        assertThat(as.writer(there)).isEmpty();
    }

    @Test
    void what_happened_out_of_sight_is_told_in_a_line() {
        asWriter(() -> {
            open("");
            var above = JacksonUtils.createArrayNode()
                    .add("changed")
                    .add("checked")
                    .add("changed")
                    .add("forged");
            var below = JacksonUtils.createArrayNode().add("deleted");
            assertThat(_get(News.class).outOfSight(above, below))
                    .isEqualTo("2 entries above were changed · 1 entry above was checked · 1 entry below was deleted");
        });
    }

    private static List<String> chips() {
        return _find(GaveWay.class).stream()
                .flatMap(all -> all.getChildren())
                .map(chip -> chip.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    // ---------- helpers ----------

    private void asWriter(Runnable work) {
        as.writer(() -> {
            work.run();
            return null;
        });
    }

    private void open(String query) {
        if (UI.getCurrent() != null) {
            Studio.leave();
        }
        Studio.open(context, address(query));
    }

    private String address(String query) {
        return "timeline/" + as.writer(() -> book.timeline(timeline)).slug() + query;
    }

    private static OwnedText headline() {
        return _get(OwnedText.class, spec -> spec.withClasses("sl-headline"));
    }

    private static boolean named(OwnedText field, String label) {
        return label.equals(field.label());
    }

    private ObjectNode type(OwnedText field, String text) {
        return field.edit(text, null, revision(), id());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String understood() {
        return _get(Span.class, spec -> spec.withClasses("sl-understood")).getText();
    }

    private static Button publish() {
        return inHeader(_get(EditorView.class).header())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Publish…"))
                .findFirst()
                .orElseThrow();
    }

    private static long avatars() {
        return inHeader(_get(EditorView.class).header())
                .filter(MemberAvatar.class::isInstance)
                .count();
    }

    /** The frame that would show the header is not there in these tests. */
    private static Stream<Component> inHeader(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EditorViewTest::inHeader));
    }

    private static List<ListRow.Line> lines() {
        return _get(EntriesPane.class).rows().stream()
                .filter(ListRow.Line.class::isInstance)
                .map(ListRow.Line.class::cast)
                .toList();
    }

    /** Who else has the first entry open. */
    private static List<String> there() {
        return lines().getFirst().there().stream().map(MemberView::name).toList();
    }

    private static List<String> texts(Class<? extends Component> type) {
        return _find(type).stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    private long revision() {
        return as.writer(() -> book.timeline(timeline)).revision();
    }

    private Standing standing(EntryId entry) {
        return as.writer(() -> desk.standing(timeline, entry));
    }

    private List<EntryId> order() {
        return as.writer(() -> book.timeline(timeline)).standing().stream()
                .map(EntryState::id)
                .toList();
    }

    private StrandId strand(String name) {
        return StrandId.of(as.writer(() -> timelines.addStrand(OpId.random(), timeline, name, 2))
                .result());
    }

    private NewCitation citing(String words) {
        return fixture.citing(version, words, Stance.SUPPORTS);
    }

    private EntryId dated(String headline, String edtf) {
        return fixture.entry(
                timeline,
                new NewEntry(null, When.edtf(edtf), WhenBasis.NONE, headline, "", false, List.of(), List.of()));
    }

    private EntryId cited(String headline) {
        return fixture.entry(
                timeline,
                new NewEntry(
                        null,
                        When.edtf("2025-06-23"),
                        WhenBasis.NONE,
                        headline,
                        "",
                        false,
                        List.of(),
                        List.of(citing("Araqchi is set to deliver a letter on Monday."))));
    }

    private EntryId checked(String headline) {
        EntryId entry = cited(headline);
        StrandId strand = strand("The letter");
        as.writer(() -> entries.moveTo(OpId.random(), timeline, entry, revision(), strand));
        as.writer(() ->
                review.submit(OpId.random(), timeline, entry, standing(entry).fingerprint()));
        Standing standing = standing(entry);
        as.checker(() -> checking.check(
                OpId.random(),
                timeline,
                entry,
                standing.fingerprint(),
                new AssessmentDraft(Marks.all(standing.entry(), Mark.MATCHES), Verdict.of(Verdict.Kind.REPORTED))));
        return entry;
    }

    private Receipt approve(EntryId entry) {
        Standing standing = standing(entry);
        return review.approve(
                OpId.random(),
                timeline,
                entry,
                standing.assessment().orElseThrow().id(),
                standing.checkedFingerprint().orElseThrow());
    }

    /** Until what was committed has come to this screen. */
    private static void settle() {
        _get(EditorView.class).bringForward();
    }

    private static void eventually(Supplier<Boolean> condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come about within ten seconds");
            }
            Thread.onSpinWait();
        }
    }
}
