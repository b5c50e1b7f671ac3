package sourceline.studio.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.studio.parts.TakeImportBack;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.studio.trail.Deed;
import sourceline.timeline.Bringing;
import sourceline.timeline.CitationId;
import sourceline.timeline.Citing;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.Restoring;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineState;
import sourceline.timeline.Timelines;

/** Puts back what a change took away; each can be taken back in turn. */
@SpringComponent
class WaysBack {

    /** What was emptied for legal reasons has no way back. */
    private static final String ERASED = "entry.erase";

    /** A field of an entry that a person knows as such. */
    private static final Set<String> FIELDS =
            Set.of("headline", "body", "when", "planned", "strand", "persons", "media");

    private final Entries entries;
    private final Citing citing;
    private final Restoring restoring;
    private final Timelines timelines;
    private final TimelineBook book;
    private final TakeImportBack takeImportBack;
    private final SignedIn signedIn;

    WaysBack(
            Entries entries,
            Citing citing,
            Restoring restoring,
            Timelines timelines,
            TimelineBook book,
            TakeImportBack takeImportBack,
            SignedIn signedIn) {
        this.entries = entries;
        this.citing = citing;
        this.restoring = restoring;
        this.timelines = timelines;
        this.book = book;
        this.takeImportBack = takeImportBack;
        this.signedIn = signedIn;
    }

    /**
     * How to go back to what stood before a change; empty where there is no way back, or not for this member.
     *
     * @param timeline whose change it is
     */
    Optional<Runnable> from(TimelineId timeline, JournalEntry change) {
        if (!signedIn.has(Role.WRITER) || change.erased()) {
            return Optional.empty();
        }
        var about = change.about();
        return switch (change.what()) {
            case "entry" -> about == null ? Optional.empty() : ofEntry(timeline, new EntryId(about), change);
            case "citation" ->
                about == null || !change.field().equals("uncited")
                        ? Optional.empty()
                        : Optional.of(() -> citeAgain(timeline, new EntryId(about), change.target()));
            case "timeline" -> ofHeader(timeline, change);
            default -> Optional.empty();
        };
    }

    /** How to take a whole import back; empty where it was none, nothing of it stands, or it is not this member's to take back. */
    Optional<Runnable> from(Component owner, TimelineState timeline, Deed deed) {
        var theirs = signedIn.has(Role.EDITOR) || deed.actor().equals(signedIn.actor());
        return deed.command().equals(Bringing.BRING)
                        && theirs
                        && !timeline.standing().isEmpty()
                ? Optional.of(() -> takeImportBack.from(owner, timeline.id(), deed.revision()))
                : Optional.empty();
    }

    private Optional<Runnable> ofEntry(TimelineId timeline, EntryId entry, JournalEntry change) {
        if (change.command().equals(ERASED)) {
            return Optional.empty();
        }
        if (change.field().equals("deleted") && "true".equals(change.after())) {
            return Optional.of(() -> bringBack(timeline, entry));
        }
        return FIELDS.contains(change.field()) && hasWords(change.before())
                ? Optional.of(() -> restore(timeline, entry, change.field(), change.revision() - 1))
                : Optional.empty();
    }

    private Optional<Runnable> ofHeader(TimelineId timeline, JournalEntry change) {
        var before = change.before();
        if (before == null) {
            return Optional.empty();
        }
        return switch (change.field()) {
            case "title" -> Optional.of(() -> retitle(timeline, before));
            case "summary" -> Optional.of(() -> summarise(timeline, before));
            default -> Optional.empty();
        };
    }

    private static boolean hasWords(@Nullable String before) {
        return before != null && !before.isEmpty();
    }

    private void restore(TimelineId timeline, EntryId entry, String field, long revision) {
        var done = restoring.restore(OpId.random(), timeline, entry, field, revision);
        tell(done, () -> restoring.restore(OpId.random(), timeline, entry, field, done.revision() - 1));
    }

    private void bringBack(TimelineId timeline, EntryId entry) {
        var done = entries.bringBack(OpId.random(), timeline, entry);
        tell(done, () -> entries.delete(OpId.random(), timeline, entry));
    }

    private void citeAgain(TimelineId timeline, EntryId entry, UUID citation) {
        var id = new CitationId(citation);
        var done = citing.citeAgain(OpId.random(), timeline, entry, id);
        tell(done, () -> citing.uncite(OpId.random(), timeline, entry, id));
    }

    private void retitle(TimelineId timeline, String title) {
        var now = book.timeline(timeline);
        var done = timelines.retitle(OpId.random(), timeline, now.revision(), title);
        tell(done, () -> timelines.retitle(OpId.random(), timeline, done.revision(), now.title()));
    }

    private void summarise(TimelineId timeline, String summary) {
        var now = book.timeline(timeline);
        var done = timelines.summarise(OpId.random(), timeline, now.revision(), summary);
        tell(done, () -> timelines.summarise(OpId.random(), timeline, done.revision(), now.summary()));
    }

    private static void tell(Receipt done, Runnable undo) {
        if (done.changed()) {
            Toast.undoable(Words.say("history.restored"), undo);
        } else {
            Toast.done(Words.say("history.restored-already"));
        }
    }
}
