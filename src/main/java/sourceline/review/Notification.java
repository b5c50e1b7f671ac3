package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Something that a member is told of. */
@Entity
@Table(name = "notification")
public class Notification {

    /** What it is about. */
    public enum Kind {
        SENT_BACK,
        APPROVED,
        MENTIONED,
        REPLIED,
        ASKED_TO_CHECK,
        CHECK_AGAIN,
        RETRACTION_PROPOSED,
        RETRACTED,
        RETRACTION_LET_GO,
        PLANNED_FAILED;

        /** Whether it leads to where the entry stands beside its sentences. */
        public boolean isToCheck() {
            return this == ASKED_TO_CHECK || this == CHECK_AGAIN;
        }

        /** Whether it leads to what readers have and are to get. */
        public boolean isToPublish() {
            return switch (this) {
                case RETRACTION_PROPOSED, RETRACTED, RETRACTION_LET_GO, PLANNED_FAILED -> true;
                case SENT_BACK, APPROVED, MENTIONED, REPLIED, ASKED_TO_CHECK, CHECK_AGAIN -> false;
            };
        }
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "member"))
    @SuppressWarnings("UnusedVariable") // it is found by this
    private MemberId member;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "about_by"))
    private MemberId by;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "comment_id"))
    private @Nullable CommentId comment;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    Notification(
            MemberId member,
            Kind kind,
            TimelineId timeline,
            EntryId entry,
            @Nullable CommentId comment,
            MemberId by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.kind = kind;
        this.timeline = timeline;
        this.entry = entry;
        this.comment = comment;
        this.by = by;
        this.at = at;
    }

    void mailed(Instant now) {
        mailedAt = now;
    }

    public Kind kind() {
        return kind;
    }

    public TimelineId timeline() {
        return timeline;
    }

    public EntryId entry() {
        return entry;
    }

    /** The comment that it is about; empty where it is about none. */
    public Optional<CommentId> comment() {
        return Optional.ofNullable(comment);
    }

    /** Who did what it is about. */
    public MemberId by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
