package sourceline.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Digests;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.timeline.TimelineId;

/** One published state of a timeline. Made once; what is signed of it never changes. */
@Entity
@Table(name = "snapshot")
class Snapshot {

    @Id
    private UUID id;

    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    @SuppressWarnings("UnusedVariable") // it is found by this
    private TimelineId timeline;

    private int number;
    private String manifest;
    private String sha256;
    private @Nullable String heights;
    private @Nullable String signature;

    @Column(name = "signed_with")
    private @Nullable String signedWith;

    private long revision;

    @Column(name = "head_hash")
    private String headHash;

    @AttributeOverride(name = "uuid", column = @Column(name = "published_by"))
    private MemberId publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "snapshot_entry", joinColumns = @JoinColumn(name = "snapshot_id"))
    @OrderColumn(name = "place")
    @Column(name = "published_entry_id")
    private List<UUID> entries;

    @SuppressWarnings("NullAway.Init")
    protected Snapshot() {}

    private Snapshot(Act act, PublishedTimeline header, List<PublishedRow> rows, SigningKey key) {
        this.id = UUID.randomUUID();
        this.timeline = new TimelineId(header.timeline());
        this.number = header.number();
        this.manifest = PublishedJson.canonical(
                new Manifest(header, rows.stream().map(PublishedRow::proof).toList()));
        this.sha256 = Digests.sha256(manifest);
        this.signedWith = key.id();
        this.signature = key.sign(manifest).value();
        this.revision = header.revision();
        this.headHash = header.headHash();
        this.publishedBy = new MemberId(act.actor().member());
        this.publishedAt = act.at();
        this.entries = List.copyOf(rows.stream().map(PublishedRow::id).toList());
    }

    /** Publishes; the journal keeps the snapshot's hash, so that neither can be changed without the other. */
    static Snapshot publish(Act act, PublishedTimeline header, List<PublishedRow> rows, SigningKey key) {
        var snapshot = new Snapshot(act, header, rows, key);
        act.record(Effect.of("snapshot", snapshot.id, "published", null, Integer.toString(snapshot.number))
                .detail(PublishedJson.canonical(Map.of("sha256", snapshot.sha256))));
        return snapshot;
    }

    /** Notes how high its embed is, which the journal keeps as well. */
    void measured(Act act, Heights measured) {
        act.record(Effect.of("snapshot", id, "heights", heights, measured.text()));
        heights = measured.text();
    }

    Optional<Heights> heights() {
        return Optional.ofNullable(heights).map(Heights::of);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String manifest() {
        return manifest;
    }

    PublishedTimeline header() {
        return PublishedJson.read(manifest, Manifest.class).header();
    }

    /** Whether it holds exactly these, in this order. */
    boolean holds(List<PublishedRow> rows) {
        return entries.equals(rows.stream().map(PublishedRow::id).toList());
    }

    String sha256() {
        return sha256;
    }

    /** Empty where it was published before the newsroom had a key. */
    Optional<SnapshotSignature> signature() {
        return signature == null || signedWith == null
                ? Optional.empty()
                : Optional.of(SnapshotSignature.of(signedWith, signature));
    }

    Issue issue() {
        return new Issue(number, publishedAt, publishedBy, entries.size(), sha256, revision, headHash);
    }
}
