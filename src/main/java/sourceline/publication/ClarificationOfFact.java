package sourceline.publication;

import sourceline.journal.Refused;

/** What changed is a fact, so readers are owed a correction and no clarification. */
public final class ClarificationOfFact extends Refused {

    /**
     * @param changed {@code number}, {@code name}, {@code date}, {@code negation} or another kind of fact
     */
    ClarificationOfFact(String changed) {
        super("clarification-of-" + changed, "words", changed);
    }
}
