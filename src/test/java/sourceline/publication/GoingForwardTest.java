package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.JobRun;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.review.Notification;
import sourceline.review.Notifications;
import sourceline.review.Told;
import sourceline.timeline.EntryId;

/** Publishing an earlier version again, and publishing at a time. */
@SpringTest
class GoingForwardTest {

    /** In the preview, when it was planned. */
    private static final Heights MEASURED = Heights.of("320:2000,400:1800,500:1500,620:1400,760:1300");

    private final PublicationFixture made;
    private final Publishing publishing;
    private final Scheduling scheduling;
    private final ScheduledRound round;
    private final Notices notices;
    private final PublicLibrary library;
    private final Notifications notifications;
    private final Clock clock;
    private final As as;

    @Autowired
    GoingForwardTest(
            PublicationFixture made,
            Publishing publishing,
            Scheduling scheduling,
            ScheduledRound round,
            Notices notices,
            PublicLibrary library,
            Notifications notifications,
            Clock clock,
            As as) {
        this.made = made;
        this.publishing = publishing;
        this.scheduling = scheduling;
        this.round = round;
        this.notices = notices;
        this.library = library;
        this.notifications = notifications;
        this.clock = clock;
        this.as = as;
    }

    private List<String> headlines(Desk desk) {
        return library.locate(desk.slug()).flatMap(library::newest).orElseThrow().shown().stream()
                .map(PublishedEntry::headline)
                .toList();
    }

    private String again(Desk desk, int number) {
        return as.editor(() -> publishing.publishAgain(OpId.random(), desk.timeline(), made.revision(desk), number))
                .result();
    }

    @Test
    void an_earlier_version_goes_out_again_as_a_new_one_and_later_entries_stay() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        made.publish(desk, entry);
        made.rephrase(desk, entry, "The letter is kept secret");
        var later = made.approved(desk, "Nobody has read the letter");
        made.publish(desk, entry, later);

        assertThat(again(desk, 1)).isEqualTo("3");

        assertThat(headlines(desk)).containsExactlyInAnyOrder("The letter stays secret", "Nobody has read the letter");
        assertThatThrownBy(() -> again(desk, 1)).isInstanceOf(NothingToPublish.class);
        assertThatThrownBy(() -> again(desk, 9)).isInstanceOf(NotPublished.class);
    }

    @Test
    void words_that_were_corrected_do_not_come_back() {
        staysWhenTold((desk, entry) -> notices.correct(
                OpId.random(), desk.timeline(), made.revision(desk), entry, "It stays secret.", "It is kept secret."));
    }

    @Test
    void words_that_an_update_told_of_stay_as_well() {
        staysWhenTold((desk, entry) ->
                notices.update(OpId.random(), desk.timeline(), made.revision(desk), entry, "We know more of it now."));
    }

    private void staysWhenTold(BiFunction<Desk, EntryId, Receipt> tell) {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        var other = made.approved(desk, "Nobody has read the letter");
        made.publish(desk, entry, other);
        made.rephrase(desk, entry, "The letter is kept secret");
        made.rephrase(desk, other, "No one has read the letter");
        as.editor(() -> tell.apply(desk, entry));
        made.publish(desk, other);

        again(desk, 1);

        assertThat(headlines(desk))
                .containsExactlyInAnyOrder("The letter is kept secret", "Nobody has read the letter");
    }

    @Test
    void nobody_publishes_beside_a_version_that_they_have_not_seen() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        var other = made.approved(desk, "Nobody has read the letter");
        long shown = made.revision(desk);
        made.publish(desk, entry);

        assertThatThrownBy(() -> as.editor(
                        () -> publishing.publish(OpId.random(), desk.timeline(), shown, Set.of(entry, other))))
                .isInstanceOf(VersionOut.class);
        assertThatThrownBy(() -> as.editor(() -> publishing.publishAgain(OpId.random(), desk.timeline(), shown, 1)))
                .isInstanceOf(VersionOut.class);
    }

    private Instant soon() {
        return clock.instant().plus(Duration.ofMinutes(90));
    }

    private String plan(Desk desk, boolean embargo, EntryId... chosen) {
        return as.editor(() -> scheduling.plan(
                        OpId.random(), desk.timeline(), made.revision(desk), Set.of(chosen), soon(), embargo, MEASURED))
                .result();
    }

    private void itsTimeComes(Desk desk, String planned) {
        var at = as.editor(() -> scheduling.planned(desk.timeline()))
                .map(PlannedPublication::at)
                .orElseGet(clock::instant);
        itsTimeComes(desk, planned, at);
    }

    private void itsTimeComes(Desk desk, String planned, Instant at) {
        round.run(new JobRun(
                UUID.randomUUID(), ScheduledRound.payload(desk.timeline(), UUID.fromString(planned), at), 1));
    }

    @Test
    void what_was_planned_goes_out_when_its_time_comes_and_only_once() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        var planned = plan(desk, false, entry);
        assertThat(library.locate(desk.slug())).isEmpty();

        itsTimeComes(desk, planned);
        itsTimeComes(desk, planned);

        assertThat(headlines(desk)).containsExactly("The letter stays secret");
        assertThat(as.editor(() -> publishing.issues(desk.timeline()))).hasSize(1);
        assertThat(as.editor(() -> scheduling.planned(desk.timeline()))).isEmpty();
        var located = library.locate(desk.slug()).orElseThrow();
        assertThat(library.heights(located, library.newest(located).orElseThrow()))
                .isEqualTo(MEASURED);
    }

    @Test
    void what_changed_after_it_was_planned_does_not_go_out_and_the_plan_says_why() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        var planned = plan(desk, false, entry);
        made.rephrase(desk, entry, "The letter is kept secret");

        itsTimeComes(desk, planned);

        assertThat(library.locate(desk.slug())).isEmpty();
        assertThat(as.editor(() -> scheduling.planned(desk.timeline()))
                        .orElseThrow()
                        .failed())
                .isEqualTo("shown-is-old");
        assertThat(as.editor(() -> notifications.lately(50)))
                .extracting(Told::latest)
                .anyMatch(told -> told.entry().equals(entry) && told.kind() == Notification.Kind.PLANNED_FAILED);
    }

    @Test
    void what_is_planned_is_moved_with_its_embargo_and_goes_out_at_its_new_time_only() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        var planned = plan(desk, true, entry);
        var first = as.editor(() -> scheduling.planned(desk.timeline()))
                .orElseThrow()
                .at();
        var later = soon().plus(Duration.ofHours(5));

        as.editor(() -> scheduling.move(OpId.random(), desk.timeline(), later));

        itsTimeComes(desk, planned, first);
        assertThat(library.locate(desk.slug())).isEmpty();
        var moved = as.editor(() -> scheduling.planned(desk.timeline())).orElseThrow();
        assertThat(moved.at()).isEqualTo(later.truncatedTo(ChronoUnit.MINUTES));
        assertThat(moved.embargo()).isTrue();
        assertThatThrownBy(() -> as.editor(() -> scheduling.move(
                        OpId.random(), desk.timeline(), clock.instant().minusSeconds(90))))
                .isInstanceOf(NotLater.class);
    }

    @Test
    void what_is_planned_now_is_shown_whatever_was_called_off_for_a_later_time() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        plan(desk, false, entry);
        as.editor(() -> scheduling.move(OpId.random(), desk.timeline(), soon().plus(Duration.ofHours(5))));
        as.editor(() -> scheduling.callOff(OpId.random(), desk.timeline()));
        assertThat(as.editor(() -> scheduling.planned(desk.timeline()))).isEmpty();

        plan(desk, false, entry);

        assertThat(as.editor(() -> scheduling.planned(desk.timeline()))).isPresent();
    }

    @Test
    void an_entry_under_embargo_cannot_go_out_before_unless_the_plan_is_called_off() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        plan(desk, true, entry);

        assertThatThrownBy(() -> made.publish(desk, entry))
                .isInstanceOf(UnderEmbargo.class)
                .hasMessageContaining("The letter stays secret");
        assertThatThrownBy(() -> plan(desk, false, entry)).isInstanceOf(AlreadyPlanned.class);

        as.editor(() -> scheduling.callOff(OpId.random(), desk.timeline()));
        assertThat(made.publish(desk, entry).result()).isEqualTo("1");
    }

    @Test
    void a_time_that_has_passed_is_no_time_to_plan_for() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");

        assertThatThrownBy(() -> as.editor(() -> scheduling.plan(
                        OpId.random(),
                        desk.timeline(),
                        made.revision(desk),
                        Set.of(entry),
                        clock.instant().minusSeconds(120),
                        false)))
                .isInstanceOf(NotLater.class);
        assertThatThrownBy(() -> as.editor(() -> scheduling.callOff(OpId.random(), desk.timeline())))
                .isInstanceOf(NothingPlanned.class);
    }

    @Test
    void the_plan_says_what_readers_are_owed_for_a_change() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        made.publish(desk, entry);
        assertThat(made.plan(desk, entry).need()).isEqualTo(NoticeNeed.NONE);

        made.rephrase(desk, entry, "The letter is kept secret");
        assertThat(made.plan(desk, entry).need()).isEqualTo(NoticeNeed.CLARIFICATION);

        made.rephrase(desk, entry, "The letter is not kept secret");
        assertThat(made.plan(desk, entry).need()).isEqualTo(NoticeNeed.CORRECTION);
    }
}
