package sourceline.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    SealedEntry sealed() {
        return new SealedEntry(content(), salt, content);
    }

    PublishedEntry content() {
        return PublishedJson.read(content, PublishedEntry.class);
    }
}
