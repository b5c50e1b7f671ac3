package sourceline.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceId;

/**
 * Everything about one entry as it stands at one revision; immutable, so it can be shared between pages and threads.
 *
 * @param strand the lane it stands in; null where it has none yet
 * @param when null where no date has been given yet
 * @param order fractional key among entries whose dates overlap; empty where nobody ordered it
 * @param authors whoever wrote one of the present words, or set the date, a citation, a stance or a translation
 * @param fieldRevisions for each field that was ever set, the timeline's revision that set it last
 * @param revision the timeline's revision that last changed anything of it
 * @param salt the one salt of this entry's fingerprints
 */
public record EntryState(
        EntryId id,
        TimelineId timeline,
        @Nullable StrandId strand,
        @Nullable When when,
        WhenBasis basis,
        String headline,
        String body,
        boolean planned,
        List<String> persons,
        @Nullable MediaState media,
        List<CitationState> citations,
        String order,
        boolean deleted,
        Set<MemberId> authors,
        Map<String, Long> fieldRevisions,
        long revision,
        String salt) {

    /** Whether it was emptied for legal reasons; with its salt went all that its fingerprints could be compared with. */
    public boolean isErased() {
        return salt.isEmpty();
    }

    public Optional<CitationState> citation(CitationId id) {
        return citations.stream().filter(citation -> citation.id().equals(id)).findFirst();
    }

    /** This state without the quoted words of these sources; where they stand is still told. */
    EntryState withoutWordsOf(Set<SourceId> sources) {
        if (citations.stream().noneMatch(citation -> sources.contains(citation.source()))) {
            return this;
        }
        var silent = citations.stream()
                .map(citation -> sources.contains(citation.source()) ? citation.withoutWords() : citation)
                .toList();
        return new EntryState(
                id,
                timeline,
                strand,
                when,
                basis,
                headline,
                body,
                planned,
                persons,
                media,
                silent,
                order,
                deleted,
                authors,
                fieldRevisions,
                revision,
                salt);
    }
}
