package sourceline.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import sourceline.newsroom.AsMember;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.SourceRecords;
import sourceline.source.VersionId;
import sourceline.source.Visibility;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.MediaState;
import sourceline.timeline.StrandState;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRecords;
import sourceline.timeline.TimelineState;

/** What members take along of a timeline. */
@Service
@AsMember
public class TimelineFiles {

    private final TimelineRecords timelines;
    private final SourceRecords sources;

    TimelineFiles(TimelineRecords timelines, SourceRecords sources) {
        this.timelines = timelines;
        this.sources = sources;
    }

    /**
     * A timeline as it stands. Nothing of a confidential source is in it, whoever asks, and no words of one that may only be
     * told in other words.
     *
     * @throws sourceline.timeline.NoSuchTimeline if there is none with that id
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TimelineFile take(TimelineId id) {
        var timeline = timelines.timeline(id);
        return new Taking(timeline, timelines.facts(timeline.standing())).file();
    }

    /** One timeline on its way out; each version is read once. */
    private final class Taking {

        private final TimelineState timeline;
        private final Map<SourceId, SourceFacts> known;
        private final Map<VersionId, String> texts = new HashMap<>();

        Taking(TimelineState timeline, Map<SourceId, SourceFacts> facts) {
            this.timeline = timeline;
            this.known = facts.entrySet().stream()
                    .filter(fact -> fact.getValue().visibility() != Visibility.CONFIDENTIAL)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        TimelineFile file() {
            return new TimelineFile(
                    TimelineFile.FORMAT,
                    TimelineFile.VERSION,
                    timeline.id().uuid(),
                    timeline.title(),
                    timeline.summary(),
                    timeline.language().toLanguageTag(),
                    timeline.zone().getId(),
                    timeline.strands().stream()
                            .map(strand -> new TimelineFile.Strand(strand.name(), strand.colour()))
                            .toList(),
                    timeline.periods().stream()
                            .map(period -> new TimelineFile.Period(
                                    period.name(), period.when().edtf()))
                            .toList(),
                    timeline.standing().stream()
                            .flatMap(entry -> entry.citations().stream())
                            .map(CitationState::source)
                            .distinct()
                            .flatMap(source -> source(source).stream())
                            .toList(),
                    timeline.standing().stream().map(this::entry).toList());
        }

        private Optional<TimelineFile.Source> source(SourceId id) {
            return Optional.ofNullable(known.get(id)).map(facts -> source(id.uuid(), facts));
        }

        private static TimelineFile.Source source(UUID id, SourceFacts facts) {
            var quotable = facts.visibility() == Visibility.PUBLIC;
            return new TimelineFile.Source(
                    id,
                    facts.title(),
                    facts.publisher(),
                    facts.author(),
                    facts.address(),
                    facts.published(),
                    facts.publishedInferredBy() != null,
                    quotable ? facts.publishedBasis() : null,
                    facts.zone().getId(),
                    facts.language().toLanguageTag(),
                    facts.nearness(),
                    facts.origin(),
                    quotable);
        }

        private TimelineFile.Entry entry(EntryState entry) {
            var strand = Optional.ofNullable(entry.strand())
                    .flatMap(timeline::strand)
                    .map(StrandState::name);
            return new TimelineFile.Entry(
                    entry.id().uuid(),
                    strand.orElse(null),
                    entry.when() == null ? null : entry.when().edtf(),
                    basis(entry),
                    entry.headline(),
                    entry.body(),
                    entry.planned(),
                    entry.persons(),
                    Optional.ofNullable(entry.media()).map(Taking::picture).orElse(null),
                    entry.citations().stream()
                            .filter(citation -> known.containsKey(citation.source()))
                            .map(this::citation)
                            .toList(),
                    entry.order().isEmpty() ? null : true);
        }

        private TimelineFile.Basis basis(EntryState entry) {
            var basis = entry.basis();
            // A citation that was taken away since may have been of any source.
            var restsOn = Optional.ofNullable(basis.citation()).flatMap(entry::citation);
            var free = basis.citation() == null;
            var tellable = free
                    || restsOn.filter(citation -> known.containsKey(citation.source()))
                            .isPresent();
            var quotable = free || restsOn.filter(this::isQuotable).isPresent();
            return new TimelineFile.Basis(
                    quotable ? basis.words() : null,
                    basis.anchor(),
                    tellable ? basis.anchorNote() : null,
                    basis.inferredBy() != null,
                    tellable ? basis.note() : null);
        }

        private static TimelineFile.Picture picture(MediaState media) {
            return new TimelineFile.Picture(
                    media.contentHash(), media.alternativeText(), media.caption(), media.credit());
        }

        private TimelineFile.Citation citation(CitationState citation) {
            var text = texts.computeIfAbsent(citation.version(), this::text);
            return new TimelineFile.Citation(
                    citation.id().uuid(),
                    citation.source().uuid(),
                    citation.version().uuid(),
                    text.codePointCount(0, citation.start()),
                    text.codePointCount(0, citation.end()),
                    citation.stance(),
                    isQuotable(citation)
                            ? new TimelineFile.Quote(
                                    citation.exact(),
                                    citation.prefix(),
                                    citation.suffix(),
                                    citation.translation(),
                                    citation.translator())
                            : null);
        }

        private boolean isQuotable(CitationState citation) {
            var facts = known.get(citation.source());
            return facts != null && facts.visibility() == Visibility.PUBLIC;
        }

        private String text(VersionId version) {
            return sources.article(version)
                    .orElseThrow(() -> new IllegalStateException("cited and not there: " + version))
                    .text();
        }
    }
}
