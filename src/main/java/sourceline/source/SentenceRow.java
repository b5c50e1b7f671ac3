package sourceline.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A sentence of a version: ordinal and paragraph count from 1, positions are UTF-16 units. Written once. */
@Entity
@Immutable
@Table(name = "sentence")
class SentenceRow {

    @Embeddable
    record Key(@Column(name = "version_id") UUID version, int ordinal) implements Serializable {}

    @EmbeddedId
    private Key key;

    private int paragraph;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    @SuppressWarnings("NullAway.Init")
    protected SentenceRow() {}

    SentenceRow(VersionId version, int ordinal, int paragraph, int start, int end) {
        this.key = new Key(version.uuid(), ordinal);
        this.paragraph = paragraph;
        this.start = start;
        this.end = end;
    }

    int paragraph() {
        return paragraph;
    }

    ArticleView.Sentence view() {
        return new ArticleView.Sentence(key.ordinal(), start, end);
    }
}
