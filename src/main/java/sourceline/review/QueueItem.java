package sourceline.review;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/**
 * Something that waits for a member.
 *
 * @param since since when it has stood as it stands
 * @param said the comment that names the member, or says why the entry was sent back; with {@link Work#MENTIONED} and
 *     {@link Work#SENT_BACK} only
 */
public record QueueItem(
        Work work,
        TimelineId timeline,
        EntryId entry,
        String headline,
        Stage stage,
        int openComments,
        Instant since,
        Hands hands,
        Optional<Said> said) {

    /** The comment that it is about. */
    public Optional<CommentId> comment() {
        return said.map(Said::comment);
    }

    /** What somebody said. */
    public record Said(CommentId comment, MemberId by, String words) {

        Said(Comment comment) {
            this(comment.id(), comment.by(), comment.words());
        }
    }

    /** What is to be done, the most urgent first. */
    public enum Work {
        /** What was checked has changed, or there is evidence against it. */
        CHECK_AGAIN,
        /** Sent back to me. */
        SENT_BACK,
        /** A comment names me. */
        MENTIONED,
        TO_APPROVE,
        TO_CHECK,
        /** Citations came that no check has seen. */
        NEW_EVIDENCE,
        /** The newest version of a source says the same in other words. */
        REWORDED,
        /** Announced for a time that has passed: did it happen? */
        DID_IT_HAPPEN,
        /** Mine, not yet submitted. */
        DRAFT;

        /** Whether it is done by signing the entry beside its sentences. */
        public boolean isSigned() {
            return this == CHECK_AGAIN
                    || this == TO_APPROVE
                    || this == TO_CHECK
                    || this == NEW_EVIDENCE
                    || this == REWORDED;
        }
    }

    /**
     * Whose hands an entry is in.
     *
     * @param claimedBy who is at it just now
     * @param assignee who is to check it
     * @param due by when
     */
    public record Hands(
            @Nullable MemberId claimedBy,
            @Nullable MemberId assignee,
            @Nullable Instant due) {

        static final Hands NOBODYS = new Hands(null, null, null);

        /** Whether somebody else is at it, or was asked to be. */
        boolean areOthers(MemberId member) {
            var holder = claimedBy == null ? assignee : claimedBy;
            return holder != null && !holder.equals(member);
        }

        /** The time by which the member was asked to have done it; the end of time where they were not. */
        Instant dueFor(MemberId member) {
            return member.equals(assignee) && due != null ? due : Instant.MAX;
        }
    }
}
