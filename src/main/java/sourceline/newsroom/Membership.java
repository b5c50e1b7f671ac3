package sourceline.newsroom;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;

/** What an administrator does: invites, gives and takes roles, removes. */
@Service
@AsAdministrator
public class Membership {

    private final Journal journal;
    private final MemberStore store;
    private final SignedIn signedIn;
    private final Clock clock;

    Membership(Journal journal, MemberStore store, SignedIn signedIn, Clock clock) {
        this.journal = journal;
        this.store = store;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Every member with address, by name; those who left too. */
    @Transactional(readOnly = true)
    public List<MemberRecord> members() {
        return store.members().stream()
                .map(member -> new MemberRecord(member.view(), member.email(), member.joinedAt()))
                .toList();
    }

    /** Invitations that nobody has accepted or withdrawn, newest first. */
    @Transactional(readOnly = true)
    public List<InvitationView> invitations() {
        var now = clock.instant();
        return store.openInvitations().stream()
                .map(invitation -> invitation.view(now))
                .toList();
    }

    /**
     * Invites somebody to join with these roles.
     *
     * @return the link to hand on; given again with the same {@code opId}, a new link for the same invitation, as the
     *     first one is kept nowhere
     * @throws Refused if name or address are malformed, no role is given, or a member has this address
     */
    public InvitationLink invite(OpId opId, String name, String email, Set<Role> roles) {
        var called = new MemberName(name);
        var address = EmailAddress.of(email);
        var command = command(opId, "member.invite")
                .with("name", called.value())
                .with("email", address.value())
                .with("roles", RoleSet.text(roles));
        var made = new AtomicReference<InvitationLink>();
        var receipt = journal.perform(command, act -> {
            if (store.withEmail(address).isPresent()) {
                throw new Refused("email-taken", "email", address.value());
            }
            var token = Token.random();
            var invitation = Invitation.toJoin(act, called, address, roles, token);
            store.add(invitation);
            made.set(new InvitationLink(invitation.id(), token.value(), invitation.expiresAt()));
            return invitation.id().toString();
        });
        return linkOf(receipt, made);
    }

    /**
     * Makes a link by which a member sets a new password; it ends all of that member's sign-ins when it is used.
     *
     * @throws Refused if the member is unknown or has left
     */
    public InvitationLink passwordLink(OpId opId, MemberId member) {
        var made = new AtomicReference<InvitationLink>();
        var receipt = journal.perform(command(opId, "member.password-link").with("member", member), act -> {
            var forgetful = store.member(member);
            if (!forgetful.isActive()) {
                throw new Refused("member-removed", null, forgetful.name());
            }
            var token = Token.random();
            var invitation = Invitation.toSetPassword(act, forgetful, token);
            store.add(invitation);
            made.set(new InvitationLink(invitation.id(), token.value(), invitation.expiresAt()));
            return invitation.id().toString();
        });
        return linkOf(receipt, made);
    }

    /** A new link for an invitation whose link was lost or has expired; the former link stops working. */
    public InvitationLink renew(OpId opId, InvitationId id) {
        var made = new AtomicReference<InvitationLink>();
        var receipt = journal.perform(command(opId, "invitation.renew").with("invitation", id), act -> {
            var token = Token.random();
            var invitation = store.invitation(id);
            invitation.renew(act, token);
            made.set(new InvitationLink(id, token.value(), invitation.expiresAt()));
            return id.toString();
        });
        return linkOf(receipt, made);
    }

    /** A repeated command made no token; the link that it once returned is replaced. */
    private InvitationLink linkOf(Receipt receipt, AtomicReference<InvitationLink> made) {
        var link = made.get();
        return link != null ? link : renew(OpId.random(), InvitationId.of(receipt.result()));
    }

    public Receipt withdraw(OpId opId, InvitationId id) {
        return journal.perform(command(opId, "invitation.withdraw").with("invitation", id), act -> {
            store.invitation(id).withdraw(act);
            return "";
        });
    }

    /**
     * @throws LastAdministrator if nobody would be left to administer
     */
    public Receipt changeRoles(OpId opId, MemberId member, Set<Role> roles) {
        var command =
                command(opId, "member.change-roles").with("member", member).with("roles", RoleSet.text(roles));
        return journal.perform(command, act -> {
            var changed = store.member(member);
            changed.changeRoles(act, roles, store.hasAdministratorBeside(changed));
            return "";
        });
    }

    /**
     * Ends a membership and every sign-in of the member; their name stands in what they did.
     *
     * @throws LastAdministrator if nobody would be left to administer
     */
    public Receipt remove(OpId opId, MemberId member) {
        return journal.perform(command(opId, "member.remove").with("member", member), act -> {
            var leaving = store.member(member);
            leaving.remove(act, store.hasAdministratorBeside(leaving));
            return "";
        });
    }

    /** Ends every sign-in of a member, in every browser; they may sign in again. */
    public Receipt signOutEverywhere(OpId opId, MemberId member) {
        return journal.perform(command(opId, "member.sign-out-everywhere").with("member", member), act -> {
            store.member(member).endSignIns(act);
            return "";
        });
    }

    /** Takes a removal back: same record, same roles, same password. */
    public Receipt reinstate(OpId opId, MemberId member) {
        return journal.perform(command(opId, "member.reinstate").with("member", member), act -> {
            store.member(member).reinstate(act);
            return "";
        });
    }

    private Command command(OpId opId, String name) {
        return Command.of(Subject.NEWSROOM, signedIn.actor(), opId, name);
    }
}
