package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.verification.Assessment;
import sourceline.verification.Mark;
import sourceline.verification.Marks;

/** What is to be ticked off of a sheet, and what has been. */
class Ticks {

    private final Map<String, Tick> statements = new LinkedHashMap<>();
    private final Map<CitationId, Tick> citations = new LinkedHashMap<>();
    private final Runnable changed;
    private final Consumer<Tick> sendBack;

    /**
     * @param changed told when something was ticked off
     * @param sendBack told what the source does not say
     */
    Ticks(Runnable changed, Consumer<Tick> sendBack) {
        this.changed = changed;
        this.sendBack = sendBack;
    }

    Tick statement(Sheet.Line line, EntryState entry, String name, Component... what) {
        var words = line.field() + ":" + line.statement().words();
        var identity = line.field().equals("when") ? words + entry.basis() + entry.planned() : words;
        var key = line.statement().key();
        var subject = new Tick.Subject(
                identity, key, line.field(), name, line.statement().words());
        var tick = new Tick(subject, this, what);
        statements.put(key, tick);
        return tick;
    }

    Tick citation(CitationState citation, String name, Component... what) {
        var identity = citation.id() + ":" + citation.stance() + ":" + citation.translation();
        var subject = new Tick.Subject(identity, "citations", "citations", name, citation.exact());
        var tick = new Tick(subject, this, what);
        citations.put(citation.id(), tick);
        return tick;
    }

    void changed() {
        changed.run();
    }

    void sendBack(Tick tick) {
        sendBack.accept(tick);
    }

    private List<Tick> all() {
        return Stream.concat(statements.values().stream(), citations.values().stream())
                .toList();
    }

    /** Takes over the marks on whatever is as it was. */
    void keep(Ticks before) {
        var known = new HashMap<String, Mark>();
        before.all()
                .forEach(tick ->
                        tick.mark().ifPresent(mark -> known.put(tick.subject().identity(), mark)));
        all().stream()
                .filter(tick -> known.containsKey(tick.subject().identity()))
                .forEach(tick -> tick.keep(
                        Objects.requireNonNull(known.get(tick.subject().identity()))));
    }

    /** Shows, for reading only, the marks that a check gave, if one stands. */
    void seal(Optional<Assessment> given) {
        var marks = given.map(Assessment::marks).orElse(new Marks(Map.of(), Map.of()));
        statements.forEach((key, tick) -> tick.seal(marks.statements().get(key)));
        citations.forEach((id, tick) -> tick.seal(marks.citations().get(id)));
    }

    Marks marks() {
        var onStatements = new LinkedHashMap<String, Mark>();
        statements.forEach((key, tick) -> tick.mark().ifPresent(mark -> onStatements.put(key, mark)));
        var onCitations = new LinkedHashMap<CitationId, Mark>();
        citations.forEach((id, tick) -> tick.mark().ifPresent(mark -> onCitations.put(id, mark)));
        return new Marks(onStatements, onCitations);
    }

    boolean isAny(Mark mark) {
        return all().stream().anyMatch(tick -> tick.mark().filter(mark::equals).isPresent());
    }

    int done() {
        return (int) all().stream().filter(tick -> tick.mark().isPresent()).count();
    }

    int count() {
        return all().size();
    }

    /** Moves to the first that is not ticked off. */
    void focusNext() {
        next().ifPresent(Tick::focus);
    }

    void beginAtNext() {
        next().ifPresent(Tick::beginHere);
    }

    private Optional<Tick> next() {
        return all().stream().filter(tick -> tick.mark().isEmpty()).findFirst();
    }
}
