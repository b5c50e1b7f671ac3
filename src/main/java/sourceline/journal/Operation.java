package sourceline.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One command that somebody gave, with its outcome. */
@Entity
@Table(name = "operation")
class Operation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Subject.Kind subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "actor")
    private UUID actor;

    @Column(name = "op_id")
    private UUID opId;

    @Column(name = "name")
    private String name;

    private String salt;
    private String digest;
    private long revision;
    private boolean changed;
    private String result;

    @Column(name = "given_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Operation() {}

    Operation(Command command, String salt, String digest, Receipt receipt, Instant at) {
        this.id = UUID.randomUUID();
        this.subjectKind = command.subject().kind();
        this.subjectId = command.subject().id();
        this.actor = command.actor().member();
        this.opId = command.opId().uuid();
        this.name = command.name();
        this.salt = salt;
        this.digest = digest;
        this.revision = receipt.revision();
        this.changed = receipt.changed();
        this.result = receipt.result();
        this.at = at;
    }

    UUID id() {
        return id;
    }

    String salt() {
        return salt;
    }

    String digest() {
        return digest;
    }

    /** Makes it impossible to try out what was asked for; repeated, the command no longer counts as the same. */
    void forgetContent() {
        salt = Digests.salt();
    }

    Receipt receipt() {
        return new Receipt(revision, changed, result);
    }
}
