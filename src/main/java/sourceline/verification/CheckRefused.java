package sourceline.verification;

import sourceline.journal.Refused;

/** An assessment that cannot be given as it stands. */
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
        return new CheckRefused("override-missing", finding.field(), finding.words());
    }

    static CheckRefused overridesNotAllowed(Finding finding) {
        return new CheckRefused("overrides-not-allowed", finding.field(), finding.words());
    }
}
