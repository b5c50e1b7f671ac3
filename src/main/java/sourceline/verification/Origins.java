package sourceline.verification;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.source.Nearness;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.Stance;

/**
 * Whose reports an entry rests on. Sources that pass on the same origin count as one; so do an agency's own report and
 * one that passes it on. A source that is not first-hand and of which neither origin nor publisher is known cannot be
 * shown to be independent of any other, so it never adds an origin to another one.
 */
final class Origins {

    private final Function<SourceId, SourceFacts> facts;

    Origins(Function<SourceId, SourceFacts> facts) {
        this.facts = facts;
    }

    /** How many different origins stand behind the supporting citations; 0 only where there is none. */
    int ofSupport(EntryState entry) {
        var supporting = entry.citations().stream()
                .filter(citation -> citation.stance() == Stance.SUPPORTS)
                .map(CitationState::source)
                .collect(Collectors.toSet());
        var known =
                supporting.stream().flatMap(source -> origin(source).stream()).collect(Collectors.toSet());
        return supporting.isEmpty() ? 0 : Math.max(1, known.size());
    }

    private Optional<String> origin(SourceId id) {
        var source = facts.apply(id);
        return Stream.of(Optional.ofNullable(source.origin()), Optional.ofNullable(source.publisher()))
                .flatMap(Optional::stream)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .or(() -> source.nearness() == Nearness.FIRST_HAND ? Optional.of(id.toString()) : Optional.empty());
    }
}
