package sourceline.publication;

import static sourceline.review.Notification.Kind.RETRACTED;
import static sourceline.review.Notification.Kind.RETRACTION_LET_GO;
import static sourceline.review.Notification.Kind.RETRACTION_PROPOSED;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.publication.PublishedNotice.Kind;
import sourceline.review.Notifier;
import sourceline.review.Reviewed;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/**
 * What editors tell readers about an entry that has gone out. Each takes effect at once, on every snapshot whatever its
 * number.
 */
@Service
public class Notices {

    private final Press press;
    private final PublicationStore store;
    private final Reviewed reviewed;
    private final Notifier notifier;
    private final Members members;
    private final Journal journal;
    private final SignedIn signedIn;

    Notices(
            Press press,
            PublicationStore store,
            Reviewed reviewed,
            Notifier notifier,
            Members members,
            Journal journal,
            SignedIn signedIn) {
        this.press = press;
        this.store = store;
        this.reviewed = reviewed;
        this.notifier = notifier;
        this.members = members;
        this.journal = journal;
        this.signedIn = signedIn;
    }

    /**
     * Withholds an entry from readers at once.
     *
     * @param words why, for readers; may be empty
     * @throws AlreadyHeld if it is held
     */
    @AsEditor
    public Receipt hold(OpId opId, TimelineId timeline, EntryId entry, String words) {
        var said = NoticeWords.optional("words", words);
        return journal.perform(command(opId, timeline, entry, "entry.hold").with("words", said), act -> {
            requireWithReaders(timeline, entry);
            if (hold(timeline, entry).isPresent()) {
                throw new AlreadyHeld(entry);
            }
            return give(act, timeline, entry, Kind.HOLD, said);
        });
    }

    /**
     * Shows an entry again as it went out last.
     *
     * @param words what came of it, for readers
     * @throws NotHeld if there is no hold
     */
    @AsEditor
    public Receipt lift(OpId opId, TimelineId timeline, EntryId entry, String words) {
        var said = NoticeWords.required("words", words);
        return journal.perform(command(opId, timeline, entry, "entry.lift").with("words", said), act -> {
            hold(timeline, entry).orElseThrow(() -> new NotHeld(entry)).lift(act, said);
            return "";
        });
    }

    /**
     * Publishes the changed and approved entry, and says what was wrong, what is right, and how long the wrong stood; ends
     * a hold. The receipt's result is the snapshot's number.
     *
     * @param shown the timeline's revision that the editor had before them
     * @param wrong what the entry said, as it said it
     * @param right what is right, in a sentence
     * @throws NothingChanged if readers see the entry as it is already
     * @throws CannotGoOut if something stands in the way
     * @throws ShownIsOld if the entry has changed since
     */
    @AsEditor
    public Receipt correct(OpId opId, TimelineId timeline, long shown, EntryId entry, String wrong, String right) {
        var saidWrong = NoticeWords.required("wrong", wrong);
        var saidRight = NoticeWords.required("right", right);
        var command = command(opId, timeline, entry, "entry.correct")
                .with("shown", shown)
                .with("wrong", saidWrong)
                .with("right", saidRight);
        return reissue(command, timeline, shown, entry, (act, change) -> {
            var until = change.hold().map(Notice::at).orElse(act.at());
            return Notice.correction(
                    act, timeline, entry, saidWrong, change.since(), until, saidRight, change.snapshot());
        });
    }

    /**
     * The same for an entry that was right but could be misunderstood.
     *
     * @throws ClarificationOfFact if a number, a name, a date or a negation has changed; that needs a correction
     */
    @AsEditor
    public Receipt clarify(OpId opId, TimelineId timeline, long shown, EntryId entry, String words) {
        var said = NoticeWords.required("words", words);
        var command = command(opId, timeline, entry, "entry.clarify")
                .with("shown", shown)
                .with("words", said);
        return reissue(command, timeline, shown, entry, (act, change) -> {
            FactChange.between(change.before(), change.now(), change.language()).ifPresent(fact -> {
                throw new ClarificationOfFact(fact);
            });
            return Notice.withSnapshot(act, timeline, entry, Kind.CLARIFICATION, said, change.snapshot());
        });
    }

    /** The same for an entry that was right and of which more is known by now. */
    @AsEditor
    public Receipt update(OpId opId, TimelineId timeline, long shown, EntryId entry, String words) {
        var said = NoticeWords.required("words", words);
        var command = command(opId, timeline, entry, "entry.update")
                .with("shown", shown)
                .with("words", said);
        return reissue(
                command,
                timeline,
                shown,
                entry,
                (act, change) -> Notice.withSnapshot(act, timeline, entry, Kind.UPDATE, said, change.snapshot()));
    }

    /**
     * Takes an entry back for good, or, where the house rules ask for two editors, proposes it to another one. The
     * receipt's result is empty where it only proposes.
     *
     * @param words why, for readers, without the words that are taken back
     * @throws RetractionRepeats if it repeats the headline or a run of words of the entry
     * @throws RetractionProposed if it is proposed already
     */
    @AsEditor
    public Receipt retract(OpId opId, TimelineId timeline, EntryId entry, String words) {
        var said = NoticeWords.required("words", words);
        return journal.perform(command(opId, timeline, entry, "entry.retract").with("words", said), act -> {
            requireWithReaders(timeline, entry);
            requireNoLibel(timeline, entry, said);
            if (store.openProposal(timeline, entry).isPresent()) {
                throw new RetractionProposed(entry);
            }
            if (!reviewed.rules(timeline).retractionNeedsTwo()) {
                return give(act, timeline, entry, Kind.RETRACTION, said);
            }
            store.add(RetractionProposal.propose(act, timeline, entry, said));
            notifier.tell(act, RETRACTION_PROPOSED, timeline, entry, members.having(Role.EDITOR));
            return "";
        });
    }

    /**
     * Confirms the retraction that another editor proposed.
     *
     * @param proposal the one that the editor had before them: another's words go out unseen by nobody
     * @throws NoRetractionProposed if nobody did, or it was let go since
     * @throws RetractionNeedsAnother if it was the same editor
     * @throws RetractionRepeats if it repeats words of the entry that went out since
     */
    @AsEditor
    public Receipt confirmRetraction(OpId opId, TimelineId timeline, EntryId entry, UUID proposal) {
        var command = command(opId, timeline, entry, "entry.confirm-retraction").with("proposal", proposal);
        return journal.perform(command, act -> {
            requireWithReaders(timeline, entry);
            var proposed = store.openProposal(timeline, entry)
                    .filter(open -> open.pending().id().equals(proposal))
                    .orElseThrow(() -> new NoRetractionProposed(entry));
            var words = proposed.confirm(act);
            requireNoLibel(timeline, entry, words);
            notifier.tell(
                    act, RETRACTED, timeline, entry, Set.of(proposed.pending().proposedBy()));
            return give(act, timeline, entry, Kind.RETRACTION, words);
        });
    }

    /**
     * Lets a proposed retraction go.
     *
     * @throws NoRetractionProposed if nobody proposed one
     */
    @AsEditor
    public Receipt withdrawRetraction(OpId opId, TimelineId timeline, EntryId entry) {
        return journal.perform(command(opId, timeline, entry, "entry.withdraw-retraction"), act -> {
            var proposed = store.openProposal(timeline, entry).orElseThrow(() -> new NoRetractionProposed(entry));
            proposed.withdraw(act);
            notifier.tell(
                    act,
                    RETRACTION_LET_GO,
                    timeline,
                    entry,
                    Set.of(proposed.pending().proposedBy()));
            return "";
        });
    }

    /**
     * Removes an entry for legal reasons, at once and for good.
     *
     * @param words what readers are told beside that; may be empty
     */
    @AsEditor
    public Receipt remove(OpId opId, TimelineId timeline, EntryId entry, String words) {
        var said = NoticeWords.optional("words", words);
        return journal.perform(command(opId, timeline, entry, "entry.remove").with("words", said), act -> {
            if (!store.wasPublished(timeline, entry)) {
                throw new NeverPublished(entry);
            }
            if (store.notices(timeline, entry).stream()
                    .anyMatch(notice -> notice.published().kind() == Kind.REMOVAL)) {
                throw new AlreadyWithdrawn(entry);
            }
            return give(act, timeline, entry, Kind.REMOVAL, said);
        });
    }

    /** The retractions that wait for a second editor, the oldest first. */
    @AsMember
    @Transactional(readOnly = true)
    public List<PendingRetraction> pendingRetractions(TimelineId timeline) {
        return store.openProposals(timeline).stream()
                .map(RetractionProposal::pending)
                .toList();
    }

    /**
     * What is about to change for readers.
     *
     * @param since when the words that readers see now first went out
     * @param hold the hold that ends with it
     * @param language of the timeline
     */
    private record Change(
            PublishedEntry before,
            PublishedEntry now,
            Instant since,
            Optional<Notice> hold,
            int snapshot,
            Locale language) {}

    private Receipt reissue(
            Command command, TimelineId timeline, long shown, EntryId entry, BiFunction<Act, Change, Notice> notice) {
        return journal.perform(command, act -> {
            requireWithReaders(timeline, entry);
            var draft = press.draft(timeline);
            var chosen = Set.of(entry);
            var row = draft.row(entry).orElseThrow(() -> new NeverPublished(entry));
            draft.requireShown(shown, chosen);
            draft.requireGoing(chosen);
            var now = draft.content(draft.entry(entry));
            if (Copy.differences(row.content(), now).isEmpty()) {
                throw new NothingChanged(entry);
            }
            var number = press.print(act, draft, chosen).number();
            var hold = hold(timeline, entry);
            store.add(notice.apply(
                    act,
                    new Change(
                            row.content(),
                            now,
                            row.publishedAt(),
                            hold,
                            number,
                            draft.timeline().language())));
            hold.ifPresent(held -> held.lift(act, ""));
            return Integer.toString(number);
        });
    }

    private String give(Act act, TimelineId timeline, EntryId entry, Kind kind, String words) {
        store.add(Notice.give(act, timeline, entry, kind, words));
        return kind.name();
    }

    private Optional<Notice> hold(TimelineId timeline, EntryId entry) {
        return store.notices(timeline, entry).stream().filter(Notice::isHold).findFirst();
    }

    private void requireNoLibel(TimelineId timeline, EntryId entry, String words) {
        press.draft(timeline)
                .published(entry)
                .filter(published -> Libel.repeats(words, published))
                .ifPresent(published -> {
                    throw new RetractionRepeats(entry);
                });
    }

    /**
     * @throws NeverPublished if readers have never seen it
     * @throws AlreadyWithdrawn if it was retracted or removed
     */
    private void requireWithReaders(TimelineId timeline, EntryId entry) {
        if (!store.wasPublished(timeline, entry)) {
            throw new NeverPublished(entry);
        }
        if (store.notices(timeline, entry).stream()
                .map(Notice::published)
                .anyMatch(notice -> notice.withholds() && notice.kind() != Kind.HOLD)) {
            throw new AlreadyWithdrawn(entry);
        }
    }

    private Command command(OpId opId, TimelineId timeline, EntryId entry, String name) {
        return Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, name)
                .with("entry", entry);
    }
}
