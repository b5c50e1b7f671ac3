package sourceline.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the journal: what one command did to one field. Written once; only legal erasure takes the values (never
 * their digests) out again.
 */
@Entity
@Table(name = "change")
class Change {

    /** Under this thing and field an erasure stands in the journal; its target is the change that lost its values. */
    static final String ERASED_THING = "change";

    static final String ERASED = "erased";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Subject.Kind subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    private long revision;
    private int ordinal;

    @Column(name = "operation_id")
    private UUID operation;

    private String command;
    private UUID actor;

    @Column(name = "made_at")
    private Instant at;

    private String what;
    private UUID target;
    private @Nullable UUID about;
    private String field;

    @Column(name = "before_value")
    private @Nullable String before;

    @Column(name = "after_value")
    private @Nullable String after;

    private @Nullable String detail;
    private @Nullable String reason;
    private @Nullable String salt;

    @Column(name = "before_digest")
    private @Nullable String beforeDigest;

    @Column(name = "after_digest")
    private @Nullable String afterDigest;

    @Column(name = "detail_digest")
    private @Nullable String detailDigest;

    @Column(name = "reason_digest")
    private @Nullable String reasonDigest;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    Change(Command given, UUID operation, Act act, int ordinal, Effect effect, String salt, String previousHash) {
        this.id = UUID.randomUUID();
        this.subjectKind = given.subject().kind();
        this.subjectId = given.subject().id();
        this.revision = act.revision();
        this.ordinal = ordinal;
        this.operation = operation;
        this.command = given.name();
        this.actor = act.actor().member();
        this.at = act.at();
        this.what = effect.what();
        this.target = effect.target();
        this.about = effect.about();
        this.field = effect.field();
        this.before = effect.before();
        this.after = effect.after();
        this.detail = effect.detail();
        this.reason = act.reason();
        this.salt = salt;
        this.beforeDigest = Digests.salted(salt, before);
        this.afterDigest = Digests.salted(salt, after);
        this.detailDigest = Digests.salted(salt, detail);
        this.reasonDigest = Digests.salted(salt, reason);
        this.previousHash = previousHash;
        this.hash = computeHash();
    }

    /** SHA-256 over the previous hash and this row's canonical JSON, in which values stand as their salted digests. */
    final String computeHash() {
        return link("").computeHash(subjectKind + ":" + subjectId, previousHash);
    }

    /** This change as a file has it that shows the chain. */
    ChainFile.Link link() {
        return link(hash);
    }

    private ChainFile.Link link(String hash) {
        return new ChainFile.Link(
                revision,
                ordinal,
                operation,
                command,
                actor,
                at,
                what,
                target,
                about,
                field,
                beforeDigest,
                afterDigest,
                detailDigest,
                reasonDigest,
                hash);
    }

    /** Takes the values and the salt out; only their digests stay. */
    void erase() {
        before = null;
        after = null;
        detail = null;
        reason = null;
        salt = null;
    }

    boolean isErased() {
        return salt == null;
    }

    /** Whether the values are those whose digests stand in the chain. */
    boolean holdsItsValues() {
        return Objects.equals(digest(before), beforeDigest)
                && Objects.equals(digest(after), afterDigest)
                && Objects.equals(digest(detail), detailDigest)
                && Objects.equals(digest(reason), reasonDigest);
    }

    private @Nullable String digest(@Nullable String value) {
        return salt == null ? null : Digests.salted(salt, value);
    }

    /** Which change this one records the erasure of. */
    Optional<UUID> erasedChange() {
        return what.equals(ERASED_THING) && field.equals(ERASED) ? Optional.of(target) : Optional.empty();
    }

    boolean belongsTo(Subject subject) {
        return subject.kind() == subjectKind && subject.id().equals(subjectId);
    }

    UUID id() {
        return id;
    }

    UUID operation() {
        return operation;
    }

    long revision() {
        return revision;
    }

    int ordinal() {
        return ordinal;
    }

    String hash() {
        return hash;
    }

    String previousHash() {
        return previousHash;
    }

    /** This change as it is read: for history, undo and the live feed. */
    JournalEntry read() {
        return new JournalEntry(
                id,
                revision,
                ordinal,
                operation,
                command,
                new Actor(actor),
                at,
                what,
                target,
                about,
                field,
                before,
                after,
                detail,
                reason,
                isErased());
    }
}
