package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.Role;
import sourceline.publication.Edition.Place;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.publication.PublishedNotice.Kind;
import sourceline.review.Notification;
import sourceline.review.Notifications;
import sourceline.review.Told;
import sourceline.timeline.EntryId;

@SpringTest
class NoticesTest {

    private final PublicationFixture made;
    private final Notices notices;
    private final PublicLibrary library;
    private final Notifications notifications;
    private final As as;
    private Desk desk;
    private EntryId entry;

    @Autowired
    NoticesTest(PublicationFixture made, Notices notices, PublicLibrary library, Notifications notifications, As as) {
        this.made = made;
        this.notices = notices;
        this.library = library;
        this.notifications = notifications;
        this.as = as;
    }

    @BeforeEach
    void publish() {
        desk = made.desk();
        entry = made.approved(desk, "The letter stays secret in Moscow");
        made.publish(desk, entry);
    }

    private Edition edition(int number) {
        return library.locate(desk.slug())
                .flatMap(located -> library.edition(located, number))
                .orElseThrow();
    }

    private Place place(int number) {
        return edition(number).place(entry.uuid()).orElseThrow();
    }

    private void hold() {
        as.editor(() -> notices.hold(OpId.random(), desk.timeline(), entry, "We are asking."));
    }

    @Test
    void one_editor_holds_an_entry_at_once_in_every_version() {
        made.rephrase(desk, entry, "The letter is kept secret in Moscow");
        made.publish(desk, entry);

        hold();

        assertThat(place(1)).isInstanceOf(Place.Withheld.class);
        assertThat(place(2)).isInstanceOf(Place.Withheld.class);
        assertThatThrownBy(this::hold).isInstanceOf(AlreadyHeld.class);
    }

    @Test
    void a_lifted_hold_shows_the_entry_again_with_what_came_of_it() {
        assertThatThrownBy(() -> as.editor(() -> notices.lift(OpId.random(), desk.timeline(), entry, "It stands.")))
                .isInstanceOf(NotHeld.class);
        hold();
        assertThatThrownBy(() -> as.editor(() -> notices.lift(OpId.random(), desk.timeline(), entry, " ")))
                .isInstanceOf(NoticeRefused.class);

        as.editor(() -> notices.lift(OpId.random(), desk.timeline(), entry, "It stands."));

        assertThat(place(1)).isInstanceOf(Place.Shown.class);
        assertThat(edition(1).notices().getFirst().liftedWords()).isEqualTo("It stands.");
    }

    @Test
    void a_correction_publishes_the_entry_and_says_from_when_to_when_it_was_wrong() {
        var wrongSince = edition(1).header().publishedAt();
        made.rephrase(desk, entry, "The letter stays secret in Tehran");

        as.editor(() -> notices.correct(
                OpId.random(), desk.timeline(), made.revision(desk), entry, "in Moscow", "It is in Tehran."));

        var notice = edition(2).notices().getFirst();
        assertThat(edition(2).shown().getFirst().headline()).isEqualTo("The letter stays secret in Tehran");
        assertThat(notice.kind()).isEqualTo(Kind.CORRECTION);
        assertThat(notice.from()).isEqualTo(wrongSince);
        assertThat(notice.until()).isEqualTo(edition(2).header().publishedAt());
        assertThat(notice.snapshot()).isEqualTo(2);
        assertThat(edition(1).notices()).containsExactly(notice);
    }

    @Test
    void a_correction_ends_a_hold_and_counts_the_wrong_until_the_hold() {
        hold();
        var held = edition(1).notices().getFirst().at();
        made.rephrase(desk, entry, "The letter stays secret in Tehran");

        as.editor(() -> notices.correct(
                OpId.random(), desk.timeline(), made.revision(desk), entry, "in Moscow", "It is in Tehran."));

        assertThat(place(2)).isInstanceOf(Place.Shown.class);
        assertThat(edition(2).notices())
                .filteredOn(notice -> notice.kind() == Kind.CORRECTION)
                .singleElement()
                .satisfies(notice -> assertThat(notice.until()).isEqualTo(held));
    }

    @Test
    void a_correction_of_what_is_not_approved_or_did_not_change_is_refused_and_leaves_nothing() {
        assertThatThrownBy(() -> correct()).isInstanceOf(NothingChanged.class);
        made.reword(desk, entry, "The letter stays secret in Tehran");
        assertThatThrownBy(() -> correct()).isInstanceOf(CannotGoOut.class);

        assertThat(edition(1).notices()).isEmpty();
        assertThat(edition(1).isNewest()).isTrue();
    }

    private void correct() {
        as.editor(() ->
                notices.correct(OpId.random(), desk.timeline(), made.revision(desk), entry, "in Moscow", "In Tehran."));
    }

    @Test
    void an_error_of_fact_is_a_correction_and_never_a_clarification() {
        made.rephrase(desk, entry, "The letter stays secret in Tehran");

        assertThatThrownBy(() -> clarify())
                .isInstanceOf(ClarificationOfFact.class)
                .hasMessageContaining("clarification-of-name");

        made.rephrase(desk, entry, "The letter is kept secret in Moscow");
        clarify();
        assertThat(edition(2).notices().getFirst().kind()).isEqualTo(Kind.CLARIFICATION);
    }

    private void clarify() {
        as.editor(() -> notices.clarify(
                OpId.random(), desk.timeline(), made.revision(desk), entry, "We have said it more plainly."));
    }

    private UUID asked() {
        return as.editor(() -> notices.pendingRetractions(desk.timeline()))
                .getFirst()
                .id();
    }

    private Receipt confirm(UUID asked) {
        return notices.confirmRetraction(OpId.random(), desk.timeline(), entry, asked);
    }

    @Test
    void a_retraction_needs_a_second_editor() {
        as.editor(() -> notices.retract(OpId.random(), desk.timeline(), entry, "It rested on a mistake."));

        assertThat(place(1)).isInstanceOf(Place.Shown.class);
        var asked = asked();
        assertThatThrownBy(() -> as.editor(() -> confirm(asked))).isInstanceOf(RetractionNeedsAnother.class);

        made.otherEditor(() -> confirm(asked));

        assertThat(((Place.Withheld) place(1)).because().words()).isEqualTo("It rested on a mistake.");
        assertThat(made.plan(desk, entry).hindrances()).contains(new Hindrance("withdrawn"));
        assertThatThrownBy(this::hold).isInstanceOf(AlreadyWithdrawn.class);
    }

    @Test
    void a_retraction_that_was_let_go_is_not_confirmed_from_a_page_that_still_shows_it() {
        as.editor(() -> notices.retract(OpId.random(), desk.timeline(), entry, "It rested on a mistake."));
        var asked = asked();
        as.editor(() -> notices.withdrawRetraction(OpId.random(), desk.timeline(), entry));
        assertThatThrownBy(() -> made.otherEditor(() -> confirm(asked))).isInstanceOf(NoRetractionProposed.class);

        as.editor(() -> notices.retract(OpId.random(), desk.timeline(), entry, "We cannot prove it."));
        assertThatThrownBy(() -> made.otherEditor(() -> confirm(asked))).isInstanceOf(NoRetractionProposed.class);
        assertThat(place(1)).isInstanceOf(Place.Shown.class);
    }

    @Test
    void a_retraction_does_not_repeat_what_went_out_after_it_was_proposed_either() {
        as.editor(() -> notices.retract(OpId.random(), desk.timeline(), entry, "Nobody knows what the letter says."));
        made.rephrase(desk, entry, "Nobody knows what the letter says");
        made.publish(desk, entry);

        assertThatThrownBy(() -> made.otherEditor(() -> confirm(asked()))).isInstanceOf(RetractionRepeats.class);
    }

    @Test
    void the_other_editors_are_told_of_a_proposed_retraction_and_its_proposer_of_the_answer() {
        var proposer = as.id(Role.EDITOR);
        as.editor(() -> notices.retract(OpId.random(), desk.timeline(), entry, "It rested on a mistake."));
        made.otherEditor(() -> {
            assertThat(told()).containsExactly(Notification.Kind.RETRACTION_PROPOSED);
            return notices.withdrawRetraction(OpId.random(), desk.timeline(), entry);
        });
        assertThat(as.member(proposer, this::told)).containsExactly(Notification.Kind.RETRACTION_LET_GO);
    }

    private List<Notification.Kind> told() {
        return notifications.lately(50).stream()
                .map(Told::latest)
                .filter(told -> told.entry().equals(entry))
                .map(Notification::kind)
                .toList();
    }

    @Test
    void a_retraction_never_repeats_what_it_takes_back() {
        assertThatThrownBy(() -> as.editor(() -> notices.retract(
                        OpId.random(),
                        desk.timeline(),
                        entry,
                        "We said that “the letter stays secret in Moscow”, which is wrong.")))
                .isInstanceOf(RetractionRepeats.class);
    }

    @Test
    void a_retracted_entry_leaves_with_the_next_snapshot_and_its_address_still_knows_why() {
        var other = made.approved(desk, "Nobody has read the letter");
        as.editor(() -> notices.retract(OpId.random(), desk.timeline(), entry, "It rested on a mistake."));
        made.otherEditor(() -> confirm(asked()));
        made.publish(desk, other);

        assertThat(edition(2).place(entry.uuid())).isEmpty();
        var located = library.locate(desk.slug()).orElseThrow();
        assertThat(library.holding(located, entry.uuid()).orElseThrow().place(entry.uuid()))
                .get()
                .isInstanceOf(Place.Withheld.class);
    }

    @Test
    void what_the_law_removes_is_gone_at_once() {
        as.editor(() -> notices.remove(OpId.random(), desk.timeline(), entry, ""));

        assertThat(((Place.Withheld) place(1)).because().kind()).isEqualTo(Kind.REMOVAL);
        assertThat(DownloadedSnapshot.read(SnapshotDocument.of(edition(1)))
                        .orElseThrow()
                        .faults())
                .isEmpty();
    }

    @Test
    void readers_are_told_nothing_of_what_they_never_saw() {
        var draft = made.draft(desk, "A draft", "", PublicationFixture.GAVE_NONE);

        assertThatThrownBy(() -> as.editor(() -> notices.hold(OpId.random(), desk.timeline(), draft, "")))
                .isInstanceOf(NeverPublished.class);
    }

    @Test
    void a_writer_may_not_hold() {
        assertThatThrownBy(() -> as.writer(() -> notices.hold(OpId.random(), desk.timeline(), entry, "")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
