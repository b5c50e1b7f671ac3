package sourceline.newsroom;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.journal.Refused;

/** Somebody who signs in. The record stays when a member is removed, since journals and signatures name them. */
@Entity
@Table(name = "member")
class Member {

    static final int COLOURS = 8;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private MemberId id;

    private String name;
    private String email;

    @Convert(converter = RoleSet.class)
    private Set<Role> roles;

    private int colour;
    private boolean active;
    private String password;
    private int generation;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    private Member(
            MemberId id,
            MemberName name,
            EmailAddress email,
            Set<Role> roles,
            int colour,
            String password,
            Instant at) {
        this.id = id;
        this.name = name.value();
        this.email = email.value();
        this.roles = Set.copyOf(roles);
        this.colour = colour;
        this.active = true;
        this.password = password;
        this.joinedAt = at;
    }

    /**
     * @param colour 1 to {@value #COLOURS}
     * @param password as the encoder made it; it never reaches the journal
     */
    static Member join(
            Act act, MemberId id, MemberName name, EmailAddress email, Set<Role> roles, int colour, String password) {
        requireRoles(roles);
        var member = new Member(id, name, email, roles, colour, password, act.at());
        member.record(act, "joined", null, name.value());
        member.record(act, "email", null, email.value());
        member.record(act, "roles", null, RoleSet.text(roles));
        return member;
    }

    static void requireRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refused("roles-missing", "roles");
        }
    }

    void rename(Act act, MemberName name) {
        if (!name.value().equals(this.name)) {
            record(act, "name", this.name, name.value());
            this.name = name.value();
        }
    }

    /**
     * @param anotherAdministrator whether somebody else is an active administrator
     */
    void changeRoles(Act act, Set<Role> roles, boolean anotherAdministrator) {
        requireRoles(roles);
        if (roles.equals(this.roles)) {
            return;
        }
        if (isAdministrator() && !roles.contains(Role.ADMINISTRATOR) && !anotherAdministrator) {
            throw new LastAdministrator(name);
        }
        record(act, "roles", RoleSet.text(this.roles), RoleSet.text(roles));
        this.roles = Set.copyOf(roles);
    }

    /** Takes the membership away and ends every sign-in; the record stays. */
    void remove(Act act, boolean anotherAdministrator) {
        if (!active) {
            return;
        }
        if (isAdministrator() && !anotherAdministrator) {
            throw new LastAdministrator(name);
        }
        record(act, "active", "true", "false");
        active = false;
        generation++;
    }

    void reinstate(Act act) {
        if (!active) {
            record(act, "active", "false", "true");
            active = true;
        }
    }

    /** Sets a new password and ends every sign-in that the old one opened. */
    void changePassword(Act act, String encoded) {
        password = encoded;
        generation++;
        record(act, "password", null, null);
    }

    void endSignIns(Act act) {
        generation++;
        record(act, "signed-out-everywhere", null, null);
    }

    /** The same password as the present encoder does it; unless somebody set another one meanwhile. */
    void reencode(String former, String encoded) {
        if (password.equals(former)) {
            password = encoded;
        }
    }

    private void record(Act act, String field, @Nullable String before, @Nullable String after) {
        act.record(Effect.of("member", id.uuid(), field, before, after));
    }

    boolean isAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    MemberId id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    boolean isActive() {
        return active;
    }

    String password() {
        return password;
    }

    int generation() {
        return generation;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    MemberView view() {
        return new MemberView(id, name, MemberName.initials(name), colour, roles, active);
    }
}
