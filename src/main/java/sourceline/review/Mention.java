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
import sourceline.timeline.TimelineId;

/** A comment names a member; it waits for them until they reply, say that they have seen it, or the thread is resolved. */
@Entity
@Table(name = "review_mention")
class Mention {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "comment_id"))
    private CommentId comment;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "member"))
    private MemberId member;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Mention() {}

    Mention(Comment comment, MemberId member, Instant at) {
        this.id = UUID.randomUUID();
        this.comment = comment.id();
        this.entry = comment.entry();
        this.timeline = comment.timeline();
        this.member = member;
        this.at = at;
    }

    void settle(Instant at) {
        if (settledAt == null) {
            settledAt = at;
        }
    }

    CommentId comment() {
        return comment;
    }

    EntryId entry() {
        return entry;
    }

    TimelineId timeline() {
        return timeline;
    }

    MemberId member() {
        return member;
    }

    Instant at() {
        return at;
    }
}
