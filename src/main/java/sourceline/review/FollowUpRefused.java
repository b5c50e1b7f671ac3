package sourceline.review;

import java.util.Set;
import java.util.stream.Collectors;
import sourceline.journal.Refused;
import sourceline.source.VersionId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;

/** An entry that cannot tell what became of another. */
public final class FollowUpRefused extends Refused {

    private FollowUpRefused(String code) {
        super(code, "follow-up");
    }

    private record Place(VersionId version, int start, int end) {}

    /** What was announced does not show that it happened: the other entry needs a sentence that this one does not cite. */
    static void unlessTold(EntryState planned, EntryState telling) {
        if (!planned.planned()) {
            throw new FollowUpRefused("not-planned");
        }
        if (telling.deleted() || telling.planned() || telling.id().equals(planned.id())) {
            throw new FollowUpRefused("follow-up-tells-nothing");
        }
        if (places(planned).containsAll(places(telling))) {
            throw new FollowUpRefused("follow-up-without-source");
        }
    }

    private static Set<Place> places(EntryState entry) {
        return entry.citations().stream().map(FollowUpRefused::place).collect(Collectors.toSet());
    }

    private static Place place(CitationState citation) {
        return new Place(citation.version(), citation.start(), citation.end());
    }
}
