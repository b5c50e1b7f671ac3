package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.NoSuchField;
import sourceline.timeline.TextMissing;
import sourceline.timeline.TextTooLong;
import sourceline.timeline.TimelineId;
import sourceline.verification.Typed;

/** A word on an entry or one of its fields, or a reply to one. What opens a thread is resolved and reopened, a reply is not. */
@Entity
@Table(name = "review_comment")
public class Comment {

    static final int LENGTH = 5_000;

    /** For how long whoever wrote it may still mend it. */
    public static final Duration MENDABLE = Duration.ofMinutes(15);

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

    private @Nullable String passage;

    @Column(name = "passage_start")
    private @Nullable Integer passageStart;

    @Column(name = "passage_end")
    private @Nullable Integer passageEnd;

    private @Nullable String suggestion;

    @Column(name = "suggestion_base")
    private @Nullable String suggestionBase;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "accepted_by"))
    private @Nullable MemberId acceptedBy;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

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
     * @throws NoSuchField if an entry has no field of that name
     * @throws TextMissing if there are no words
     * @throws TextTooLong if they are over {@value #LENGTH} characters
     */
    static Comment on(Act act, EntryState entry, @Nullable String field, String words, boolean mustBeResolved) {
        var known = field == null ? null : EntryField.of(field).key();
        var comment = new Comment(act, entry.id(), entry.timeline(), known, null, words);
        comment.mustBeResolved = mustBeResolved;
        act.record(comment.effect("created", null, comment.words));
        return comment;
    }

    /**
     * Makes it about some words of its field.
     *
     * @param shown the field as the member had it before them
     * @throws CommentRefused if the field has no such words any more
     */
    void pointAt(EntryState entry, String shown, int start, int end) {
        var now = text(entry);
        var chosen = Passage.of(fieldOrEntry(), shown, start, end).follow(shown, now);
        if (chosen.isGone()) {
            throw CommentRefused.noSuchPassage(fieldOrEntry(), start, end);
        }
        take(chosen);
    }

    /** Notes that a member whom it mentions has seen it. */
    void noted(Act act, Signer who) {
        act.record(effect("noted", null, who.id().toString()));
    }

    private void take(Passage at) {
        passage = at.words();
        passageStart = at.start();
        passageEnd = at.end();
    }

    /** Follows the passage from one wording of its field to the next. */
    void follow(String before, String after) {
        passage().ifPresent(at -> take(at.follow(before, after)));
    }

    /**
     * Says how its field could be worded instead.
     *
     * @throws CommentRefused if the field takes no wording, or has this one
     * @throws TextTooLong if it is over {@value #LENGTH} characters
     */
    void suggest(Act act, EntryState entry, String wording) {
        var now = text(entry);
        var wanted = Typed.required("suggestion", LENGTH, wording);
        if (wanted.equals(now)) {
            throw CommentRefused.suggestsNothing();
        }
        suggestion = wanted;
        suggestionBase = now;
        act.record(effect("suggested", now, wanted));
    }

    private String text(EntryState entry) {
        return switch (fieldOrEntry()) {
            case "headline" -> entry.headline();
            case "body" -> entry.body();
            default -> throw CommentRefused.fieldHasNoWords(fieldOrEntry());
        };
    }

    private String fieldOrEntry() {
        return field == null ? "entry" : field;
    }

    /**
     * Notes that somebody took the suggested wording, which settles the thread.
     *
     * @throws CommentRefused if there is none, or it is settled
     */
    Suggestion accept(Act act, Signer who) {
        var wording = suggestion().orElseThrow(CommentRefused::noSuggestion);
        if (isResolved()) {
            throw CommentRefused.alreadyResolved();
        }
        acceptedBy = who.id();
        resolvedBy = who.id();
        resolvedAt = act.at();
        act.record(effect("accepted", null, who.id().toString()));
        return wording;
    }

    /**
     * @throws CommentRefused if somebody else wrote it, or it is too late
     */
    void mend(Act act, Signer who, String typed) {
        if (!by.equals(who.id())) {
            throw CommentRefused.notYours();
        }
        if (!act.at().isBefore(at.plus(MENDABLE))) {
            throw CommentRefused.tooLate(MENDABLE.toMinutes());
        }
        var wanted = Typed.required("comment", LENGTH, typed);
        if (!wanted.equals(words)) {
            act.record(effect("mended", words, wanted));
            words = wanted;
            editedAt = act.at();
        }
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

    /**
     * Turns round that a suggestion was taken or a thread closed or opened, by whoever did it; nothing where somebody has
     * done so already.
     *
     * @param field {@code accepted} or {@code resolved}, as the journal has it
     * @param undone whether it was done, and not taken back
     */
    void turnRound(Act act, Signer who, String field, boolean undone) {
        if (isResolved() != undone) {
            return;
        }
        if (field.equals("resolved") && undone) {
            reopen(act);
        } else if (field.equals("resolved")) {
            resolve(act, who);
        } else if (undone) {
            act.record(effect("accepted", who.id().toString(), null));
            acceptedBy = null;
            resolvedBy = null;
            resolvedAt = null;
        } else {
            accept(act, who);
        }
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

    /** The words it is about, where they stand now; empty where it is about the field or the entry as a whole. */
    public Optional<Passage> passage() {
        return passage == null || passageStart == null || passageEnd == null
                ? Optional.empty()
                : Optional.of(new Passage(passageStart, passageEnd, passage));
    }

    /** How its field could be worded instead. */
    public Optional<Suggestion> suggestion() {
        return suggestion == null || suggestionBase == null || field == null
                ? Optional.empty()
                : Optional.of(new Suggestion(field, suggestionBase, suggestion));
    }

    /** Who took the suggested wording. */
    public Optional<MemberId> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    /** When its words were mended last; what they were before is in the journal. */
    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    /** Whether the member may still mend its words. */
    public boolean mayBeMendedBy(MemberId member, Instant now) {
        return by.equals(member) && now.isBefore(at.plus(MENDABLE));
    }

    /** Whether it is a reply to what was said in a send-back, by somebody else than the sender or by an author of the entry. */
    boolean answers(Step sending, EntryState entry) {
        return revision > sending.revision()
                && replyTo != null
                && sending.comment().filter(replyTo::equals).isPresent()
                && (!by.equals(sending.by()) || entry.authors().contains(by));
    }

    /** Whether it bars an approval. */
    boolean bars() {
        return mustBeResolved && !isResolved();
    }
}
