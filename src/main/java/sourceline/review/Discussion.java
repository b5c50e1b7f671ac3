package sourceline.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.Redrafting;
import sourceline.timeline.TimelineId;

/** What members say to each other about an entry. It can be said at any stage, of a deleted entry too. */
@Service
@AsWriter
public class Discussion {

    private final Journal journal;
    private final SignedIn signedIn;
    private final Reviewed reviewed;
    private final Mentions mentions;
    private final Redrafting redrafting;

    Discussion(Journal journal, SignedIn signedIn, Reviewed reviewed, Mentions mentions, Redrafting redrafting) {
        this.journal = journal;
        this.signedIn = signedIn;
        this.reviewed = reviewed;
        this.mentions = mentions;
        this.redrafting = redrafting;
    }

    /**
     * Opens a thread.
     *
     * @param field the field it is about, null for the entry as a whole
     * @param mustBeResolved whether it bars an approval until it is resolved
     * @return with the comment's id
     * @throws Refused subclasses if there are no words, or more than 5,000 characters, or they mention nobody
     */
    public Receipt comment(
            OpId opId,
            TimelineId timeline,
            EntryId entry,
            @Nullable String field,
            String words,
            boolean mustBeResolved) {
        var command = command("comment.write", opId, timeline)
                .with("entry", entry)
                .with("field", field)
                .with("words", words)
                .with("mustBeResolved", mustBeResolved);
        return journal.perform(command, act -> {
            var comment = Comment.on(act, reviewed.standing(timeline, entry).entry(), field, words, mustBeResolved);
            return keep(act, comment);
        });
    }

    /**
     * Opens a thread about some words of a field; it follows them through later edits.
     *
     * @param field {@code headline} or {@code body}
     * @param shown the field as the member had it before them
     * @param start first UTF-16 unit of the words in it
     * @param end the unit after their last
     * @return with the comment's id
     * @throws Refused subclasses as {@link #comment}, or if the words are no longer there
     */
    public Receipt commentOn(
            OpId opId,
            TimelineId timeline,
            EntryId entry,
            String field,
            String shown,
            int start,
            int end,
            String words,
            boolean mustBeResolved) {
        var command = command("comment.write", opId, timeline)
                .with("entry", entry)
                .with("field", field)
                .with("shown", shown)
                .with("start", start)
                .with("end", end)
                .with("words", words)
                .with("mustBeResolved", mustBeResolved);
        return journal.perform(command, act -> {
            var state = reviewed.standing(timeline, entry).entry();
            var comment = Comment.on(act, state, field, words, mustBeResolved);
            comment.pointAt(state, shown, start, end);
            return keep(act, comment);
        });
    }

    private String keep(Act act, Comment comment) {
        var named = mentions.in(comment.words());
        reviewed.add(comment);
        mentions.note(act, comment, named);
        return comment.id().toString();
    }

    /**
     * Answers in the thread that the comment opened.
     *
     * @return with the reply's id
     */
    public Receipt reply(OpId opId, TimelineId timeline, CommentId comment, String words) {
        var command = command("comment.reply", opId, timeline)
                .with("comment", comment)
                .with("words", words);
        return journal.perform(command, act -> {
            var reply = reviewed.comment(timeline, comment).reply(act, words);
            mentions.settle(act, reviewed.thread(comment), reply.by());
            return keep(act, reply);
        });
    }

    /** Words a comment of one's own anew, within some minutes; the journal keeps what it was. */
    public Receipt mend(OpId opId, TimelineId timeline, CommentId comment, String words) {
        var who = Signer.of(signedIn);
        var command =
                command("comment.mend", opId, timeline).with("comment", comment).with("words", words);
        return journal.perform(command, act -> {
            var mended = reviewed.comment(timeline, comment);
            mended.mend(act, who, words);
            mentions.note(act, mended, mentions.in(mended.words()));
            return "";
        });
    }

    /**
     * Takes the wording that a comment suggests, with whatever else was changed since. Whoever takes it is its author.
     *
     * @throws CommentRefused if it suggests none, is settled, or the same words were changed otherwise since
     */
    public Receipt accept(OpId opId, TimelineId timeline, CommentId comment) {
        var who = Signer.of(signedIn);
        return journal.perform(command("comment.accept", opId, timeline).with("comment", comment), act -> {
            var suggesting = reviewed.comment(timeline, comment);
            var wording = suggesting.accept(act, who);
            var edited = redrafting.reword(
                    act, timeline, suggesting.entry(), wording.field(), wording.base(), wording.wording());
            if (edited.conflict()) {
                throw CommentRefused.suggestionOvertaken();
            }
            mentions.settle(act, reviewed.thread(comment));
            return "";
        });
    }

    /** The member has seen that a comment mentions them, and need not answer. */
    public Receipt noted(OpId opId, TimelineId timeline, CommentId comment) {
        var who = Signer.of(signedIn);
        return journal.perform(command("comment.note", opId, timeline).with("comment", comment), act -> {
            reviewed.comment(timeline, comment).noted(act, who);
            mentions.settle(act, List.of(comment), who.id());
            return "";
        });
    }

    /** Closes a thread. One that must be resolved is closed by whoever raised it, or by an editor. */
    public Receipt resolve(OpId opId, TimelineId timeline, CommentId comment) {
        var who = Signer.of(signedIn);
        return journal.perform(command("comment.resolve", opId, timeline).with("comment", comment), act -> {
            reviewed.comment(timeline, comment).resolve(act, who);
            mentions.settle(act, reviewed.thread(comment));
            return "";
        });
    }

    public Receipt reopen(OpId opId, TimelineId timeline, CommentId comment) {
        return journal.perform(command("comment.reopen", opId, timeline).with("comment", comment), act -> {
            reviewed.comment(timeline, comment).reopen(act);
            return "";
        });
    }

    private Command command(String name, OpId opId, TimelineId timeline) {
        return Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, name);
    }
}
