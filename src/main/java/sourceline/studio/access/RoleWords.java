package sourceline.studio.access;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import sourceline.newsroom.Role;
import sourceline.studio.parts.Words;

/** What roles are called on screen. */
final class RoleWords {

    private RoleWords() {}

    static String of(Role role) {
        return Words.say("role." + role.name().toLowerCase(Locale.ROOT));
    }

    static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleWords::of).collect(Collectors.joining(", "));
    }
}
