package sourceline.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.timeline.TimelineId;

/** An entry as it once went out, kept once for all the snapshots that hold it. */
@Entity
@Table(name = "published_entry")
class PublishedRow {

    @Id
    private UUID id;

    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Column(name = "entry_id")
    private UUID entry;

    private String salt;
    private String sha256;
    private String content;

    @Column(name = "media_hash")
    private @Nullable String media;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected PublishedRow() {}

    PublishedRow(Act act, TimelineId timeline, SealedEntry sealed) {
        this.id = UUID.randomUUID();
        this.timeline = timeline;
        this.entry = sealed.content().id();
        this.salt = sealed.salt();
        this.sha256 = sealed.proof().sha256();
        this.content = sealed.json();
        this.media = sealed.content().media() == null
                ? null
                : sealed.content().media().sha256();
        this.publishedAt = act.at();
    }

    UUID id() {
        return id;
    }

    UUID entry() {
        return entry;
    }

    TimelineId timeline() {
        return timeline;
    }

    /** When these words first went out. */
    Instant publishedAt() {
        return publishedAt;
    }

    Manifest.Seal proof() {
        return new Manifest.Seal(entry, sha256);
    }

    /**
     * Takes out what the law forbids to keep. Its hash stays, so that the manifests that name it still verify; without the
     * salt nobody can try out what it was the hash of.
     *
     * @return the picture that it showed, by its hash
     */
    Optional<String> erase() {
        var picture = Optional.ofNullable(media);
        content = "";
        salt = "";
        media = null;
        return picture;
    }

    boolean isErased() {
        return content.isEmpty();
    }

    /**
     * @param withheld for each entry that is withheld, why; what is erased is among them
     */
    Edition.Place place(Map<UUID, PublishedNotice> withheld) {
        return isErased()
                ? new Edition.Place.Withheld(entry, Objects.requireNonNull(withheld.get(entry)))
                : new SealedEntry(content(), salt, content).shown();
    }

    PublishedEntry content() {
        return PublishedJson.read(content, PublishedEntry.class);
    }
}
