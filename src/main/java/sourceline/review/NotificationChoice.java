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

/** What one member wants to be told of, and when they were last written to. */
@Entity
@Table(name = "notification_choice")
class NotificationChoice {

    /** No more than one letter in this time. */
    static final Duration BETWEEN_LETTERS = Duration.ofMinutes(15);

    /** What is seen on the screen within this time is not written about. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "member"))
    @SuppressWarnings("UnusedVariable") // it is found by this
    private MemberId member;

    private String silent = "";

    @Column(name = "by_mail")
    private boolean byMail = true;

    @Column(name = "last_mailed_at")
    private @Nullable Instant lastMailedAt;

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

    /** When they may be written to again, if that is still to come. */
    Optional<Instant> tooEarlyUntil(Instant now) {
        return Optional.ofNullable(lastMailedAt)
                .map(last -> last.plus(BETWEEN_LETTERS))
                .filter(next -> next.isAfter(now));
    }

    Optional<Instant> lastWritten() {
        return Optional.ofNullable(lastMailedAt);
    }

    /**
     * @param at null where they were never written to
     */
    void written(@Nullable Instant at) {
        lastMailedAt = at;
    }
}
