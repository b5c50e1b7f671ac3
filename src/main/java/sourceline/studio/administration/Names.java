package sourceline.studio.administration;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import sourceline.api.Scope;
import sourceline.newsroom.Role;
import sourceline.publication.ReadersTold.What;
import sourceline.studio.parts.Words;

/**
 * What the values of a type are called.
 *
 * @param key what the keys of their words begin with
 */
record Names<E extends Enum<E>>(String key) {

    static final Names<Role> ROLES = new Names<>("role.");

    /** What programs may read. */
    static final Names<Scope> SCOPES = new Names<>("scope.");

    /** What webhooks are about. */
    static final Names<What> TOLD = new Names<>("told.");

    String of(E one) {
        return Words.say(key + name(one));
    }

    String of(Collection<E> several) {
        return several.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    /** What it lets somebody do. */
    String meaning(E one) {
        return Words.say(key + name(one) + ".means");
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
