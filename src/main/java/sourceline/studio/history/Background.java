package sourceline.studio.history;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sourceline.journal.Actor;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.TimelineState;

/** What one needs to know to tell of a timeline's past: its present, its members' names, and its sources' titles. */
class Background {

    private final TimelineState timeline;
    private final Members members;
    private final Map<SourceId, SourceFacts> sources;
    private final SourceLibrary library;

    private Background(
            TimelineState timeline, Members members, Map<SourceId, SourceFacts> sources, SourceLibrary library) {
        this.timeline = timeline;
        this.members = members;
        this.sources = sources;
        this.library = library;
    }

    /** With those sources alone that the member at work may know of. */
    static Background of(TimelineState timeline, Members members, SourceLibrary library) {
        var cited = timeline.entries().stream()
                .flatMap(entry -> entry.citations().stream())
                .map(CitationState::source)
                .collect(Collectors.toSet());
        return new Background(timeline, members, library.facts(cited), library);
    }

    TimelineState timeline() {
        return timeline;
    }

    Optional<MemberView> member(Actor actor) {
        return members.named(new MemberId(actor.member()));
    }

    String name(Actor actor) {
        return member(actor).map(MemberView::name).orElseGet(() -> Words.say("history.program"));
    }

    Optional<EntryState> entry(UUID id) {
        return timeline.entry(new EntryId(id));
    }

    /** The entry's headline as it is now. */
    String headline(UUID id) {
        return entry(id)
                .map(EntryState::headline)
                .filter(headline -> !headline.isBlank())
                .orElseGet(() -> Words.say("history.no-headline"));
    }

    Optional<SourceFacts> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The words of a citation, and of which version of which source they are, as far as the member may know of it. */
    String cited(CitationState citation) {
        return source(citation.source())
                .filter(facts -> !citation.exact().isEmpty())
                .map(facts -> Words.say(
                        "history.cited-words",
                        citation.exact(),
                        facts.title(),
                        library.article(citation.version()).number()))
                .orElseGet(() -> Words.say("history.source-unseen"));
    }

    /** The moment by the timeline's clock. */
    ZonedDateTime local(Instant at) {
        return at.atZone(timeline.zone());
    }
}
