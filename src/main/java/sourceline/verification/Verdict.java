package sourceline.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told of an entry's truth, with what that requires.
 *
 * @param speaker who said it; with {@link Kind#SAID} only
 * @param chain by whom it came, from the speaker to the article: {@code ["Iranian state television", "this article"]};
 *     with {@link Kind#SAID} only
 * @param originNotGiven whether the source hedges and names nobody; with {@link Kind#REPORTED} only
 * @param originalMaterial what the checker saw themself, in place of several origins ({@link Kind#CONFIRMED}) or of a
 *     contradicting source ({@link Kind#FALSE})
 */
public record Verdict(
        Kind kind,
        @Nullable String speaker,
        List<String> chain,
        boolean originNotGiven,
        @Nullable String originalMaterial) {

    public enum Kind {
        CONFIRMED,
        REPORTED,
        SAID,
        DISPUTED,
        FALSE
    }

    public Verdict {
        chain = List.copyOf(chain);
    }

    public Verdict(Kind kind, @Nullable String speaker, List<String> chain) {
        this(kind, speaker, chain, false, null);
    }

    public static Verdict of(Kind kind) {
        return new Verdict(kind, null, List.of());
    }

    public static Verdict said(String speaker, String... chain) {
        return new Verdict(Kind.SAID, speaker, List.of(chain));
    }

    /** Reported by a source that hedges and names nobody. */
    public static Verdict reportedOriginNotGiven() {
        return new Verdict(Kind.REPORTED, null, List.of(), true, null);
    }

    /** On the strength of original material that the checker saw and names. */
    public static Verdict onOriginal(Kind kind, String material) {
        return new Verdict(kind, null, List.of(), false, material);
    }
}
