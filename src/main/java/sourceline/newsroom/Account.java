package sourceline.newsroom;

import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;

/** What members do about their own account. */
@Service
@AsMember
public class Account {

    private final Journal journal;
    private final MemberStore store;
    private final Passwords passwords;
    private final SignedIn signedIn;

    Account(Journal journal, MemberStore store, Passwords passwords, SignedIn signedIn) {
        this.journal = journal;
        this.store = store;
        this.passwords = passwords;
        this.signedIn = signedIn;
    }

    public Receipt rename(OpId opId, String name) {
        var called = new MemberName(name);
        var id = signedIn.id();
        return journal.perform(command(opId, "member.rename").with("name", called.value()), act -> {
            store.member(id).rename(act, called);
            return "";
        });
    }

    /**
     * Sets a new password and ends all sign-ins of the member, this one too.
     *
     * @throws Refused if the present password is not the one given, or the new one too short or too long
     */
    public Receipt changePassword(OpId opId, String present, String wanted) {
        var encoded = passwords.encode(wanted);
        var id = signedIn.id();
        return journal.perform(command(opId, "member.change-password"), act -> {
            var member = store.member(id);
            if (!passwords.matches(present, member)) {
                throw new Refused("password-wrong", "present-password");
            }
            member.changePassword(act, encoded);
            return "";
        });
    }

    /** Ends every sign-in of the member, in every browser, this one too. */
    public Receipt signOutEverywhere(OpId opId) {
        var id = signedIn.id();
        return journal.perform(command(opId, "member.sign-out-everywhere"), act -> {
            store.member(id).endSignIns(act);
            return "";
        });
    }

    private Command command(OpId opId, String name) {
        return Command.of(Subject.NEWSROOM, signedIn.actor(), opId, name);
    }
}
