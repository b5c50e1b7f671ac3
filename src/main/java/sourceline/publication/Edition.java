package sourceline.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot as readers may see it now: its manifest as signed, its entries but for those that are withheld, and today's
 * notices. Immutable.
 *
 * @param slug the timeline's address now
 * @param newest the number of the newest snapshot
 * @param firstPublished when the timeline's first snapshot went out
 * @param manifest canonical JSON (RFC 8785), as signed
 * @param sha256 of the manifest
 * @param signature of the manifest; null where it was published before the newsroom had a key, or has not been
 * @param entries in the snapshot's order
 * @param notices of the whole timeline, newest first
 * @param wentOut of each entry that readers have had
 */
public record Edition(
        String slug,
        int newest,
        Instant firstPublished,
        PublishedTimeline header,
        String manifest,
        String sha256,
        @Nullable SnapshotSignature signature,
        List<Place> entries,
        List<PublishedNotice> notices,
        Map<UUID, WentOut> wentOut) {

    public Edition {
        entries = List.copyOf(entries);
        notices = List.copyOf(notices);
        wentOut = Map.copyOf(wentOut);
    }

    /** When some words of an entry went out first, and when its present ones did. */
    public record WentOut(Instant first, Instant last) {}

    /** The place of an entry in a snapshot: the entry itself, or why it is not shown. */
    public sealed interface Place {

        UUID entry();

        /**
         * @param json canonical JSON (RFC 8785) of the content, as sealed
         */
        record Shown(PublishedEntry content, String salt, String json) implements Place {

            @Override
            public UUID entry() {
                return content.id();
            }
        }

        /**
         * @param because the newest notice that withholds it
         */
        record Withheld(UUID entry, PublishedNotice because) implements Place {}
    }

    public boolean isNewest() {
        return header.number() == newest;
    }

    public Optional<Place> place(UUID entry) {
        return entries.stream().filter(place -> place.entry().equals(entry)).findFirst();
    }

    public List<PublishedEntry> shown() {
        return entries.stream()
                .filter(Place.Shown.class::isInstance)
                .map(place -> ((Place.Shown) place).content())
                .toList();
    }

    /** When what readers have of an entry became what it is; in a preview, now. */
    WentOut wentOut(UUID entry) {
        var out = wentOut.getOrDefault(entry, new WentOut(header.publishedAt(), header.publishedAt()));
        return new WentOut(out.first(), latest(out.last(), noticesOf(entry)));
    }

    /** When what readers have of the timeline became what it is. */
    Instant lastChanged() {
        return latest(header.publishedAt(), notices);
    }

    private static Instant latest(Instant published, List<PublishedNotice> notices) {
        return notices.stream()
                .map(PublishedNotice::latest)
                .filter(published::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(published);
    }

    /** The notices about one entry, the newest first. */
    List<PublishedNotice> noticesOf(UUID entry) {
        return notices.stream().filter(notice -> notice.entry().equals(entry)).toList();
    }
}
