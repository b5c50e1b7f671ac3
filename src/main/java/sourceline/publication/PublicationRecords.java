package sourceline.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRecords;

/**
 * How far each timeline is with its readers, as other programs are told. It asks nobody for permission; members read
 * {@link Publishing}, readers {@link PublicLibrary}.
 */
@Component
@Transactional(readOnly = true)
public class PublicationRecords {

    private final PublicationStore store;
    private final Press press;
    private final TimelineRecords timelines;
    private final PublicAddresses addresses;

    PublicationRecords(PublicationStore store, Press press, TimelineRecords timelines, PublicAddresses addresses) {
        this.store = store;
        this.press = press;
        this.timelines = timelines;
        this.addresses = addresses;
    }

    /**
     * A timeline with its newest snapshot.
     *
     * @param snapshot its id; the list goes on after it
     * @param slug its address now
     */
    public record Published(UUID snapshot, String slug, PublishedTimeline header, Issue issue) {}

    /**
     * The published timelines, whichever went out last first.
     *
     * @param after the snapshot after which the list goes on; empty for its beginning
     * @return empty where there is no such snapshot
     */
    public Optional<List<Published>> published(Optional<UUID> after, int most) {
        if (after.isEmpty()) {
            return Optional.of(listed(store.newestOfAll(most)));
        }
        return store.snapshot(after.get()).map(last -> listed(store.newestOfAll(last, most)));
    }

    private List<Published> listed(List<Snapshot> snapshots) {
        return snapshots.stream()
                .map(snapshot -> new Published(
                        snapshot.id(),
                        timelines.slug(new TimelineId(snapshot.header().timeline())),
                        snapshot.header(),
                        snapshot.issue()))
                .toList();
    }

    /** All snapshots of a timeline, the newest first. */
    public List<Issue> issues(TimelineId timeline) {
        return store.snapshots(timeline).stream().map(Snapshot::issue).toList();
    }

    /** What another site puts into its page; empty before the first snapshot. */
    public Optional<EmbedCode> code(TimelineId timeline) {
        return store.newest(timeline)
                .map(newest -> EmbedCode.of(
                        timelines.slug(timeline), newest.header().title(), addresses, store.heights(newest)));
    }

    /**
     * What publishing now would mean.
     *
     * @throws sourceline.timeline.NoSuchTimeline if there is no such timeline
     */
    public PublicationPlan plan(TimelineId timeline) {
        return press.draft(timeline).plan();
    }

    /** The publication that is to happen by itself. */
    public Optional<PlannedPublication> planned(TimelineId timeline) {
        return store.openSchedule(timeline).map(ScheduledRow::planned);
    }

    /** The newest snapshot of a timeline. */
    public Optional<Issue> newest(TimelineId timeline) {
        return store.newest(timeline).map(Snapshot::issue);
    }
}
