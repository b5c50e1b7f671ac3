package sourceline.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Digests;
import sourceline.publication.Edition.Place;
import sourceline.publication.Edition.WentOut;

/** Lays today's notices over a snapshot, whatever its number. */
final class Editions {

    private static final Comparator<PublishedNotice> STRONGEST = Comparator.<PublishedNotice>comparingInt(
                    notice -> switch (notice.kind()) {
                        case REMOVAL -> 2;
                        case RETRACTION -> 1;
                        case HOLD, UPDATE, CLARIFICATION, CORRECTION -> 0;
                    })
            .thenComparing(PublishedNotice::at);

    private Editions() {}

    /**
     * @param signature of the manifest; null where nobody has signed it
     * @param entries in the order of the snapshot
     * @param notices all of the timeline, in any order
     */
    static Edition assemble(
            String slug,
            int newest,
            Instant firstPublished,
            PublishedTimeline header,
            String manifest,
            @Nullable SnapshotSignature signature,
            List<Place> entries,
            List<PublishedNotice> notices,
            Map<UUID, WentOut> wentOut) {
        var withheld = withheld(notices);
        var places = new ArrayList<Place>();
        for (var entry : entries) {
            var because = withheld.get(entry.entry());
            places.add(because == null ? entry : new Place.Withheld(entry.entry(), because));
        }
        return new Edition(
                slug,
                newest,
                firstPublished,
                header,
                manifest,
                Digests.sha256(manifest),
                signature,
                places,
                sayable(notices, withheld),
                wentOut);
    }

    /** For each entry that is withheld, the notice that weighs most. */
    static Map<UUID, PublishedNotice> withheld(List<PublishedNotice> notices) {
        Map<UUID, PublishedNotice> withheld = new HashMap<>();
        for (var notice : notices) {
            if (notice.withholds()) {
                withheld.merge(
                        notice.entry(), notice, (one, other) -> STRONGEST.compare(one, other) >= 0 ? one : other);
            }
        }
        return withheld;
    }

    /** A correction of an entry that has been withheld since would repeat its words, so only the withholding is told. */
    private static List<PublishedNotice> sayable(List<PublishedNotice> notices, Map<UUID, PublishedNotice> withheld) {
        return notices.stream()
                .filter(notice -> {
                    var because = withheld.get(notice.entry());
                    return because == null || because.equals(notice);
                })
                .sorted(Comparator.comparing(PublishedNotice::latest).reversed().thenComparing(PublishedNotice::id))
                .toList();
    }
}
