package sourceline.verification;

/**
 * What the newsroom asks of a verdict.
 *
 * @param originsForConfirmed how many different origins make "Confirmed"
 * @param overridesAllowed whether a checker may override a blocking finding in writing
 */
public record VerdictRules(int originsForConfirmed, boolean overridesAllowed) {}
