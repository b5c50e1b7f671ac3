package sourceline.timeline;

import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;

/** A member may say only of themselves that they inferred a date. */
public final class InferredBySomebodyElse extends Refused {

    public InferredBySomebodyElse(MemberId claimed) {
        super("inferred-by-somebody-else", "when", claimed);
    }
}
