package sourceline.studio.administration;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import sourceline.newsroom.Role;
import sourceline.studio.parts.Words;

/** What roles are called, and what they let somebody do. */
final class RoleNames {

    private RoleNames() {}

    static String of(Role role) {
        return Words.say("role." + key(role));
    }

    static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleNames::of).collect(Collectors.joining(", "));
    }

    static String meaning(Role role) {
        return Words.say("role." + key(role) + ".means");
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
