package sourceline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What remains to be done about an entry before it could be published, told as the work that it is. */
public enum Remaining {
    DRAFT,
    SENT_BACK,
    IN_CHECK,
    CHECK_AGAIN,
    TO_APPROVE,
    /** Four-eyes: somebody else has to check it. */
    CHECKED_BY_AUTHOR,
    /** The house rules do not let its verdict out. */
    VERDICT_NOT_PUBLISHABLE,
    /** An automatic check bars the check. */
    FINDING,
    /** A comment that must be resolved is open. */
    COMMENT_OPEN,
    NO_DATE,
    NO_STRAND,
    /** Nothing, as nobody wants it out. */
    DROPPED;

    /** Its name in addresses and in the studio's words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Remaining> of(String key) {
        return Stream.of(values())
                .filter(remaining -> remaining.key().equals(key))
                .findFirst();
    }

    /**
     * Nothing of an entry that could go out now; else where it is on its way first, and then what else bars it.
     *
     * @param blocked whether an automatic check bars its check
     * @param rules those under which it would be approved
     */
    static List<Remaining> of(Obstacle.Facts facts, boolean blocked, HouseRules rules) {
        if (facts.stage() == Stage.DROPPED) {
            return List.of(DROPPED);
        }
        var remaining = new ArrayList<Remaining>();
        onItsWay(facts, rules).ifPresent(remaining::add);
        add(remaining, blocked, FINDING);
        add(remaining, facts.openComments() > 0, COMMENT_OPEN);
        add(remaining, !facts.dated(), NO_DATE);
        add(remaining, !facts.laned(), NO_STRAND);
        return List.copyOf(remaining);
    }

    private static Optional<Remaining> onItsWay(Obstacle.Facts facts, HouseRules rules) {
        if (facts.checkAgain()) {
            return Optional.of(CHECK_AGAIN);
        }
        return switch (facts.stage()) {
            case DRAFT -> Optional.of(DRAFT);
            case SENT_BACK -> Optional.of(SENT_BACK);
            case IN_CHECK -> Optional.of(IN_CHECK);
            case CHECKED -> Optional.of(toApprove(facts, rules));
            case APPROVED, DROPPED -> Optional.empty();
        };
    }

    private static Remaining toApprove(Obstacle.Facts facts, HouseRules rules) {
        var obstacles = Obstacle.toApproval(facts, rules);
        if (obstacles.contains(Obstacle.CHECKED_BY_AUTHOR)) {
            return CHECKED_BY_AUTHOR;
        }
        return obstacles.contains(Obstacle.VERDICT_NOT_PUBLISHABLE) ? VERDICT_NOT_PUBLISHABLE : TO_APPROVE;
    }

    private static void add(List<Remaining> all, boolean remains, Remaining one) {
        if (remains) {
            all.add(one);
        }
    }
}
