package sourceline.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.timeline.EntryState;
import sourceline.timeline.Stance;
import sourceline.timeline.TextTooLong;

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

    static final int NAME_LENGTH = 200;
    static final int CHAIN_LENGTH = 10;
    static final int MATERIAL_LENGTH = 1_000;

    public enum Kind {
        CONFIRMED,
        REPORTED,
        SAID,
        DISPUTED,
        FALSE
    }

    public Verdict {
        speaker = Typed.optional("speaker", NAME_LENGTH, speaker);
        chain = chain.stream()
                .map(link -> Typed.optional("chain", NAME_LENGTH, link))
                .mapMulti((@Nullable String link, java.util.function.Consumer<String> each) -> {
                    if (link != null) {
                        each.accept(link);
                    }
                })
                .toList();
        if (chain.size() > CHAIN_LENGTH) {
            throw VerdictRefused.chainTooLong(CHAIN_LENGTH, chain.size());
        }
        originalMaterial = Typed.optional("original-material", MATERIAL_LENGTH, originalMaterial);
    }

    /**
     * @throws TextTooLong if a name is over {@value #NAME_LENGTH} characters
     */
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

    /**
     * @throws VerdictRefused if the entry's citations and what was written do not give it what it requires
     */
    void requireOn(EntryState entry, Origins origins, VerdictRules rules, String rationale) {
        requireOnlyItsOwn();
        switch (kind) {
            case CONFIRMED -> {
                requireStance(entry, Stance.SUPPORTS);
                var found = origins.ofSupport(entry);
                if (originalMaterial == null && found < rules.originsForConfirmed()) {
                    throw VerdictRefused.originsMissing(rules.originsForConfirmed(), found);
                }
                requireRationaleAgainst(entry, rationale);
            }
            case REPORTED -> {
                requireStance(entry, Stance.SUPPORTS);
                requireRationaleAgainst(entry, rationale);
            }
            case SAID -> {
                requireStance(entry, Stance.SUPPORTS);
                if (speaker == null) {
                    throw VerdictRefused.speakerMissing();
                }
                if (chain.isEmpty()) {
                    throw VerdictRefused.chainMissing();
                }
            }
            case DISPUTED -> {
                if (!has(entry, Stance.SUPPORTS) || !has(entry, Stance.DENIES) && !has(entry, Stance.CONTRADICTS)) {
                    throw VerdictRefused.accountsMissing();
                }
                requireRationale(rationale);
            }
            case FALSE -> {
                if (originalMaterial == null && !has(entry, Stance.CONTRADICTS)) {
                    throw VerdictRefused.contradictionMissing();
                }
                requireRationale(rationale);
            }
        }
    }

    private void requireOnlyItsOwn() {
        if (kind != Kind.SAID && speaker != null) {
            throw VerdictRefused.notForKind("speaker");
        }
        if (kind != Kind.SAID && !chain.isEmpty()) {
            throw VerdictRefused.notForKind("chain");
        }
        if (kind != Kind.REPORTED && originNotGiven) {
            throw VerdictRefused.notForKind("origin-not-given");
        }
        if (kind != Kind.CONFIRMED && kind != Kind.FALSE && originalMaterial != null) {
            throw VerdictRefused.notForKind("original-material");
        }
    }

    private static void requireStance(EntryState entry, Stance stance) {
        if (!has(entry, stance)) {
            throw VerdictRefused.supportMissing();
        }
    }

    /** Evidence against what is told as so is not passed over in silence. */
    private static void requireRationaleAgainst(EntryState entry, String rationale) {
        if (entry.citations().stream().anyMatch(citation -> citation.stance().isAgainst())) {
            requireRationale(rationale);
        }
    }

    private static void requireRationale(String rationale) {
        if (rationale.isBlank()) {
            throw VerdictRefused.rationaleMissing();
        }
    }

    private static boolean has(EntryState entry, Stance stance) {
        return entry.citations().stream().anyMatch(citation -> citation.stance() == stance);
    }
}
