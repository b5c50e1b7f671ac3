package sourceline.verification;

import sourceline.journal.Refused;

/** A verdict without what it requires. */
public final class VerdictRefused extends Refused {

    private VerdictRefused(String code, String field, Object... values) {
        super(code, field, values);
    }

    static VerdictRefused supportMissing() {
        return new VerdictRefused("verdict-without-support", "verdict");
    }

    static VerdictRefused originsMissing(int wanted, int found) {
        return new VerdictRefused("verdict-without-origins", "verdict", wanted, found);
    }

    static VerdictRefused speakerMissing() {
        return new VerdictRefused("verdict-without-speaker", "speaker");
    }

    static VerdictRefused chainMissing() {
        return new VerdictRefused("verdict-without-chain", "chain");
    }

    static VerdictRefused chainTooLong(int limit, int length) {
        return new VerdictRefused("chain-with-too-many", "chain", limit, length);
    }

    static VerdictRefused accountsMissing() {
        return new VerdictRefused("verdict-without-accounts", "verdict");
    }

    static VerdictRefused contradictionMissing() {
        return new VerdictRefused("verdict-without-contradiction", "verdict");
    }

    static VerdictRefused rationaleMissing() {
        return new VerdictRefused("verdict-without-rationale", "rationale");
    }

    static VerdictRefused notForKind(String field) {
        return new VerdictRefused("verdict-with-too-much", field);
    }
}
