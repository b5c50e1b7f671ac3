package sourceline.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A heading or a paragraph of a version; {@code place} counts both from 1 in reading order. Written once. */
@Entity
@Immutable
@Table(name = "block")
class BlockRow {

    enum Kind {
        HEADING,
        PARAGRAPH
    }

    @Embeddable
    record Key(@Column(name = "version_id") UUID version, int place) implements Serializable {}

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // queries order by it
    private Key key;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    @SuppressWarnings("NullAway.Init")
    protected BlockRow() {}

    BlockRow(VersionId version, int place, Kind kind, int start, int end) {
        this.key = new Key(version.uuid(), place);
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
