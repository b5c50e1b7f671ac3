package sourceline.review;

import java.time.Instant;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/**
 * Something that waits for a member.
 *
 * @param since since when it has stood as it stands
 */
public record QueueItem(
        Work work, TimelineId timeline, EntryId entry, String headline, Stage stage, int openComments, Instant since) {

    /** What is to be done, the most urgent first. */
    public enum Work {
        /** What was checked has changed, or there is evidence against it. */
        CHECK_AGAIN,
        /** Sent back to me. */
        SENT_BACK,
        TO_APPROVE,
        TO_CHECK,
        /** Citations came that no check has seen. */
        NEW_EVIDENCE,
        /** Mine, not yet submitted. */
        DRAFT
    }
}
