package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.source.VersionId;
import sourceline.studio.Work;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.LaterWork;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Undoing;
import sourceline.timeline.WhenBasis;
import sourceline.verification.Verdict;

/** Claims, tasks, mentions, suggestions, what became of what was planned, and many entries at once. */
@SpringTest
class DeskAtWorkTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private Entries entries;

    @Autowired
    private Handling handling;

    @Autowired
    private Discussion discussion;

    @Autowired
    private Undoing undoing;

    @Autowired
    private ManyAtOnce many;

    @Autowired
    private Review review;

    @Autowired
    private Desk desk;

    @Autowired
    private HouseRulesDesk houseRules;

    @Autowired
    private Clock clock;

    private Work work;
    private VersionId version;
    private TimelineId timeline;
    private EntryId entry;

    @BeforeEach
    void an_entry_of_a_writer() {
        work = Work.in(context);
        version = fixture.version(fixture.source());
        timeline = work.timeline();
        entry = work.entry();
    }

    private void assertRefused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private List<QueueItem> queue(MemberId who) {
        return as.member(who, () -> desk.queue()).stream()
                .filter(item -> item.timeline().equals(timeline))
                .toList();
    }

    private Optional<QueueItem.Hands> hands(MemberId who) {
        return queue(who).stream().map(QueueItem::hands).findFirst();
    }

    @Test
    void what_a_checker_has_claimed_is_not_claimed_by_another_until_they_let_it_go() {
        work.submit();
        as.checker(() -> handling.claim(OpId.random(), timeline, entry));
        var other = as.otherId(Role.CHECKER);

        assertThat(hands(other).map(QueueItem.Hands::claimedBy)).contains(as.id(Role.CHECKER));
        assertRefused("claimed-by-other", () -> as.member(other, () -> handling.claim(OpId.random(), timeline, entry)));
        assertRefused(
                "claimed-by-other", () -> as.member(other, () -> handling.release(OpId.random(), timeline, entry)));

        as.checker(() -> handling.release(OpId.random(), timeline, entry));
        as.member(other, () -> handling.claim(OpId.random(), timeline, entry));
        assertThat(hands(other).map(QueueItem.Hands::claimedBy)).contains(other);
    }

    @Test
    void a_claim_bars_nobody_ends_with_the_check_and_is_for_what_the_member_may_sign() {
        assertRefused("not-submitted", () -> as.checker(() -> handling.claim(OpId.random(), timeline, entry)));
        work.submit();
        as.other(Role.CHECKER, () -> handling.claim(OpId.random(), timeline, entry));
        work.check();

        assertThat(hands(as.id(Role.EDITOR)).map(QueueItem.Hands::claimedBy)).isEmpty();
    }

    @Test
    void what_a_colleague_has_claimed_comes_after_what_is_free() {
        var second = work.draft("A second one");
        work.submit().submit(second);
        as.other(Role.CHECKER, () -> handling.claim(OpId.random(), timeline, entry));

        assertThat(queue(as.id(Role.CHECKER)).stream().map(QueueItem::entry)).containsExactly(second, entry);
    }

    @Test
    void a_task_comes_first_for_whom_it_was_given_and_is_given_only_to_who_may_check() {
        var second = work.draft("A second one");
        work.submit().submit(second);
        var checker = as.id(Role.CHECKER);
        var due = clock.instant().plus(Duration.ofHours(2));
        as.editor(() -> handling.assign(OpId.random(), timeline, second, checker, due));

        assertThat(queue(checker).stream().map(QueueItem::entry)).containsExactly(second, entry);
        assertRefused(
                "assignee-may-not-check",
                () -> as.editor(() -> handling.assign(OpId.random(), timeline, second, as.id(Role.WRITER), due)));
        assertRefused(
                "due-past",
                () -> as.editor(() -> handling.assign(
                        OpId.random(),
                        timeline,
                        second,
                        checker,
                        clock.instant().minusSeconds(1))));

        as.editor(() -> handling.unassign(OpId.random(), timeline, second));
        assertThat(queue(checker).stream().map(QueueItem::entry)).containsExactly(entry, second);
    }

    @Test
    void whoever_is_mentioned_finds_it_in_their_queue_until_they_reply() {
        var asked = as.join("Ines Duarte", Role.CHECKER);
        var comment = comment("Was it Monday, @Ines Duarte?");

        assertThat(queue(asked))
                .singleElement()
                .satisfies(item -> assertThat(item.work()).isEqualTo(QueueItem.Work.MENTIONED))
                .satisfies(item -> assertThat(item.comment()).contains(comment));
        as.member(asked, () -> discussion.reply(OpId.random(), timeline, comment, "It was."));
        assertThat(queue(asked)).isEmpty();
    }

    @Test
    void a_mention_waits_no_longer_once_it_was_seen_or_the_thread_is_resolved() {
        var name = "Marta " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var asked = as.join(name, Role.WRITER);
        var first = comment("See here, @" + name);
        as.member(asked, () -> discussion.noted(OpId.random(), timeline, first));
        assertThat(queue(asked)).isEmpty();

        var second = comment("And here, @" + name + ".");
        assertThat(queue(asked)).hasSize(1);
        as.writer(() -> discussion.resolve(OpId.random(), timeline, second));
        assertThat(queue(asked)).isEmpty();
    }

    @Test
    void a_mention_of_nobody_is_refused_and_an_address_is_none() {
        assertRefused("mention-of-nobody", () -> comment("Ask @Nobody about it."));
        comment("Write to press@kremlin.test about it.");
    }

    private CommentId comment(String words) {
        return CommentId.of(as.writer(() -> discussion.comment(OpId.random(), timeline, entry, "body", words, false))
                .result());
    }

    @Test
    void a_comment_is_mended_by_who_wrote_it_and_the_journal_keeps_what_it_was() {
        var comment = comment("Was it Mondya?");
        as.writer(() -> discussion.mend(OpId.random(), timeline, comment, "Was it Monday?"));

        var said = work.standing().comments().getFirst();
        assertThat(said.words()).isEqualTo("Was it Monday?");
        assertThat(said.editedAt()).isPresent();
        assertRefused(
                "comment-not-yours",
                () -> as.checker(() -> discussion.mend(OpId.random(), timeline, comment, "It was.")));
    }

    @Test
    void a_comment_on_a_passage_follows_it_through_edits() {
        var shown = work.standing().entry().headline();
        as.checker(() ->
                discussion.commentOn(OpId.random(), timeline, entry, "headline", shown, 4, 10, "Which letter?", false));
        work.rephrase("At last the letter is kept back");

        assertThat(work.standing().comments().getFirst().passage())
                .hasValueSatisfying(
                        at -> assertThat(work.standing().entry().headline().substring(at.start(), at.end()))
                                .isEqualTo("letter"));
    }

    @Test
    void a_suggestion_that_a_writer_takes_answers_the_send_back_and_makes_them_the_author() {
        work.submit();
        as.checker(() -> review.sendBack(
                OpId.random(), timeline, entry, "Say who.", "headline", "Tehran keeps the letter back"));
        var comment = work.standing().sentBack().flatMap(Step::comment).orElseThrow();
        as.writer(() -> discussion.accept(OpId.random(), timeline, comment));

        var now = work.standing();
        assertThat(now.entry().headline()).isEqualTo("Tehran keeps the letter back");
        assertThat(now.entry().authors()).containsExactly(as.id(Role.WRITER));
        assertThat(now.isAnswered()).isTrue();
        assertThat(now.comments().getFirst().acceptedBy()).contains(as.id(Role.WRITER));
        assertRefused("comment-resolved", () -> as.writer(() -> discussion.accept(OpId.random(), timeline, comment)));

        work.submit().check();
        assertThat(work.standing().stage()).isEqualTo(Stage.CHECKED);
    }

    @Test
    void a_suggestion_is_taken_with_what_was_changed_beside_it_and_refused_where_the_same_words_were() {
        as.checker(() ->
                review.sendBack(OpId.random(), timeline, entry, "Better:", "headline", "The letter is held back"));
        work.rephrase("At last the letter is kept back");
        var comment = work.standing().sentBack().flatMap(Step::comment).orElseThrow();
        work.rephrase("The letter is locked back");
        assertRefused(
                "suggestion-overtaken", () -> as.writer(() -> discussion.accept(OpId.random(), timeline, comment)));
        assertThat(work.standing().comments().getFirst().isResolved()).isFalse();

        work.rephrase("The letter is kept back for good");
        as.writer(() -> discussion.accept(OpId.random(), timeline, comment));
        assertThat(work.standing().entry().headline()).isEqualTo("The letter is held back for good");
    }

    @Test
    void whoever_took_a_suggestion_takes_that_back_with_the_words_and_the_thread_is_open_again() {
        work.submit();
        as.checker(() -> review.sendBack(
                OpId.random(), timeline, entry, "Say who.", "headline", "Tehran keeps the letter back"));
        var before = work.standing().entry();
        var comment = work.standing().sentBack().flatMap(Step::comment).orElseThrow();
        long taken = as.writer(() -> discussion.accept(OpId.random(), timeline, comment))
                .revision();

        long back = as.writer(() -> undoing.undo(OpId.random(), timeline, taken, taken))
                .revision();
        var now = work.standing();
        assertThat(now.entry().headline()).isEqualTo(before.headline());
        assertThat(now.entry().authors()).isEqualTo(before.authors());
        assertThat(now.comments().getFirst().acceptedBy()).isEmpty();
        assertThat(now.comments().getFirst().isResolved()).isFalse();

        as.writer(() -> undoing.redo(OpId.random(), timeline, back, back));
        assertThat(work.standing().entry().headline()).isEqualTo("Tehran keeps the letter back");
        assertThat(work.standing().comments().getFirst().acceptedBy()).contains(as.id(Role.WRITER));
    }

    @Test
    void a_thread_that_was_closed_is_opened_again_unless_somebody_else_has_been_at_it() {
        var comment = CommentId.of(
                as.writer(() -> discussion.comment(OpId.random(), timeline, entry, null, "Who says so?", false))
                        .result());
        long closed = as.writer(() -> discussion.resolve(OpId.random(), timeline, comment))
                .revision();
        as.checker(() -> discussion.reopen(OpId.random(), timeline, comment));

        assertThatThrownBy(() -> as.writer(() -> undoing.undo(OpId.random(), timeline, closed, closed)))
                .isInstanceOf(LaterWork.class);
        as.checker(() -> discussion.resolve(OpId.random(), timeline, comment));
        as.writer(() -> undoing.undo(OpId.random(), timeline, closed, closed + 2));

        assertThat(work.standing().comments().getFirst().isResolved()).isFalse();
    }

    @Test
    void a_planned_event_whose_day_has_passed_waits_until_an_entry_with_its_own_source_tells_of_it() {
        var planned = event("A meeting is planned", "2025-06-23", true, Work.QUOTE);
        assertThat(asksWhetherItHappened(planned)).isTrue();
        var announced = event("They met", "2025-06-23", false, Work.QUOTE);
        assertRefused(
                "follow-up-without-source",
                () -> as.writer(() -> handling.followUp(OpId.random(), timeline, planned, announced)));

        var happened = event("They met", "2025-06-23", false, "Araqchi is set to deliver a letter on Monday.");
        as.writer(() -> handling.followUp(OpId.random(), timeline, planned, happened));
        assertThat(asksWhetherItHappened(planned)).isFalse();

        as.writer(() -> entries.delete(OpId.random(), timeline, happened));
        assertThat(asksWhetherItHappened(planned)).isTrue();
        as.writer(() -> entries.unplan(OpId.random(), timeline, planned));
        assertThat(asksWhetherItHappened(planned)).isFalse();
    }

    private boolean asksWhetherItHappened(EntryId planned) {
        return queue(as.id(Role.WRITER)).stream()
                .anyMatch(item -> item.work() == QueueItem.Work.DID_IT_HAPPEN
                        && item.entry().equals(planned));
    }

    private EntryId event(String headline, String day, boolean planned, String quote) {
        return fixture.entry(
                timeline,
                new NewEntry(
                        null,
                        When.edtf(day),
                        WhenBasis.NONE,
                        headline,
                        "",
                        planned,
                        List.of(),
                        List.of(fixture.citing(version, quote, Stance.SUPPORTS))));
    }

    private EntryId approved(String headline) {
        var made = work.draft(headline);
        work.submit(made).check(made).approve(made);
        return made;
    }

    private void rephrase(EntryId which, String headline) {
        var base = work.standing(which).entry().revision();
        as.writer(() -> entries.rephrase(OpId.random(), timeline, which, base, headline));
    }

    @Test
    void one_signature_carries_entries_over_a_respelling_and_leaves_those_whose_meaning_changed() {
        var one = approved("Araqchi leaves Tehran");
        var two = approved("Araqchi lands in Moscow");
        var three = approved("Araqchi does not speak");
        rephrase(one, "Araghchi leaves Tehran");
        rephrase(two, "Araghchi lands in Minsk");
        rephrase(three, "Araghchi does now speak");
        var shown = Map.of(
                one, work.standing(one).fingerprint(),
                two, work.standing(two).fingerprint(),
                three, work.standing(three).fingerprint());
        assertThat(work.standing(one).checkAgain()).isTrue();

        var receipt = as.checker(() -> many.respell(OpId.random(), timeline, shown));

        assertThat(NotDone.from(receipt))
                .extracting(NotDone::entry, NotDone::code)
                .containsExactlyInAnyOrder(tuple(two, "meaning-changed"), tuple(three, "meaning-changed"));
        assertThat(work.standing(one).stage()).isEqualTo(Stage.APPROVED);
        assertThat(work.standing(one).mayBePublished()).isTrue();
        assertThat(work.standing(one).checked().map(Step::move)).contains(Move.RESPELL);
        assertThat(work.standing(two).checkAgain()).isTrue();
    }

    @Test
    void whoever_spelt_it_otherwise_does_not_say_that_it_means_the_same() {
        var one = approved("Araqchi leaves Tehran");
        var base = work.standing(one).entry().revision();
        as.checker(() -> entries.rephrase(OpId.random(), timeline, one, base, "Araghchi leaves Tehran"));
        var shown = Map.of(one, work.standing(one).fingerprint());

        assertThat(NotDone.from(as.checker(() -> many.respell(OpId.random(), timeline, shown))))
                .extracting(NotDone::code)
                .containsExactly("own-words-respell");
        assertThat(NotDone.from(as.other(Role.CHECKER, () -> many.respell(OpId.random(), timeline, shown))))
                .isEmpty();
    }

    @Test
    void all_that_can_be_is_approved_and_the_rest_told_with_the_reason() {
        var can = work.draft("One that can be");
        var stale = work.draft("One that changes");
        work.submit(can).check(can).submit(stale).check(stale);
        var shown = Map.of(can, shown(can), stale, shown(stale));
        rephrase(stale, "One that changed");

        assertThat(as.editor(() -> many.approve(OpId.random(), timeline, shown)))
                .extracting(NotDone::entry, NotDone::code)
                .containsExactly(tuple(stale, "stale"));
        assertThat(work.standing(can).stage()).isEqualTo(Stage.APPROVED);
    }

    private ManyAtOnce.Shown shown(EntryId which) {
        var standing = work.standing(which);
        return new ManyAtOnce.Shown(
                standing.assessment().orElseThrow().id(),
                standing.checkedFingerprint().orElseThrow());
    }

    @Test
    void a_timeline_asks_for_more_than_the_newsroom_and_never_for_less() {
        var own = new HouseRules(false, 3, EnumSet.of(Verdict.Kind.CONFIRMED), HouseRules.Overrides.EDITORS, false);
        work.submit().check();
        as.editor(() -> houseRules.change(OpId.random(), timeline, own));

        assertThat(as.writer(() -> houseRules.rules(timeline)))
                .isEqualTo(new HouseRules(true, 3, Set.of(Verdict.Kind.CONFIRMED), HouseRules.Overrides.EDITORS, true));
        assertThat(as.writer(() -> houseRules.rules())).isEqualTo(HouseRules.DEFAULT);
        assertThat(work.standing().approvalObstacles()).containsExactly(Obstacle.VERDICT_NOT_PUBLISHABLE);
        assertThat(queue(as.id(Role.EDITOR))).isEmpty();
    }

    @Test
    void rules_that_leave_no_verdict_to_publish_are_refused_whichever_comes_second() {
        var only = new HouseRules(true, 2, EnumSet.of(Verdict.Kind.FALSE), HouseRules.Overrides.CHECKERS, true);
        var allButFalse = new HouseRules(
                true, 2, EnumSet.complementOf(EnumSet.of(Verdict.Kind.FALSE)), HouseRules.Overrides.CHECKERS, true);
        as.editor(() -> houseRules.change(OpId.random(), timeline, only));

        assertRefused("rules-contradict", () -> as.administrator(() -> houseRules.change(OpId.random(), allButFalse)));
        as.editor(() -> houseRules.change(OpId.random(), timeline, HouseRules.NONE));
    }
}
