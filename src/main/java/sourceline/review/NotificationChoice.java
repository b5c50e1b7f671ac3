package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;

/** What one member wants to be told of, and when the next letter to them is due. */
@Entity
@Table(name = "notification_choice")
class NotificationChoice {

    /** No more than one letter in this time. */
    static final Duration BETWEEN_LETTERS = Duration.ofMinutes(15);

    /** What is seen on the screen within this time is not written about. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "member"))
    private MemberId member;

    private String silent = "";

    @Column(name = "by_mail")
    private boolean byMail = true;

    @Column(name = "last_mailed_at")
    private @Nullable Instant lastMailedAt;

    @Column(name = "mail_due_at")
    private @Nullable Instant mailDueAt;

    @SuppressWarnings("NullAway.Init")
    protected NotificationChoice() {}

    NotificationChoice(MemberId member) {
        this.member = member;
    }

    void choose(Set<Notification.Kind> wanted, boolean mail) {
        silent = Arrays.stream(Notification.Kind.values())
                .filter(kind -> !wanted.contains(kind))
                .map(Notification.Kind::name)
                .collect(Collectors.joining(" "));
        byMail = mail;
    }

    boolean wants(Notification.Kind kind) {
        return !Set.of(silent.split(" ")).contains(kind.name());
    }

    Set<Notification.Kind> wanted() {
        return Arrays.stream(Notification.Kind.values()).filter(this::wants).collect(Collectors.toUnmodifiableSet());
    }

    boolean byMail() {
        return byMail;
    }

    /** When to write, if no letter is due already. */
    Optional<Instant> nextLetter(Instant now) {
        if (!byMail || mailDueAt != null) {
            return Optional.empty();
        }
        var earliest = now.plus(PATIENCE);
        var next = lastMailedAt == null ? earliest : later(earliest, lastMailedAt.plus(BETWEEN_LETTERS));
        mailDueAt = next;
        return Optional.of(next);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The letter that was due has been dealt with. */
    void written(Instant now, boolean sent) {
        mailDueAt = null;
        if (sent) {
            lastMailedAt = now;
        }
    }
}
