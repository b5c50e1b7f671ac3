package sourceline.publication;

import java.time.Instant;
import java.util.UUID;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;

/** A retraction that waits for a second editor. */
public record PendingRetraction(UUID id, EntryId entry, String words, MemberId proposedBy, Instant proposedAt) {}
