package sourceline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.SignedIn;
import sourceline.text.WordMerge;

/**
 * Takes a member's own last steps back and gives them again, as new changes. What others made of it since stays where it
 * can; where it cannot, {@link LaterWork} says what would go, and a second try says up to which revision that was seen.
 * Words come back with those who wrote them.
 */
@Service
@AsWriter
public class Undoing {

    /** How many of the timeline's last changes are looked through for own steps. */
    public static final int REACH = 300;

    private final Journal journal;
    private final TimelineStore store;
    private final CitedWords cited;
    private final FieldHistory fields;
    private final SignedIn signedIn;

    Undoing(Journal journal, TimelineStore store, CitedWords cited, FieldHistory fields, SignedIn signedIn) {
        this.journal = journal;
        this.store = store;
        this.cited = cited;
        this.fields = fields;
        this.signedIn = signedIn;
    }

    /**
     * Takes the member's last step back.
     *
     * @param step its {@link OwnSteps.Step#revision()}, so that nothing else is taken back than what was meant
     * @param seen what others did up to this revision may go with it
     * @throws NothingToUndo if it is not the last
     * @throws LaterWork if something would go that others did later
     */
    public Receipt undo(OpId opId, TimelineId timeline, long step, long seen) {
        return invert(opId, timeline, OwnSteps.UNDO, step, seen, OwnSteps::undoable);
    }

    /** Gives again what was taken back last; as {@link #undo}. */
    public Receipt redo(OpId opId, TimelineId timeline, long step, long seen) {
        return invert(opId, timeline, OwnSteps.REDO, step, seen, OwnSteps::redoable);
    }

    private Receipt invert(
            OpId opId,
            TimelineId timeline,
            String name,
            long step,
            long seen,
            Function<OwnSteps, Optional<OwnSteps.Step>> next) {
        var subject = Subject.timeline(timeline.uuid());
        var actor = signedIn.actor();
        var command = Command.of(subject, actor, opId, name).with("step", step).with("seen", seen);
        return journal.perform(command, act -> {
            var steps = OwnSteps.of(journal.history(subject, 0, REACH).reversed(), actor);
            var wanted = next.apply(steps).filter(one -> one.revision() == step).orElseThrow(NothingToUndo::new);
            new Inversion(act, timeline, wanted, seen).run();
            return wanted.entry().toString();
        });
    }

    /** One step while it is taken back. */
    private final class Inversion {

        private final Act act;
        private final TimelineId timeline;
        private final OwnSteps.Step step;
        private final long seen;
        private final List<LaterWork.Loss> losses = new ArrayList<>();

        Inversion(Act act, TimelineId timeline, OwnSteps.Step step, long seen) {
            this.act = act;
            this.timeline = timeline;
            this.step = step;
            this.seen = seen;
        }

        void run() {
            var begins = step.changes().stream()
                    .filter(change -> change.field().equals("created"))
                    .findFirst();
            if (begins.isPresent()) {
                takeAway(begins.get());
            } else {
                step.changes().reversed().forEach(this::invert);
            }
            if (!losses.isEmpty()) {
                throw new LaterWork(losses);
            }
        }

        /** An entry that was begun goes with all that it had from the start. */
        private void takeAway(JournalEntry begun) {
            var entry = entry(begun);
            journal.historyAbout(subject(), entry.id().uuid()).stream()
                    .filter(later -> isLater(later) && !later.field().equals("deleted"))
                    .findFirst()
                    .ifPresent(later -> lose(later, ""));
            if (!entry.isDeleted()) {
                entry.delete(act);
            }
        }

        private void invert(JournalEntry change) {
            var entry = entry(change);
            if (change.what().equals("citation")) {
                invertCitation(entry, change);
                return;
            }
            var field = EntryField.of(change.field());
            switch (field) {
                case HEADLINE, BODY -> invertWords(entry, field, change);
                case PERSONS ->
                    entry.concern(
                            act,
                            Earlier.after(change).persons(),
                            Earlier.before(change).persons());
                case DELETED -> {
                    if (entry.isDeleted() && Earlier.after(change).flag()) {
                        entry.bringBack(act);
                    } else if (!entry.isDeleted() && Earlier.before(change).flag()) {
                        entry.delete(act);
                    }
                }
                default -> {
                    laterChange(change).ifPresent(later -> lose(later, Objects.requireNonNullElse(later.after(), "")));
                    var earlier = earlier(change);
                    if (field == EntryField.STRAND && earlier.strand() != null) {
                        store.timeline(timeline).requireStrand(earlier.strand());
                    }
                    entry.restore(act, field, earlier);
                }
            }
        }

        private void invertWords(Entry entry, EntryField field, JournalEntry change) {
            var after = Objects.requireNonNullElse(change.after(), "");
            if (entry.words(field).text().equals(after)) {
                entry.restore(act, field, earlier(change));
                return;
            }
            var before = Objects.requireNonNullElse(change.before(), "");
            var merged = WordMerge.merge(after, before, entry.words(field).text());
            laterChange(change)
                    .ifPresent(later -> merged.conflicts().forEach(conflict -> lose(later, conflict.older())));
            entry.giveBack(act, field, after, before, writer(change), text -> fields.worded(entry, field, text));
        }

        private void invertCitation(Entry entry, JournalEntry change) {
            var id = new CitationId(change.target());
            switch (change.field()) {
                case "uncited" -> {
                    var record = Earlier.before(change).citation();
                    cited.citeAgain(act, entry, record);
                }
                case "cited", "cited-again" -> {
                    journal.historyAbout(subject(), entry.id().uuid()).stream()
                            .filter(later -> later.target().equals(change.target()) && isLater(later))
                            .findFirst()
                            .ifPresent(later -> lose(later, Objects.requireNonNullElse(later.after(), "")));
                    if (entry.citations().has(id)) {
                        entry.citations().uncite(act, id);
                    }
                }
                case "stance" -> {
                    laterChange(change).ifPresent(later -> lose(later, Objects.requireNonNullElse(later.after(), "")));
                    if (entry.citations().has(id)) {
                        entry.citations().takeStance(act, id, Stance.valueOf(Objects.requireNonNull(change.before())));
                    }
                }
                default -> {
                    laterChange(change).ifPresent(later -> lose(later, Objects.requireNonNullElse(later.after(), "")));
                    if (entry.citations().has(id)) {
                        entry.citations().retranslate(act, id, change.field(), change.before());
                    }
                }
            }
        }

        private Entry entry(JournalEntry change) {
            return store.entry(timeline, new EntryId(Objects.requireNonNull(change.about())));
        }

        private Subject subject() {
            return Subject.timeline(timeline.uuid());
        }

        /** What the field was before the change, with the authors it had. */
        private Earlier earlier(JournalEntry change) {
            return lastBefore(change).map(Earlier::after).orElse(Earlier.UNSET);
        }

        /** Who had written what the change took away. */
        private MemberId writer(JournalEntry change) {
            return new MemberId(lastBefore(change)
                    .map(JournalEntry::actor)
                    .orElse(change.actor())
                    .member());
        }

        private Optional<JournalEntry> lastBefore(JournalEntry change) {
            return journal.lastChange(subject(), change.target(), change.field(), change.revision() - 1);
        }

        private Optional<JournalEntry> laterChange(JournalEntry change) {
            return journal.lastChange(subject(), change.target(), change.field(), act.revision())
                    .filter(this::isLater);
        }

        private boolean isLater(JournalEntry change) {
            return change.revision() > step.revision()
                    && change.revision() > seen
                    && !change.actor().equals(act.actor());
        }

        private void lose(JournalEntry later, String words) {
            losses.add(new LaterWork.Loss(
                    new EntryId(Objects.requireNonNull(later.about())),
                    later.field(),
                    new MemberId(later.actor().member()),
                    words));
        }
    }
}
