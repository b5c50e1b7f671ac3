package sourceline.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sourceline.publication.PublishedNotice.Kind;
import sourceline.source.Contents;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRecords;

/**
 * What anybody may read: snapshots with today's notices laid over them, and their pictures. It asks nobody for
 * permission and shows nothing else.
 */
@Component
@Transactional(readOnly = true)
public class PublicLibrary {

    private final PublicationStore store;
    private final TimelineRecords timelines;
    private final Contents contents;
    private final FaceWatch faces;

    PublicLibrary(PublicationStore store, TimelineRecords timelines, Contents contents, FaceWatch faces) {
        this.store = store;
        this.timelines = timelines;
        this.contents = contents;
        this.faces = faces;
    }

    /**
     * Where a published timeline is.
     *
     * @param slug its address now; another than was asked for where that is an old one
     */
    public record Located(UUID timeline, String slug) {}

    /** The published timeline that answers at this address now, or did once. */
    public Optional<Located> locate(String slug) {
        return timelines.at(slug).flatMap(this::shown);
    }

    /** The same for whoever knows the timeline by its id. */
    public Optional<Located> locate(TimelineId id) {
        return store.newest(id).flatMap(published -> shown(id));
    }

    private Optional<Located> shown(TimelineId id) {
        faces.shown(id.uuid());
        return store.newest(id).map(published -> new Located(id.uuid(), timelines.slug(id)));
    }

    /** The newest edition. */
    public Optional<Edition> newest(Located located) {
        return store.newest(new TimelineId(located.timeline()))
                .map(snapshot -> edition(located, snapshot, snapshot.number()));
    }

    /** What stands above the newest snapshot, without its entries. */
    public Optional<PublishedTimeline> header(Located located) {
        return store.newest(new TimelineId(located.timeline())).map(Snapshot::header);
    }

    /** The edition with this number, with the notices of today. */
    public Optional<Edition> edition(Located located, int number) {
        var timeline = new TimelineId(located.timeline());
        return store.snapshot(timeline, number)
                .map(snapshot -> edition(
                        located,
                        snapshot,
                        store.newest(timeline).orElse(snapshot).number()));
    }

    /** The headers of the last snapshots, the newest first; at most so many. */
    public List<PublishedTimeline> headers(Edition newest, int most) {
        var timeline = new TimelineId(newest.header().timeline());
        return IntStream.iterate(newest.newest(), number -> number > 0, number -> number - 1)
                .limit(most)
                .mapToObj(
                        number -> store.snapshot(timeline, number).orElseThrow().header())
                .toList();
    }

    /** On whose pages it may be embedded. */
    public Frames frames(Located located) {
        return store.frames(new TimelineId(located.timeline()));
    }

    /** How high the embed of one of its snapshots is. */
    public Heights heights(Located located, Edition edition) {
        return store.snapshot(
                        new TimelineId(located.timeline()), edition.header().number())
                .map(store::heights)
                .orElseThrow(() -> new IllegalArgumentException("never published: " + located.slug()));
    }

    private Edition edition(Located located, Snapshot snapshot, int newest) {
        var timeline = new TimelineId(located.timeline());
        var first = store.snapshot(timeline, 1).orElse(snapshot);
        var notices = store.notices(timeline).stream().map(Notice::published).toList();
        var withheld = Editions.withheld(notices);
        return Editions.assemble(
                located.slug(),
                newest,
                first.header().publishedAt(),
                snapshot.header(),
                snapshot.manifest(),
                snapshot.signature().orElse(null),
                store.entries(snapshot).stream().map(row -> row.place(withheld)).toList(),
                notices,
                store.wentOut(timeline));
    }

    /** The newest edition in which an entry stands, shown or withheld; an entry that was retracted is in no newer one. */
    public Optional<Edition> holding(Located located, UUID entry) {
        return newest(located)
                .flatMap(edition -> edition.place(entry).isPresent()
                        ? Optional.of(edition)
                        : IntStream.iterate(edition.newest() - 1, number -> number > 0, number -> number - 1)
                                .mapToObj(number -> edition(located, number).orElseThrow())
                                .filter(older -> older.place(entry).isPresent())
                                .findFirst());
    }

    /** The published entry that a short address names. */
    public Optional<UUID> entry(Located located, String handle) {
        return store.everPublished(new TimelineId(located.timeline())).stream()
                .filter(entry -> PublicAddresses.handle(entry).equals(handle))
                .findFirst();
    }

    /** What became of a picture for readers. */
    public sealed interface Picture {

        /**
         * @param timelines all that show it, so that a hold in any of them can be heeded
         */
        record Shown(String mediaType, byte[] bytes, List<UUID> timelines) implements Picture {}

        /**
         * @param kind why it is not shown
         */
        record Withheld(Kind kind, List<UUID> timelines) implements Picture {}
    }

    /** A picture that some snapshot shows; withheld where every entry that shows it is. */
    public Optional<Picture> picture(String sha256) {
        var rows = store.showing(sha256);
        var timelines =
                rows.stream().map(row -> row.timeline().uuid()).distinct().toList();
        timelines.forEach(faces::shown);
        var shown = rows.stream().filter(row -> withholding(row).isEmpty()).toList();
        if (shown.isEmpty()) {
            return rows.stream()
                    .flatMap(row -> withholding(row).stream())
                    .findFirst()
                    .map(because -> new Picture.Withheld(because.kind(), timelines));
        }
        var media = shown.getFirst().content().media();
        if (media == null) {
            throw new IllegalStateException("kept as showing a picture, and shows none: "
                    + shown.getFirst().entry());
        }
        return contents.get(sha256).map(bytes -> new Picture.Shown(media.mediaType(), bytes, timelines));
    }

    private Optional<PublishedNotice> withholding(PublishedRow row) {
        var notices =
                store.notices(row.timeline()).stream().map(Notice::published).toList();
        return Optional.ofNullable(Editions.withheld(notices).get(row.entry()));
    }
}
