package sourceline.source;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourceline.newsroom.MemberId;

/**
 * One source with all its versions.
 *
 * @param readers who may read it besides the editors while it is confidential
 * @param factRevisions for each fact the revision that last set it
 * @param revision the source's revision; an edit of its facts names it as its base
 * @param versions newest first, at least one
 */
public record SourceView(
        SourceId id,
        SourceFacts facts,
        Set<MemberId> readers,
        Map<Fact, Long> factRevisions,
        long revision,
        MemberId addedBy,
        Instant addedAt,
        List<VersionInfo> versions) {

    public VersionInfo latest() {
        return versions.getFirst();
    }
}
