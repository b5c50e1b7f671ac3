package sourceline.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;

/** One capture of a source. Written once. */
@Entity
@Immutable
@Table(name = "version")
class Version {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private VersionId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "source_id"))
    private SourceId source;

    private int number;

    @Column(name = "raw_hash")
    private String rawHash;

    @Column(name = "raw_size")
    private long rawSize;

    @Column(name = "media_type")
    private String mediaType;

    private String charset;

    @Column(name = "text_hash")
    private String textHash;

    private int sentences;
    private int headings;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    @Column(name = "file_name")
    private @Nullable String fileName;

    private @Nullable String address;

    @Column(name = "captured_by")
    private UUID capturedBy;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @SuppressWarnings("NullAway.Init")
    protected Version() {}

    /**
     * @param number counts the source's versions from 1
     * @param capture what was read out of the material
     * @param rawHash where its bytes are in {@link Contents}
     * @param textHash where its text is in {@link Contents}, as UTF-8
     */
    Version(SourceId source, int number, Capture capture, String rawHash, String textHash, Act act) {
        this.id = VersionId.random();
        this.source = source;
        this.number = number;
        this.rawHash = rawHash;
        this.rawSize = capture.raw().length;
        this.mediaType = capture.mediaType();
        this.charset = capture.charset().name();
        this.textHash = textHash;
        this.sentences = capture.sentences();
        this.headings = capture.headings();
        this.manner = capture.manner();
        this.fileName = capture.fileName();
        this.address = capture.address();
        this.capturedBy = act.actor().member();
        this.capturedAt = act.at();
        act.record(Effect.of("version", id.uuid(), "captured", null, rawHash));
    }

    VersionId id() {
        return id;
    }

    SourceId source() {
        return source;
    }

    int number() {
        return number;
    }

    String rawHash() {
        return rawHash;
    }

    String textHash() {
        return textHash;
    }

    /** What is told of it. */
    VersionInfo info() {
        return new VersionInfo(
                id,
                source,
                number,
                rawHash,
                rawSize,
                mediaType,
                charset,
                textHash,
                sentences,
                headings,
                manner,
                fileName,
                address,
                new MemberId(capturedBy),
                capturedAt);
    }
}
