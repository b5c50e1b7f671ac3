package sourceline.newsroom;

import org.springframework.stereotype.Component;
import sourceline.journal.Actor;

/** The member at work in the current session, asked for afresh at each call, so that a role taken away is gone at once. */
@Component("signedIn")
public class SignedIn {

    /**
     * @throws IllegalStateException if nobody is signed in
     */
    public MemberId id() {
        throw new IllegalStateException("nobody is signed in");
    }

    /** The member as the journal knows them. */
    public Actor actor() {
        return new Actor(id().uuid());
    }

    /** Whether the member has, at this moment, the role or one that includes it. */
    public boolean has(Role role) {
        return false;
    }

    public boolean isMember() {
        return false;
    }
}
