package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.TextMissing;
import sourceline.timeline.TextTooLong;
import sourceline.timeline.TimelineId;
import sourceline.verification.Typed;

/** A word on an entry or one of its fields, or a reply to one. What opens a thread is resolved and reopened, a reply is not. */
@Entity
@Table(name = "review_comment")
public class Comment {

    static final int LENGTH = 5_000;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private CommentId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    private @Nullable String field;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "reply_to"))
    private @Nullable CommentId replyTo;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "author"))
    private MemberId by;

    @Column(name = "made_at")
    private Instant at;

    private long revision;
    private String words;

    @Column(name = "must_be_resolved")
    private boolean mustBeResolved;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "resolved_by"))
    private @Nullable MemberId resolvedBy;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    private Comment(
            Act act,
            EntryId entry,
            TimelineId timeline,
            @Nullable String field,
            @Nullable CommentId replyTo,
            String words) {
        this.id = CommentId.random();
        this.entry = entry;
        this.timeline = timeline;
        this.field = field;
        this.replyTo = replyTo;
        this.by = new MemberId(act.actor().member());
        this.at = act.at();
        this.revision = act.revision();
        this.words = Typed.required("comment", LENGTH, words);
    }

    /**
     * Opens a thread.
     *
     * @param field the field it is about, null for the entry as a whole
     * @throws TextMissing if there are no words
     * @throws TextTooLong if they are over {@value #LENGTH} characters
     */
    static Comment on(Act act, EntryState entry, @Nullable String field, String words, boolean mustBeResolved) {
        var comment = new Comment(act, entry.id(), entry.timeline(), field, null, words);
        comment.mustBeResolved = mustBeResolved;
        act.record(comment.effect("created", null, comment.words));
        return comment;
    }

    /**
     * @throws CommentRefused if this is itself a reply
     */
    Comment reply(Act act, String words) {
        requireThread();
        var reply = new Comment(act, entry, timeline, field, id, words);
        act.record(reply.effect("replied", null, reply.words));
        return reply;
    }

    /**
     * @throws CommentRefused if it is a reply, or resolved already
     * @throws Forbidden if it must be resolved and whoever acts neither raised it nor is an editor
     */
    void resolve(Act act, Signer who) {
        requireThread();
        if (isResolved()) {
            throw CommentRefused.alreadyResolved();
        }
        if (mustBeResolved && !by.equals(who.id()) && !who.may(Role.EDITOR)) {
            throw Forbidden.notYourComment();
        }
        resolvedBy = who.id();
        resolvedAt = act.at();
        act.record(effect("resolved", "false", "true"));
    }

    /**
     * @throws CommentRefused if it is a reply, or not resolved
     */
    void reopen(Act act) {
        requireThread();
        if (!isResolved()) {
            throw CommentRefused.notResolved();
        }
        resolvedBy = null;
        resolvedAt = null;
        act.record(effect("resolved", "true", "false"));
    }

    private void requireThread() {
        if (replyTo != null) {
            throw CommentRefused.replyIsNoThread();
        }
    }

    private Effect effect(String what, @Nullable String before, @Nullable String after) {
        return Effect.of("comment", id.uuid(), what, before, after).about(entry.uuid());
    }

    public CommentId id() {
        return id;
    }

    public EntryId entry() {
        return entry;
    }

    TimelineId timeline() {
        return timeline;
    }

    /** The field it is about; empty for the entry as a whole. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The comment that opened the thread; empty where this one did. */
    public Optional<CommentId> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    public MemberId by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    long revision() {
        return revision;
    }

    public String words() {
        return words;
    }

    public boolean mustBeResolved() {
        return mustBeResolved;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public Optional<MemberId> resolvedBy() {
        return Optional.ofNullable(resolvedBy);
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    /** Whether it bars an approval. */
    boolean bars() {
        return mustBeResolved && !isResolved();
    }
}
