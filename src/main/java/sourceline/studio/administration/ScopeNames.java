package sourceline.studio.administration;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import sourceline.api.Scope;
import sourceline.studio.parts.Words;

/** What scopes are called, and what they let a program read. */
final class ScopeNames {

    private ScopeNames() {}

    static String of(Scope scope) {
        return Words.say("scope." + key(scope));
    }

    static String of(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(ScopeNames::of).collect(Collectors.joining(", "));
    }

    static String meaning(Scope scope) {
        return Words.say("scope." + key(scope) + ".means");
    }

    private static String key(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
