package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;

/** A comment names a member; it waits for them until they reply, say that they have seen it, or the thread is resolved. */
@Entity
@Table(name = "review_mention")
class Mention extends Noted {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "comment_id"))
    private CommentId comment;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Mention() {}

    Mention(Comment comment, MemberId member, Instant at) {
        super(comment.timeline(), member, at);
        this.id = UUID.randomUUID();
        this.entry = comment.entry();
        this.comment = comment.id();
    }

    void settle(Instant at) {
        if (settledAt == null) {
            settledAt = at;
        }
    }

    @Override
    final EntryId entry() {
        return entry;
    }

    CommentId comment() {
        return comment;
    }
}
