package sourceline.publication;

import sourceline.review.Obstacle;

/**
 * What stands in the way of an entry's going out.
 *
 * @param key its name in the studio's words, under {@code obstacle.} and, for a refusal, {@code refused.cannot-go-out-}
 */
public record Hindrance(String key) {

    /** It was retracted or removed; that is for good. */
    static final Hindrance WITHDRAWN = new Hindrance("withdrawn");

    /** It rests on nothing that readers may know of. */
    static final Hindrance ONLY_CONFIDENTIAL = new Hindrance("only-confidential");

    static Hindrance of(Obstacle obstacle) {
        return new Hindrance(obstacle.key());
    }
}
