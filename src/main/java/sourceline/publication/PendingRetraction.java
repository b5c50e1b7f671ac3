package sourceline.publication;

import java.time.Instant;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;

/** A retraction that waits for a second editor. */
public record PendingRetraction(EntryId entry, String words, MemberId proposedBy, Instant proposedAt) {}
