package sourceline.evidence;

import java.util.List;
import java.util.Optional;
import sourceline.text.Span;

/**
 * Where a quoted passage stands in a later version of its text.
 *
 * @param span in the later text, in UTF-16 units; nothing if it is orphaned
 * @param changes what makes it say something else; empty unless it is {@link State#CHANGED}
 * @param similarity from 0 to 1: which part of the words is the same. It tells where a passage is, never whether it still supports anything
 */
public record Placement(State state, Optional<Span> span, List<MeaningChange> changes, double similarity) {

    /** What became of a passage. */
    public enum State {
        /** It stands there word for word, but for typography and spelling: no questions asked. */
        PLACED,
        /** Other words, and none that is known to change the meaning: a checker is asked. */
        REWORDED,
        /** A number, negation, hedge, attribution, name or date is another, or a word its opposite. */
        CHANGED,
        /** It is gone, or which of several places it is cannot be told. */
        ORPHANED
    }

    public Placement {
        changes = List.copyOf(changes);
    }

    static Placement placed(Span span) {
        return new Placement(State.PLACED, Optional.of(span), List.of(), 1);
    }

    static Placement found(Span span, boolean sameWords, List<MeaningChange> changes, double similarity) {
        var state = !changes.isEmpty() ? State.CHANGED : sameWords ? State.PLACED : State.REWORDED;
        return new Placement(state, Optional.of(span), changes, similarity);
    }

    static Placement orphaned() {
        return new Placement(State.ORPHANED, Optional.empty(), List.of(), 0);
    }
}
