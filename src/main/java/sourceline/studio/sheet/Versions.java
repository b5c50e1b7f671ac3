package sourceline.studio.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceView;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;

/** What the cited versions are called, of those sources that the member at work may know of. */
class Versions {

    private final Map<SourceId, Optional<SourceView>> sources = new HashMap<>();

    Versions(SourceLibrary library, Collection<SourceId> cited) {
        cited.forEach(source -> sources.put(source, library.find(source)));
    }

    String name(CitationState citation) {
        return sources.getOrDefault(citation.source(), Optional.empty())
                .map(source -> name(source, citation))
                .orElseGet(() -> Words.say("sheet.confidential"));
    }

    private static String name(SourceView source, CitationState citation) {
        var number = source.versions().stream()
                .filter(version -> version.id().equals(citation.version()))
                .map(version -> version.number())
                .findFirst()
                .orElse(0);
        var publisher = Objects.requireNonNullElseGet(
                source.facts().publisher(), () -> Words.say("source.publisher-not-known"));
        return Words.say("sheet.source", source.facts().title(), publisher, number);
    }
}
