package sourceline.timeline;

import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceId;
import sourceline.source.VersionId;

/**
 * A citation as the journal has it: all but the quoted words. Those are the source's, can be taken from the version
 * again, and may be nobody's to read in a history.
 */
record CitationRecord(
        CitationId id,
        SourceId source,
        VersionId version,
        int start,
        int end,
        Stance stance,
        MemberId stanceBy,
        @Nullable String translation,
        @Nullable String translator,
        @Nullable MemberId translatedBy,
        MemberId citedBy,
        long addedAt) {}
