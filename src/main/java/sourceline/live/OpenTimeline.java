package sourceline.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import sourceline.source.SourceId;
import sourceline.timeline.TimelineId;

/** A timeline that pages of this node have open, and the one picture of it that they share. */
final class OpenTimeline {

    private final TimelineId id;
    private final Pictures pictures;
    private final Runnable unfollow;
    private final List<Runnable> pages = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final AtomicLong committed = new AtomicLong();
    private final AtomicLong doubts = new AtomicLong();
    private volatile @Nullable Taken taken;

    /**
     * @param doubts how many there had been before it was read
     */
    private record Taken(LiveTimeline picture, long doubts) {}

    OpenTimeline(TimelineId id, Pictures pictures, Runnable unfollow) {
        this.id = id;
        this.pictures = pictures;
        this.unfollow = unfollow;
    }

    void add(Runnable page) {
        pages.add(page);
    }

    /** Whether it was the last. */
    boolean remove(Runnable page) {
        pages.remove(page);
        if (pages.isEmpty()) {
            unfollow.run();
        }
        return pages.isEmpty();
    }

    List<Runnable> pages() {
        return pages;
    }

    void committed(long revision) {
        committed.accumulateAndGet(revision, Math::max);
    }

    /** Something that the journal of the timeline does not tell may have changed what its picture shows. */
    void doubt() {
        doubts.incrementAndGet();
    }

    boolean cites(SourceId source) {
        var known = taken;
        return known != null
                && known.picture().state().entries().stream()
                        .flatMap(entry -> entry.citations().stream())
                        .anyMatch(citation -> citation.source().equals(source));
    }

    LiveTimeline current() {
        var known = taken;
        return known != null && isCurrent(known) ? known.picture() : takeNext();
    }

    /** Takes the next picture, if anybody has ever asked for one. */
    void bringForward() {
        if (taken != null) {
            current();
        }
    }

    private synchronized LiveTimeline takeNext() {
        var known = taken;
        if (known != null && isCurrent(known)) {
            return known.picture();
        }
        var before = doubts.get();
        var picture = known == null
                ? pictures.whole(id)
                : known.doubts() < before ? pictures.anew(known.picture()) : pictures.after(known.picture());
        taken = new Taken(picture, before);
        return picture;
    }

    private boolean isCurrent(Taken known) {
        return known.picture().revision() >= committed.get() && known.doubts() == doubts.get();
    }

    /** Whether the pages are still to be told; from then on until {@link #telling} they are about to be. */
    boolean isToBeTold() {
        return telling.compareAndSet(false, true);
    }

    /** Begins to tell the pages; what happens from now on is told again. */
    void telling() {
        telling.set(false);
    }
}
