package sourceline.verification;

import sourceline.journal.Refused;

/**
 * An assessment that cannot be given as it stands. Its field is a statement's, {@code citations}, or the
 * {@link Finding#key()} of the finding that an override is wanted for.
 */
public final class CheckRefused extends Refused {

    private CheckRefused(String code, String field, Object... values) {
        super(code, field, values);
    }

    static CheckRefused markMissing(String field, String words) {
        return new CheckRefused("mark-missing", field, words);
    }

    static CheckRefused markOfNothing(String field) {
        return new CheckRefused("mark-of-nothing", field, field);
    }

    static CheckRefused notInSource(String field, String words) {
        return new CheckRefused("not-in-source", field, words);
    }

    static CheckRefused overrideMissing(Finding finding) {
        return new CheckRefused("override-missing", finding.key(), finding.words());
    }

    /** The reason that was written is no text that can be kept. */
    static CheckRefused overrideRefused(Finding finding, Refused why) {
        var refused = new CheckRefused(why.code(), finding.key(), why.values().toArray());
        refused.initCause(why);
        return refused;
    }

    static CheckRefused overridesNotAllowed(Finding finding) {
        return new CheckRefused("overrides-not-allowed", finding.key(), finding.words());
    }
}
