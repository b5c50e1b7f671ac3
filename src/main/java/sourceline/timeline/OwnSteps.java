package sourceline.timeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sourceline.journal.Actor;
import sourceline.journal.JournalEntry;

/**
 * The steps of one member that can be taken back and given again, read from the journal: undoing and giving again are
 * commands like others, so where a member is among their steps follows from the order of their commands, on every page
 * and node the same.
 */
public final class OwnSteps {

    static final String UNDO = "timeline.undo";
    static final String REDO = "timeline.redo";

    /** What a step may consist of; a date that moves an entry drops its place by hand along with it. */
    private static final Set<String> OF_ENTRIES =
            Set.of("created", "headline", "body", "when", "planned", "strand", "persons", "media", "order", "deleted");

    private static final Set<String> OF_CITATIONS =
            Set.of("cited", "cited-again", "uncited", "stance", "translation", "translator");

    /** Typing with shorter pauses in one field is one step, however often it was saved. */
    private static final Duration PAUSE = Duration.ofSeconds(4);

    /**
     * What is taken back at once.
     *
     * @param changes in the order in which they were made, of one command, or of several that typed in one field
     */
    public record Step(List<JournalEntry> changes) {

        /** The revision that stands for the step: that of its last change. */
        public long revision() {
            return changes.getLast().revision();
        }

        /** The entry that it was about; of several the first. */
        public EntryId entry() {
            return new EntryId(Objects.requireNonNull(changes.getFirst().about()));
        }

        /** The command that took it, as the journal names it. */
        public String command() {
            return changes.getFirst().command();
        }

        private Optional<JournalEntry> typing() {
            var first = changes.getFirst();
            var oneField = changes.stream()
                    .allMatch(change -> change.target().equals(first.target())
                            && change.field().equals(first.field()));
            return oneField && Set.of("headline", "body").contains(first.field())
                    ? Optional.of(changes.getLast())
                    : Optional.empty();
        }

        private boolean goesOnIn(Step next) {
            var last = typing();
            var then = next.typing();
            return last.isPresent()
                    && then.isPresent()
                    && last.get().target().equals(then.get().target())
                    && last.get().field().equals(then.get().field())
                    && Objects.equals(
                            last.get().after(), next.changes.getFirst().before())
                    && Duration.between(last.get().at(), next.changes.getFirst().at())
                                    .compareTo(PAUSE)
                            < 0;
        }

        private Step and(Step next) {
            var both = new ArrayList<>(changes);
            both.addAll(next.changes);
            return new Step(List.copyOf(both));
        }

        private boolean undoable() {
            return changes.stream()
                    .allMatch(change -> change.about() != null
                            && !change.erased()
                            && (change.what().equals("entry") && OF_ENTRIES.contains(change.field())
                                    || change.what().equals("citation") && OF_CITATIONS.contains(change.field())));
        }
    }

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    private OwnSteps() {}

    /**
     * @param changes the last of one timeline, the oldest first; where there are {@link Undoing#REACH} of them the first
     *     command may lack some of its own and is left out
     */
    public static OwnSteps of(List<JournalEntry> changes, Actor member) {
        var steps = new OwnSteps();
        var cutOff = changes.size() < Undoing.REACH ? 0 : changes.getFirst().revision();
        List<JournalEntry> command = new ArrayList<>();
        for (var change : changes) {
            if (change.actor().equals(member) && change.revision() > cutOff) {
                if (!command.isEmpty() && !operation(command).equals(change.operation())) {
                    steps.take(new Step(List.copyOf(command)));
                    command.clear();
                }
                command.add(change);
            }
        }
        if (!command.isEmpty()) {
            steps.take(new Step(List.copyOf(command)));
        }
        return steps;
    }

    private static UUID operation(List<JournalEntry> command) {
        return command.getFirst().operation();
    }

    private void take(Step step) {
        switch (step.command()) {
            case UNDO -> {
                undo.pollLast();
                redo.addLast(step);
            }
            case REDO -> {
                redo.pollLast();
                undo.addLast(step);
            }
            default -> {
                if (step.undoable()) {
                    var last = redo.isEmpty() ? undo.peekLast() : null;
                    redo.clear();
                    if (last != null && last.goesOnIn(step)) {
                        undo.removeLast();
                        undo.addLast(last.and(step));
                    } else {
                        undo.addLast(step);
                    }
                }
            }
        }
    }

    /** What would be taken back next. */
    public Optional<Step> undoable() {
        return Optional.ofNullable(undo.peekLast());
    }

    /** What was taken back last, and can be given again. */
    public Optional<Step> redoable() {
        return Optional.ofNullable(redo.peekLast());
    }
}
