package sourceline.verification;

import java.util.Map;

/**
 * What a checker has to say of an entry.
 *
 * @param rationale why, where it is not plain; empty where it is
 * @param overrides by {@link Finding#key()} the reason why a blocking finding does not hold
 */
public record AssessmentDraft(Marks marks, Verdict verdict, String rationale, Map<String, String> overrides) {

    public AssessmentDraft {
        overrides = Map.copyOf(overrides);
    }

    public AssessmentDraft(Marks marks, Verdict verdict) {
        this(marks, verdict, "", Map.of());
    }
}
