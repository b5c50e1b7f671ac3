package sourceline.review;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;
import sourceline.newsroom.AsChecker;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.Fingerprint;
import sourceline.timeline.TimelineId;
import sourceline.verification.AssessmentId;

/** The steps of an entry from draft to approved, each by its own rule. The check itself is in {@link Checking}. */
@Service
public class Review {

    private final Journal journal;
    private final SignedIn signedIn;
    private final Reviewed reviewed;
    private final Mentions mentions;

    Review(Journal journal, SignedIn signedIn, Reviewed reviewed, Mentions mentions) {
        this.journal = journal;
        this.signedIn = signedIn;
        this.reviewed = reviewed;
        this.mentions = mentions;
    }

    /**
     * Asks for the entry to be checked.
     *
     * @param shown what the member saw: {@link Standing#fingerprint()}
     * @throws Refused subclasses if it has no citation, was sent back and is not answered, or is something else by now
     */
    @AsWriter
    public Receipt submit(OpId opId, TimelineId timeline, EntryId entry, Fingerprint shown) {
        var who = Signer.of(signedIn);
        var command = command(Move.SUBMIT, opId, timeline, entry).with("shown", shown.hash());
        return journal.perform(command, act -> {
            var standing = reviewed.standing(timeline, entry);
            standing.guard().require(Move.SUBMIT, who, shown);
            reviewed.add(Step.plain(act, standing.entry(), Move.SUBMIT, standing.seen()));
            return "";
        });
    }

    /**
     * Takes it back from check. What was signed before counts no longer, whatever becomes of the words.
     */
    @AsWriter
    public Receipt recall(OpId opId, TimelineId timeline, EntryId entry) {
        return move(
                Move.RECALL,
                command(Move.RECALL, opId, timeline, entry),
                timeline,
                entry,
                (act, standing) -> reviewed.add(Step.plain(act, standing.entry(), Move.RECALL, standing.seen())));
    }

    /**
     * Gives the entry up, until somebody takes it up again.
     *
     * @throws Refused subclasses if there is no reason, or the member is neither an author nor an editor
     */
    @AsWriter
    public Receipt drop(OpId opId, TimelineId timeline, EntryId entry, String reason) {
        return move(
                Move.DROP,
                command(Move.DROP, opId, timeline, entry).with("reason", reason),
                timeline,
                entry,
                (act, standing) -> reviewed.add(Step.drop(act, standing.entry(), standing.seen(), reason)));
    }

    /** Takes a dropped entry up again; it stands where it stood. */
    @AsWriter
    public Receipt takeUp(OpId opId, TimelineId timeline, EntryId entry) {
        return move(
                Move.TAKE_UP,
                command(Move.TAKE_UP, opId, timeline, entry),
                timeline,
                entry,
                (act, standing) -> reviewed.add(Step.plain(act, standing.entry(), Move.TAKE_UP, standing.seen())));
    }

    /**
     * Sends the entry back to its writer, from any stage. What was signed before counts no longer.
     *
     * @param comment what is wrong; the writer answers it with a change or a reply
     * @param field the field it is about, null for the entry as a whole
     * @param suggestion how the field could be worded, for the writer to take with one click; null for none
     */
    @AsChecker
    public Receipt sendBack(
            OpId opId,
            TimelineId timeline,
            EntryId entry,
            String comment,
            @Nullable String field,
            @Nullable String suggestion) {
        var command = command(Move.SEND_BACK, opId, timeline, entry)
                .with("comment", comment)
                .with("field", field)
                .with("suggestion", suggestion);
        return move(Move.SEND_BACK, command, timeline, entry, (act, standing) -> {
            var said = Comment.on(act, standing.entry(), field, comment, false);
            if (suggestion != null) {
                said.suggest(act, standing.entry(), suggestion);
            }
            var named = mentions.in(said.words());
            reviewed.add(said);
            mentions.note(act, said, named);
            reviewed.add(Step.sendBack(act, standing.entry(), standing.seen(), said.id()));
        });
    }

    /**
     * Approves what a checker has checked, without citations that came later.
     *
     * @param assessment the check that the editor saw
     * @param shown what they saw of the entry: {@link Standing#checkedFingerprint()}
     * @throws Refused subclasses if something stands in the way, or the entry or its check is another by now
     */
    @AsEditor
    public Receipt approve(OpId opId, TimelineId timeline, EntryId entry, AssessmentId assessment, Fingerprint shown) {
        var who = Signer.of(signedIn);
        var command = command(Move.APPROVE, opId, timeline, entry)
                .with("assessment", assessment)
                .with("shown", shown.hash());
        return journal.perform(command, act -> {
            var standing = reviewed.standing(timeline, entry);
            var given = standing.guard().requireApproval(who, assessment, shown);
            reviewed.add(Step.naming(act, standing.entry(), Move.APPROVE, given.seen(), given.id()));
            return "";
        });
    }

    private Receipt move(
            Move move, Command command, TimelineId timeline, EntryId entry, BiConsumer<Act, Standing> work) {
        var who = Signer.of(signedIn);
        return journal.perform(command, act -> {
            var standing = reviewed.standing(timeline, entry);
            standing.guard().require(move, who);
            work.accept(act, standing);
            return "";
        });
    }

    private Command command(Move move, OpId opId, TimelineId timeline, EntryId entry) {
        return Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "entry." + move.key())
                .with("entry", entry);
    }
}
