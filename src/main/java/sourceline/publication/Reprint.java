package sourceline.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An earlier snapshot on its way out again. Every entry that it holds goes back to what it was, but for those of which
 * readers were told since that the words were wrong, unclear or not the last: the older would speak against the notice. What was published since stays, as an entry leaves only by
 * retraction or removal.
 */
record Reprint(PublishedTimeline earlier, List<PublishedRow> rows) {

    static Reprint of(Draft draft, Snapshot earlier, List<PublishedRow> held) {
        Map<UUID, PublishedRow> before = new HashMap<>();
        held.forEach(row -> before.put(row.entry(), row));
        var at = earlier.issue().publishedAt();
        var reworded = new HashSet<UUID>();
        for (var notice : draft.notices()) {
            if (notice.snapshot() != null && notice.at().isAfter(at)) {
                reworded.add(notice.entry());
            }
        }
        var rows = new ArrayList<PublishedRow>();
        for (var row : draft.rows()) {
            rows.add(reworded.contains(row.entry()) ? row : before.getOrDefault(row.entry(), row));
        }
        return new Reprint(earlier.header(), rows);
    }

    /** The earlier header as the next one: its words, and the strands that the entries need. */
    PublishedTimeline header(PublishedTimeline next) {
        var strands = new ArrayList<>(earlier.strands());
        for (var strand : next.strands()) {
            if (strands.stream().noneMatch(known -> known.id().equals(strand.id()))) {
                strands.add(strand);
            }
        }
        return new PublishedTimeline(
                next.version(),
                next.timeline(),
                next.slug(),
                next.number(),
                earlier.title(),
                earlier.summary(),
                earlier.language(),
                earlier.zone(),
                strands,
                earlier.periods(),
                next.publishedAt(),
                next.publishedBy(),
                next.fourEyes(),
                next.revision(),
                next.headHash(),
                next.previous());
    }
}
