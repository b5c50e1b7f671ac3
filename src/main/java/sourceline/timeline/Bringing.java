package sourceline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;

/**
 * Brings what is in a file from elsewhere in, as a timeline or into one, in one command: all of it or, where anything is refused, nothing;
 * and takes it back in one.
 */
@Service
@AsWriter
public class Bringing {

    /** The command by which an import comes in, as the journal names it. */
    public static final String BRING = "timeline.bring";

    /** How far it is, in percent, when the entries are made; the rest is writing them down. */
    private static final int MADE = 10;

    private final Journal journal;
    private final Timelines timelines;
    private final Entries entries;
    private final TimelineStore store;
    private final StepBack back;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Bringing(
            Journal journal,
            Timelines timelines,
            Entries entries,
            TimelineStore store,
            StepBack back,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.journal = journal;
        this.timelines = timelines;
        this.entries = entries;
        this.store = store;
        this.back = back;
        this.signedIn = signedIn;
        this.events = events;
    }

    /**
     * Begins a timeline with all that comes with it; every entry is a draft. Entries keep their order among equal dates, and where they were put
     * by hand as far as their dates allow. The receipt's result is the timeline's id.
     *
     * @param howFar hears in percent how far it is; what it throws ends the command, of which nothing stays then
     * @throws SlugTaken if another timeline has the address, or had it
     * @throws TooMany if there are more entries, strands or periods than a timeline may have
     */
    public Receipt bring(OpId opId, NewTimeline wanted, BroughtTimeline content, IntConsumer howFar) {
        var command = timelines.beginning(opId, BRING, wanted).with("content", Json.write(content));
        return journal.perform(command, act -> {
            var timeline = timelines.begin(act, new TimelineId(command.subject().id()), wanted);
            return bring(act, timeline, content, howFar);
        });
    }

    /**
     * Brings content into a timeline that is there already, beside what it has. A strand of a name that it has is that strand, and a period
     * that it has is not added again.
     *
     * @param howFar as above
     * @throws TooMany if the timeline would have more entries, deleted ones among them, strands or periods than it may
     */
    public Receipt bring(OpId opId, TimelineId into, BroughtTimeline content, IntConsumer howFar) {
        var command = Command.of(Subject.timeline(into.uuid()), signedIn.actor(), opId, BRING)
                .with("content", Json.write(content));
        return journal.perform(command, act -> bring(act, store.timeline(into), content, howFar));
    }

    private String bring(Act act, Timeline timeline, BroughtTimeline content, IntConsumer howFar) {
        if (store.countEntries(timeline.id()) + content.entries().size() > Timeline.ENTRIES) {
            throw new TooMany("entries", Timeline.ENTRIES);
        }
        Map<String, StrandId> strands = new HashMap<>();
        content.strands().forEach(strand -> strands.put(strand.name(), strand(act, timeline, strand)));
        content.periods().stream()
                .filter(period -> !timeline.periods().has(period.name(), period.when()))
                .forEach(period -> timeline.periods().add(act, period.name(), period.when()));
        store.flush(); // before the entries, which refer to the strands
        arrange(act, drafts(act, timeline, strands, content.entries(), howFar));
        act.tell(written -> howFar.accept(MADE + written * (100 - MADE) / 100));
        return timeline.id().toString();
    }

    private static StrandId strand(Act act, Timeline timeline, BroughtTimeline.Strand wanted) {
        return timeline.strands()
                .named(wanted.name())
                .orElseGet(() -> timeline.strands().add(act, wanted.name(), wanted.colour()));
    }

    private record Draft(Entry entry, boolean byHand) {}

    /** Ids tell entries of equal dates apart, so those that come first get the lesser ones. */
    private List<Draft> drafts(
            Act act, Timeline timeline, Map<String, StrandId> strands, List<BroughtEntry> brought, IntConsumer howFar) {
        var ids = Stream.generate(EntryId::random)
                .limit(brought.size())
                .map(EntryId::toString)
                .sorted()
                .map(EntryId::of)
                .toList();
        var drafts = new ArrayList<Draft>();
        for (int place = 0; place < brought.size(); place++) {
            var one = brought.get(place);
            var strand = one.strand() == null ? null : strands.get(one.strand());
            var entry = entries.draft(act, timeline, ids.get(place), strand, one.entry());
            if (one.picture() != null) {
                entry.illustrate(act, one.picture());
            }
            drafts.add(new Draft(entry, one.byHand()));
            howFar.accept(drafts.size() * MADE / brought.size());
        }
        return drafts;
    }

    private static void arrange(Act act, List<Draft> drafts) {
        String last = null;
        for (int place = 0; place < drafts.size(); place++) {
            var draft = drafts.get(place);
            if (draft.byHand()) {
                draft.entry().orderBetween(act, last, following(drafts, place));
            }
            last = draft.entry().orderKey();
        }
    }

    /** The key of the next entry that nobody put where it stands. */
    private static @Nullable String following(List<Draft> drafts, int place) {
        return drafts.stream()
                .skip(place + 1L)
                .filter(draft -> !draft.byHand())
                .map(draft -> draft.entry().orderKey())
                .findFirst()
                .orElse(null);
    }

    /**
     * Takes back what one import brought: its entries go, with its strands and periods, whatever whoever brought it did to them since. A timeline
     * that began with it stays, empty, at its address. A step that can be taken back and given again like any other.
     *
     * @param revision of the timeline on which it came in
     * @throws NothingBrought if nothing came in on that revision, or nothing of it is left
     * @throws AccessDeniedException if it is neither whoever brought it nor an editor
     * @throws LaterWork if others have worked on it since
     * @throws sourceline.journal.Refused by another room that has built on it
     */
    public Receipt takeBack(OpId opId, TimelineId timeline, long revision) {
        var subject = Subject.timeline(timeline.uuid());
        var command =
                Command.of(subject, signedIn.actor(), opId, "timeline.takeBack").with("revision", revision);
        return journal.perform(command, act -> {
            var changes = journal.after(subject, revision - 1);
            var brought = changes.stream()
                    .filter(change ->
                            change.revision() == revision && change.command().equals(BRING))
                    .toList();
            if (brought.isEmpty()) {
                throw new NothingBrought();
            }
            if (!brought.getFirst().actor().equals(act.actor()) && !signedIn.has(Role.EDITOR)) {
                throw new AccessDeniedException("only whoever brought a timeline in, or an editor, takes that back");
            }
            events.publishEvent(new ImportTakenBack(timeline, entries(brought)));
            store.entries(timeline); // all at once, as each is looked at
            back.invert(
                    new TakingBack(act, timeline, changes, revision, revision),
                    brought.stream()
                            .filter(change -> !change.what().equals("timeline"))
                            .toList());
            if (act.effects().isEmpty()) {
                throw new NothingBrought();
            }
            return "";
        });
    }

    private static Set<EntryId> entries(List<JournalEntry> brought) {
        return brought.stream()
                .map(JournalEntry::about)
                .filter(Objects::nonNull)
                .map(EntryId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
