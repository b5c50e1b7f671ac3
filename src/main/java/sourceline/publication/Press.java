package sourceline.publication;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.journal.Journal;
import sourceline.journal.Subject;
import sourceline.review.Reviewed;
import sourceline.source.SourceRecords;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRecords;

/** Reads desk, sources and last snapshot in one go, and prints the next snapshot; inside a command, so under its lock. */
@Component
class Press {

    private final PublicationStore store;
    private final TimelineRecords timelines;
    private final Reviewed reviewed;
    private final SourceRecords sources;
    private final Journal journal;
    private final SigningKeys keys;
    private final Clock clock;

    Press(
            PublicationStore store,
            TimelineRecords timelines,
            Reviewed reviewed,
            SourceRecords sources,
            Journal journal,
            SigningKeys keys,
            Clock clock) {
        this.store = store;
        this.timelines = timelines;
        this.reviewed = reviewed;
        this.sources = sources;
        this.journal = journal;
        this.keys = keys;
        this.clock = clock;
    }

    Draft draft(TimelineId id) {
        var timeline = timelines.timeline(id);
        var last = store.newest(id);
        return new Draft(
                timeline,
                reviewed.standings(id),
                timelines.facts(timeline.entries()),
                last,
                last.map(store::entries).orElse(List.of()),
                store.notices(id).stream().map(Notice::published).toList(),
                new Quoting(sources));
    }

    /**
     * Prints a snapshot with the header as it is on the desk.
     *
     * @param chosen go out as they are now; they must have nothing in their way
     * @throws NothingToPublish if no entry is left, or nothing differs from the last snapshot
     * @throws UnderEmbargo if one of them may not go out yet
     */
    Snapshot print(Act act, Draft draft, Set<EntryId> chosen) {
        requireNoEmbargo(act, draft, chosen);
        var timeline = draft.timeline();
        var issue = draft.issue(chosen);
        var going = new ArrayList<EntryId>();
        var rows = new ArrayList<PublishedRow>();
        for (var content : issue) {
            var before = draft.row(new EntryId(content.id()));
            if (before.isPresent()
                    && Copy.differences(before.get().content(), content).isEmpty()) {
                rows.add(before.get());
            } else {
                var row = new PublishedRow(act, timeline.id(), SealedEntry.seal(content));
                store.add(row);
                rows.add(row);
                going.add(new EntryId(content.id()));
            }
        }
        requireSomething(draft, rows);
        var header = draft.header(issue, act.at(), reviewed.rules(timeline.id()).fourEyes(), headHash(timeline.id()));
        var snapshot = Snapshot.publish(act, header, rows, keys.current());
        store.add(snapshot);
        for (var entry : going) {
            act.record(Effect.of("snapshot", snapshot.id(), "went-out", null, Integer.toString(snapshot.number()))
                    .about(entry.uuid()));
        }
        return snapshot;
    }

    /**
     * Prints an earlier snapshot as a new one.
     *
     * @throws NothingToPublish if readers would see what they see already
     */
    Snapshot reprint(Act act, Draft draft, Snapshot earlier) {
        var again = Reprint.of(draft, earlier, store.entries(earlier));
        var timeline = draft.timeline().id();
        var contents = again.rows().stream().map(PublishedRow::content).toList();
        var next = draft.header(contents, act.at(), reviewed.rules(timeline).fourEyes(), headHash(timeline));
        var header = again.header(next);
        var last = draft.last().orElse(earlier);
        if (last.holds(again.rows()) && last.header().sameWords(header)) {
            throw new NothingToPublish();
        }
        var snapshot = Snapshot.publish(act, header, again.rows(), keys.current());
        store.add(snapshot);
        act.record(Effect.of("snapshot", snapshot.id(), "again", null, Integer.toString(earlier.number())));
        return snapshot;
    }

    /** The edition that would go out with these entries. */
    Edition preview(TimelineId id, Set<EntryId> chosen) {
        var draft = draft(id);
        draft.requireGoing(chosen);
        var issue = draft.issue(chosen);
        var header = draft.header(
                issue,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                reviewed.rules(id).fourEyes(),
                headHash(id));
        var entries = issue.stream().map(SealedEntry::seal).toList();
        var manifest =
                new Manifest(header, entries.stream().map(SealedEntry::proof).toList());
        var first = store.snapshot(id, 1).map(Snapshot::header).orElse(header);
        return Editions.assemble(
                header.slug(),
                header.number(),
                first.publishedAt(),
                header,
                PublishedJson.canonical(manifest),
                null,
                entries.stream().map(SealedEntry::shown).toList(),
                draft.notices(),
                store.wentOut(id));
    }

    private void requireNoEmbargo(Act act, Draft draft, Set<EntryId> chosen) {
        var planned = store.openSchedule(draft.timeline().id()).map(ScheduledRow::planned);
        planned.filter(PlannedPublication::embargo)
                .filter(plan -> act.at().isBefore(plan.at()))
                .ifPresent(plan -> plan.entries().stream()
                        .filter(chosen::contains)
                        .findFirst()
                        .ifPresent(entry -> {
                            throw new UnderEmbargo(
                                    draft.entry(entry).headline(),
                                    plan.at().atZone(draft.timeline().zone()));
                        }));
    }

    private String headHash(TimelineId id) {
        return journal.headHash(Subject.timeline(id.uuid()));
    }

    private static void requireSomething(Draft draft, List<PublishedRow> rows) {
        var unchanged = draft.last().isPresent()
                && draft.headerChanged().isEmpty()
                && draft.last().get().holds(rows);
        if (rows.isEmpty() || unchanged) {
            throw new NothingToPublish();
        }
    }
}
