package sourceline.newsroom;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;

/**
 * A link by which somebody joins, or by which a member who forgot the password sets a new one. The administrator hands
 * it on; it works once, for {@link #OPEN_FOR}.
 */
@Entity
@Table(name = "invitation")
class Invitation {

    static final Duration OPEN_FOR = Duration.ofDays(7);

    enum State {
        OPEN,
        ACCEPTED,
        WITHDRAWN
    }

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private InvitationId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "member_id"))
    private @Nullable MemberId member;

    private String name;
    private String email;

    @Convert(converter = RoleSet.class)
    private Set<Role> roles;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    private Invitation(Act act, @Nullable MemberId member, String name, String email, Set<Role> roles, Token token) {
        this.id = InvitationId.random();
        this.member = member;
        this.name = name;
        this.email = email;
        this.roles = Set.copyOf(roles);
        this.tokenHash = token.hash();
        this.invitedAt = act.at();
        this.expiresAt = act.at().plus(OPEN_FOR);
        this.state = State.OPEN;
    }

    static Invitation toJoin(Act act, MemberName name, EmailAddress email, Set<Role> roles, Token token) {
        Member.requireRoles(roles);
        var invitation = new Invitation(act, null, name.value(), email.value(), roles, token);
        invitation.record(act, "invited", null, name.value());
        invitation.record(act, "email", null, email.value());
        invitation.record(act, "roles", null, RoleSet.text(roles));
        return invitation;
    }

    static Invitation toSetPassword(Act act, Member member, Token token) {
        var view = member.view();
        var invitation = new Invitation(act, member.id(), view.name(), member.email(), view.roles(), token);
        invitation.record(act, "password-link", null, view.name());
        return invitation;
    }

    /** A new link in place of the former one, which stops working. */
    void renew(Act act, Token token) {
        requireOpen();
        tokenHash = token.hash();
        expiresAt = act.at().plus(OPEN_FOR);
        record(act, "renewed", null, expiresAt.toString());
    }

    void withdraw(Act act) {
        requireOpen();
        state = State.WITHDRAWN;
        record(act, "withdrawn", null, null);
    }

    void accept(Act act) {
        if (!isUsable(act.at())) {
            throw new LinkExpired();
        }
        state = State.ACCEPTED;
        record(act, "accepted", null, null);
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new LinkExpired();
        }
    }

    boolean isUsable(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }

    private void record(Act act, String field, @Nullable String before, @Nullable String after) {
        act.record(Effect.of("invitation", id.uuid(), field, before, after));
    }

    InvitationId id() {
        return id;
    }

    /** The member whose password this sets; empty where it makes a new member. */
    Optional<MemberId> member() {
        return Optional.ofNullable(member);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    Set<Role> roles() {
        return roles;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    InvitationView view(Instant now) {
        return new InvitationView(id, name, email, roles, expiresAt, !isUsable(now), member != null);
    }
}
