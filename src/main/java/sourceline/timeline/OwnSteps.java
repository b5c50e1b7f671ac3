package sourceline.timeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sourceline.journal.Actor;
import sourceline.journal.JournalEntry;
import sourceline.journal.Receipt;

/**
 * The steps of one member that can be taken back and given again, read from the journal: undoing and giving again are
 * commands like others, so where a member is among their steps follows from the order of their commands, on every page
 * and node the same.
 */
public final class OwnSteps {

    static final String UNDO = "timeline.undo";
    static final String REDO = "timeline.redo";

    /** All that taking a step back left where nothing of it was there any more. */
    static final String MOOT = "moot";

    /** What a step may consist of, by what it was done to; a date that moves an entry drops its place by hand along with it. */
    private static final Map<String, Set<String>> UNDOABLE = Map.of(
            "entry",
            Set.of("created", "headline", "body", "when", "planned", "strand", "persons", "media", "order", "deleted"),
            "citation",
            Set.of("cited", "cited-again", "uncited", "stance", "translation", "translator", "placement"),
            "strand",
            Set.of("created", "name", "colour", "place", "removed"),
            "period",
            Set.of("created", "changed", "removed"),
            "timeline",
            Set.of("title", "summary", "language", "zone", "slug", MOOT),
            "comment",
            Set.of("accepted", "resolved"));

    /** Texts of which typing goes on in one step. */
    private static final Map<String, Set<String>> TYPED =
            Map.of("entry", Set.of("headline", "body"), "timeline", Set.of("title", "summary"));

    /** What pages do by themselves, or what leaves nothing that anybody would want to take back. */
    private static final Set<String> NO_STEPS =
            Set.of("snapshot.measured", "comment.note", "entry.claim", "entry.release", "entry.leaveSo");

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

        /** The entries that it was about; none where it was about the timeline itself. */
        public Set<EntryId> entries() {
            return changes.stream()
                    .map(JournalEntry::about)
                    .filter(Objects::nonNull)
                    .map(EntryId::new)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
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
            return oneField && isIn(TYPED, first) ? Optional.of(changes.getLast()) : Optional.empty();
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
            return changes.stream().allMatch(change -> !change.erased() && isIn(UNDOABLE, change));
        }

        private static boolean isIn(Map<String, Set<String>> fields, JournalEntry change) {
            return fields.getOrDefault(change.what(), Set.of()).contains(change.field());
        }
    }

    /** What can be taken back and, where they were taken, the steps that stand for good; the last one last. */
    private final Deque<Step> undo = new ArrayDeque<>();

    private final Deque<Step> redo = new ArrayDeque<>();

    private OwnSteps() {}

    /**
     * @param changes the last of one timeline, the oldest first, all of each revision
     */
    public static OwnSteps of(List<JournalEntry> changes, Actor member) {
        var steps = new OwnSteps();
        List<JournalEntry> command = new ArrayList<>();
        for (var change : changes) {
            if (change.actor().equals(member)) {
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
                while (!undo.isEmpty() && !undo.peekLast().undoable()) {
                    undo.removeLast();
                }
                undo.pollLast();
                redo.addLast(step);
            }
            case REDO -> {
                redo.pollLast();
                undo.addLast(step);
            }
            default -> takeNew(step);
        }
    }

    private void takeNew(Step step) {
        if (!step.undoable()) {
            if (!NO_STEPS.contains(step.command())) {
                undo.addLast(step);
            }
            return;
        }
        var last = redo.isEmpty() ? undo.peekLast() : null;
        redo.clear();
        if (last != null && last.goesOnIn(step)) {
            undo.removeLast();
            undo.addLast(last.and(step));
        } else {
            undo.addLast(step);
        }
    }

    /** Whether taking a step back, of which this is the receipt, found nothing of it left. */
    public static boolean isMoot(Receipt receipt) {
        return receipt.result().equals(MOOT);
    }

    /** What would be taken back next. */
    public Optional<Step> undoable() {
        return undo.reversed().stream().filter(Step::undoable).findFirst();
    }

    /** The member's last step, where it stands for good: those before it can be taken back all the same. */
    public Optional<Step> standing() {
        return Optional.ofNullable(undo.peekLast()).filter(step -> !step.undoable());
    }

    /** What was taken back last, and can be given again. */
    public Optional<Step> redoable() {
        return Optional.ofNullable(redo.peekLast());
    }
}
