package sourceline.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Where a subject's chain stands; its row is the lock that orders commands between nodes. */
@Entity
@Table(name = "subject")
class Head {

    /** The hash before the first change of any chain. */
    static final String GENESIS = "0".repeat(64);

    @Embeddable
    record Key(
            @Enumerated(EnumType.STRING) @Column(name = "kind")
            Subject.Kind kind,

            @Column(name = "id") UUID id) implements Serializable {}

    @EmbeddedId
    private Key key;

    private long revision;

    @Column(name = "head_hash")
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected Head() {}

    Head(Subject subject) {
        this.key = new Key(subject.kind(), subject.id());
        this.hash = GENESIS;
    }

    Subject subject() {
        return new Subject(key.kind(), key.id());
    }

    long revision() {
        return revision;
    }

    String hash() {
        return hash;
    }

    void advance(long revision, String hash) {
        this.revision = revision;
        this.hash = hash;
    }
}
