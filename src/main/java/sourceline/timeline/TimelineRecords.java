package sourceline.timeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Journal;
import sourceline.journal.Subject;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.SourceRecords;
import sourceline.source.Visibility;

/**
 * Timelines as the rules and jobs of other rooms need them. It asks nobody for permission; what members read comes from
 * {@link TimelineBook}. Inside a command on the timeline it sees what the command has done so far.
 *
 * <p>Each reading is of one moment, and takes the same few queries however many entries there are. Quoted words of a
 * source that is confidential today are left out; whoever may read them takes them from the source.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class TimelineRecords {

    private final TimelineStore store;
    private final SourceRecords sources;
    private final Journal journal;

    TimelineRecords(TimelineStore store, SourceRecords sources, Journal journal) {
        this.store = store;
        this.sources = sources;
        this.journal = journal;
    }

    /**
     * A timeline as it stands, deleted entries among its entries.
     *
     * @throws NoSuchTimeline if there is none with that id
     */
    public TimelineState timeline(TimelineId id) {
        var revision = journal.revision(Subject.timeline(id.uuid()));
        var slugs = new HashSet<>(store.slugs(id));
        return store.timeline(id).state(revision, slugs, EntryOrder.sorted(states(store.entries(id))));
    }

    /**
     * A state brought forward: what is said of the timeline itself is read, of the entries only those are taken anew that
     * somebody has read.
     *
     * @param changed entries as they stand now
     * @throws NoSuchTimeline if there is none any more
     */
    public TimelineState forward(TimelineState before, long revision, Collection<EntryState> changed) {
        return store.timeline(before.id())
                .state(revision, new HashSet<>(store.slugs(before.id())), before.entriesWith(changed));
    }

    /**
     * An entry as it stands, even if it is deleted.
     *
     * @throws NoSuchEntry if the timeline has none with that id
     */
    public EntryState entry(TimelineId timeline, EntryId id) {
        return states(List.of(store.entry(timeline, id))).getFirst();
    }

    /** Those of the entries that the timeline has, in no particular order. */
    public List<EntryState> entries(TimelineId timeline, Collection<EntryId> ids) {
        return states(store.entries(timeline, ids));
    }

    /** The timeline that answers at this address now, or did once. */
    public Optional<TimelineId> at(String slug) {
        return store.slug(slug).map(Slug::timeline);
    }

    /**
     * The present address of a timeline.
     *
     * @throws NoSuchTimeline if there is none with that id
     */
    public String slug(TimelineId id) {
        return store.timeline(id).slug();
    }

    /**
     * The language that a timeline is written in.
     *
     * @throws NoSuchTimeline if there is none with that id
     */
    public Locale language(TimelineId id) {
        return store.timeline(id).language();
    }

    /** What is known now of every source that one of the entries cites. */
    public Map<SourceId, SourceFacts> facts(Collection<EntryState> entries) {
        return sources.facts(entries.stream()
                .flatMap(entry -> entry.citations().stream())
                .map(CitationState::source)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private List<EntryState> states(List<Entry> entries) {
        var states = entries.stream().map(Entry::state).toList();
        var confidential = facts(states).entrySet().stream()
                .filter(known -> known.getValue().visibility() == Visibility.CONFIDENTIAL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return confidential.isEmpty()
                ? states
                : states.stream()
                        .map(state -> state.withoutWordsOf(confidential))
                        .toList();
    }

    /** All timelines by title. */
    public List<TimelineRow> rows() {
        var counts = store.entryCounts().stream().collect(Collectors.toMap(EntryCount::timeline, EntryCount::entries));
        return store.timelines().stream()
                .map(timeline -> timeline.row(counts.getOrDefault(timeline.id(), 0L)))
                .toList();
    }

    /** What these timelines are called, in the same order; one that does not exist is left out. */
    public List<TimelineTitle> titles(Collection<TimelineId> ids) {
        var known = store.titles(ids).stream().collect(Collectors.toMap(TimelineTitle::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    /** What the timelines are called whose title has each of the words in it, by title. */
    public List<TimelineTitle> find(String words, int offset, int limit) {
        var wanted = words.isBlank() ? List.<String>of() : List.of(words.strip().split("\\s+"));
        return store.titles(wanted, offset, limit);
    }

    /** The pictures that entries show, in all timelines, by the SHA-256 of their bytes. */
    public Map<String, MediaState> pictures() {
        return store.pictures().stream()
                .collect(Collectors.toUnmodifiableMap(
                        MediaState::contentHash, Function.identity(), (one, other) -> one));
    }

    /** The spans that standing entries cite, of all sources and in all timelines. */
    public List<CitedSpan> citedSpans() {
        return store.citedSpans();
    }
}
