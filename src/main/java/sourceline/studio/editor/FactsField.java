package sourceline.studio.editor;

import java.util.regex.Pattern;
import sourceline.timeline.PeriodId;
import sourceline.timeline.StrandId;

/** Names of the fields of a timeline's facts, under which a page says that somebody is in one. */
final class FactsField {

    static final String TITLE = "facts.title";
    static final String SUMMARY = "facts.summary";

    private static final Pattern NAME =
            Pattern.compile("facts\\.(title|summary|(strand|period|stretch)\\.[0-9a-f-]{36})");

    private FactsField() {}

    static String name(StrandId strand) {
        return "facts.strand." + strand;
    }

    static String name(PeriodId period) {
        return "facts.period." + period;
    }

    static String stretch(PeriodId period) {
        return "facts.stretch." + period;
    }

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }
}
