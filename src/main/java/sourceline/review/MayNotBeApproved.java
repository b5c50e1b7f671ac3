package sourceline.review;

import sourceline.journal.Refused;

/** Something stands in the way of an approval; the code ends with what it is. */
public final class MayNotBeApproved extends Refused {

    private MayNotBeApproved(Obstacle obstacle) {
        super("not-approvable-" + obstacle.key(), null);
    }

    static MayNotBeApproved because(Obstacle obstacle) {
        return new MayNotBeApproved(obstacle);
    }
}
