package sourceline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sourceline.verification.Verdict;

/** What stands in the way of approving or publishing an entry, whoever would do it. */
public enum Obstacle {
    DELETED,
    DROPPED,
    SENT_BACK,
    NOT_CHECKED,
    CHECK_AGAIN,
    /** Four-eyes: the check was given by one of its authors. */
    CHECKED_BY_AUTHOR,
    /** The house rules do not let this verdict out. */
    VERDICT_NOT_PUBLISHABLE,
    /** A comment that must be resolved is open. */
    COMMENT_OPEN,
    NO_DATE,
    NO_STRAND,
    NOT_APPROVED;

    /** Its name in the studio's words, under {@code obstacle.} and, for a refusal, {@code refused.not-approvable-}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What the two lists below are decided by.
     *
     * @param verdict of the check that stands; null where none does
     * @param openComments how many comments that must be resolved are open
     * @param laned whether it stands in a strand
     */
    record Facts(
            boolean deleted,
            Stage stage,
            boolean checkAgain,
            Verdict.@Nullable Kind verdict,
            boolean checkedByAuthor,
            int openComments,
            boolean dated,
            boolean laned) {}

    /** In the way of an approval given now, under the present house rules. */
    static List<Obstacle> toApproval(Facts facts, HouseRules rules) {
        var obstacles = new ArrayList<Obstacle>();
        add(obstacles, facts.deleted(), DELETED);
        add(obstacles, facts.stage() == Stage.DROPPED, DROPPED);
        add(obstacles, facts.stage() == Stage.SENT_BACK, SENT_BACK);
        add(obstacles, facts.checkAgain(), CHECK_AGAIN);
        var checked = facts.stage() == Stage.CHECKED || facts.stage() == Stage.APPROVED;
        add(obstacles, !checked && obstacles.isEmpty(), NOT_CHECKED);
        add(obstacles, checked && rules.bars(facts.checkedByAuthor()), CHECKED_BY_AUTHOR);
        add(
                obstacles,
                facts.verdict() != null && !rules.publishable().contains(facts.verdict()),
                VERDICT_NOT_PUBLISHABLE);
        add(obstacles, facts.openComments() > 0, COMMENT_OPEN);
        add(obstacles, !facts.dated(), NO_DATE);
        add(obstacles, !facts.laned(), NO_STRAND);
        return List.copyOf(obstacles);
    }

    /** In the way of publishing now. An approval keeps the house rules under which it was given. */
    static List<Obstacle> toPublication(Facts facts) {
        var obstacles = new ArrayList<Obstacle>();
        add(obstacles, facts.deleted(), DELETED);
        add(obstacles, facts.stage() == Stage.DROPPED, DROPPED);
        add(obstacles, facts.stage() == Stage.SENT_BACK, SENT_BACK);
        add(obstacles, facts.checkAgain(), CHECK_AGAIN);
        add(obstacles, facts.stage() != Stage.APPROVED && obstacles.isEmpty(), NOT_APPROVED);
        add(obstacles, facts.openComments() > 0, COMMENT_OPEN);
        add(obstacles, !facts.dated(), NO_DATE);
        add(obstacles, !facts.laned(), NO_STRAND);
        return List.copyOf(obstacles);
    }

    private static void add(List<Obstacle> obstacles, boolean stands, Obstacle obstacle) {
        if (stands) {
            obstacles.add(obstacle);
        }
    }
}
