package sourceline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sourceline.journal.Act;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.AsWriter;

/** Brings a whole timeline in from elsewhere, in one command: all of it or, where anything is refused, nothing. */
@Service
@AsWriter
public class Bringing {

    private final Journal journal;
    private final Timelines timelines;
    private final Entries entries;
    private final TimelineStore store;

    Bringing(Journal journal, Timelines timelines, Entries entries, TimelineStore store) {
        this.journal = journal;
        this.timelines = timelines;
        this.entries = entries;
        this.store = store;
    }

    /**
     * Begins a timeline with all that comes with it; every entry is a draft. Entries keep their order among equal dates, and where they were put
     * by hand as far as their dates allow. The receipt's result is the timeline's id.
     *
     * @throws SlugTaken if another timeline has the address, or had it
     * @throws TooMany if there are more entries, strands or periods than a timeline may have
     */
    public Receipt bring(OpId opId, NewTimeline wanted, BroughtTimeline content) {
        var command = timelines.beginning(opId, "timeline.bring", wanted).with("content", Json.write(content));
        return journal.perform(command, act -> {
            if (content.entries().size() > Timeline.ENTRIES) {
                throw new TooMany("entries", Timeline.ENTRIES);
            }
            var timeline = timelines.begin(act, new TimelineId(command.subject().id()), wanted);
            Map<String, StrandId> strands = new HashMap<>();
            content.strands()
                    .forEach(strand ->
                            strands.put(strand.name(), timeline.strands().add(act, strand.name(), strand.colour())));
            content.periods().forEach(period -> timeline.periods().add(act, period.name(), period.when()));
            store.flush(); // before the entries, which refer to the strands
            arrange(act, drafts(act, timeline, strands, content.entries()));
            return timeline.id().toString();
        });
    }

    private record Draft(Entry entry, boolean byHand) {}

    /** Ids tell entries of equal dates apart, so those that come first get the lesser ones. */
    private List<Draft> drafts(Act act, Timeline timeline, Map<String, StrandId> strands, List<BroughtEntry> brought) {
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
}
