package sourceline.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** What members say to each other about an entry. It can be said at any stage, of a deleted entry too. */
@Service
@AsWriter
public class Discussion {

    private final Journal journal;
    private final SignedIn signedIn;
    private final Reviewed reviewed;

    Discussion(Journal journal, SignedIn signedIn, Reviewed reviewed) {
        this.journal = journal;
        this.signedIn = signedIn;
        this.reviewed = reviewed;
    }

    /**
     * Opens a thread.
     *
     * @param field the field it is about, null for the entry as a whole
     * @param mustBeResolved whether it bars an approval until it is resolved
     * @return with the comment's id
     * @throws Refused subclasses if there are no words, or more than 5,000 characters
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
            reviewed.add(comment);
            return comment.id().toString();
        });
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
            reviewed.add(reply);
            return reply.id().toString();
        });
    }

    /** Closes a thread. One that must be resolved is closed by whoever raised it, or by an editor. */
    public Receipt resolve(OpId opId, TimelineId timeline, CommentId comment) {
        var who = Signer.of(signedIn);
        return journal.perform(command("comment.resolve", opId, timeline).with("comment", comment), act -> {
            reviewed.comment(timeline, comment).resolve(act, who);
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
