package sourceline.review;

import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;

/** Somebody else is at the entry. */
public final class ClaimRefused extends Refused {

    private final transient MemberId holder;

    private ClaimRefused(MemberId holder) {
        super("claimed-by-other", null);
        this.holder = holder;
    }

    static ClaimRefused heldBy(MemberId holder) {
        return new ClaimRefused(holder);
    }

    public MemberId holder() {
        return holder;
    }
}
