package sourceline.newsroom;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Actor;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;

/** How people become members: by an invitation, or as the first administrator. Whoever holds the link may. */
@Service
public class Joining {

    private final Journal journal;
    private final MemberStore store;
    private final Passwords passwords;
    private final Clock clock;

    Joining(Journal journal, MemberStore store, Passwords passwords, Clock clock) {
        this.journal = journal;
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The invitation behind a link, unless the link does not work, or no longer. */
    @WithLink
    @Transactional(readOnly = true)
    public Optional<InvitationView> invitation(String token) {
        var now = clock.instant();
        return store.invitationByToken(token)
                .filter(invitation -> invitation.isUsable(now))
                .map(invitation -> invitation.view(now));
    }

    /**
     * Joins the newsroom, or sets a forgotten password, with the link that an administrator handed on. A new member has
     * the id of the invitation, so that the command can be repeated safely.
     *
     * @return with the member's id as its result
     * @throws LinkExpired if the link does not work, or no longer
     * @throws Refused if the password is too short or too long
     */
    @WithLink
    public Receipt accept(OpId opId, String token, String password) {
        var encoded = passwords.encode(password);
        var invited = store.invitationByToken(token).orElseThrow(LinkExpired::new);
        var newcomer = new MemberId(invited.id().uuid());
        var actor = new Actor(invited.member().orElse(newcomer).uuid());
        var command =
                Command.of(Subject.NEWSROOM, actor, opId, "invitation.accept").with("invitation", invited.id());
        return journal.perform(command, act -> {
            var invitation = store.invitationByToken(token).orElseThrow(LinkExpired::new);
            invitation.accept(act);
            var returning = invitation.member().map(store::member);
            if (returning.isPresent()) {
                returning.get().changePassword(act, encoded);
                return returning.get().id().toString();
            }
            var email = new EmailAddress(invitation.email());
            if (store.withEmail(email).isPresent()) {
                throw new Refused("email-taken", null, email.value());
            }
            var name = new MemberName(invitation.name());
            var colour = store.nextColour();
            store.add(Member.join(act, newcomer, name, email, invitation.roles(), colour, encoded));
            return newcomer.toString();
        });
    }

    /** Whether the link makes whoever holds it the first administrator. */
    @WithLink
    @Transactional(readOnly = true)
    public boolean isFirstAdministrator(String token) {
        return store.hasFirstAdministratorLink(token, clock.instant()) && !store.hasAdministrator();
    }

    /**
     * Makes the newsroom's first administrator, who may invite everybody else, and also edit.
     *
     * @return with the member's id as its result
     * @throws LinkExpired if the link does not work, or no longer, or there is an administrator
     * @throws Refused if name, address or password are not what they must be
     */
    @WithLink
    public Receipt becomeFirstAdministrator(OpId opId, String token, String name, String email, String password) {
        var called = new MemberName(name);
        var address = EmailAddress.of(email);
        var encoded = passwords.encode(password);
        var newcomer = MemberId.random();
        var command = Command.of(Subject.NEWSROOM, new Actor(newcomer.uuid()), opId, "member.first-administrator")
                .with("name", called.value())
                .with("email", address.value());
        return journal.perform(command, act -> {
            if (!store.hasFirstAdministratorLink(token, act.at()) || store.hasAdministrator()) {
                throw new LinkExpired();
            }
            store.removeFirstAdministratorLinks();
            var colour = store.nextColour();
            var roles = Set.of(Role.ADMINISTRATOR, Role.EDITOR);
            store.withEmail(address).ifPresent(taken -> {
                throw new Refused("email-taken", "email", address.value());
            });
            store.add(Member.join(act, newcomer, called, address, roles, colour, encoded));
            return newcomer.toString();
        });
    }
}
