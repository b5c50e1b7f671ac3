package sourceline;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import sourceline.journal.OpId;
import sourceline.newsroom.FirstAdministrator;
import sourceline.newsroom.Joining;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Membership;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;

/**
 * Members to act as in tests: one of each role, a second writer, checker and editor, each made the way people become
 * members. They stay for the whole run, so a test that changes a member makes its own with {@link #join}.
 */
public class As {

    /** What every test member signs in with. */
    public static final String PASSWORD = "correct horse battery";

    private final Members made = new Members();
    private final FirstAdministrator firstAdministrator;
    private final Joining joining;
    private final Membership membership;
    private final SignedIn signedIn;

    private static final class Members {
        private final Map<Role, MemberId> first = new EnumMap<>(Role.class);
        private final Map<Role, MemberId> second = new EnumMap<>(Role.class);
    }

    As(FirstAdministrator firstAdministrator, Joining joining, Membership membership, SignedIn signedIn) {
        this.firstAdministrator = firstAdministrator;
        this.joining = joining;
        this.membership = membership;
        this.signedIn = signedIn;
    }

    public <T> T writer(Supplier<T> work) {
        return member(id(Role.WRITER), work);
    }

    public <T> T checker(Supplier<T> work) {
        return member(id(Role.CHECKER), work);
    }

    public <T> T editor(Supplier<T> work) {
        return member(id(Role.EDITOR), work);
    }

    public <T> T administrator(Supplier<T> work) {
        return member(id(Role.ADMINISTRATOR), work);
    }

    /** Somebody else of that role than the one whom the methods named after roles act as. */
    public <T> T other(Role role, Supplier<T> work) {
        return member(otherId(role), work);
    }

    public <T> T member(MemberId member, Supplier<T> work) {
        return signedIn.acting(member, work);
    }

    public synchronized MemberId id(Role role) {
        if (made.first.isEmpty()) {
            makeAdministrator();
        }
        return made.first.computeIfAbsent(role, missing -> join("First " + missing, missing));
    }

    public synchronized MemberId otherId(Role role) {
        return made.second.computeIfAbsent(role, missing -> join("Second " + missing, missing));
    }

    private void makeAdministrator() {
        var receipt = joining.becomeFirstAdministrator(
                OpId.random(), firstAdministrator.link(), "First ADMINISTRATOR", "first@newsroom.test", PASSWORD);
        var administrator = MemberId.of(receipt.result());
        made.first.put(Role.ADMINISTRATOR, administrator);
        member(administrator, () -> membership.changeRoles(OpId.random(), administrator, Set.of(Role.ADMINISTRATOR)));
    }

    /** A new member with these roles, invited by the administrator; signs in with the address {@link #email}. */
    public MemberId join(String name, Role... roles) {
        var link = administrator(() -> membership.invite(OpId.random(), name, email(name), Set.copyOf(List.of(roles))));
        return MemberId.of(joining.accept(OpId.random(), link.token(), PASSWORD).result());
    }

    /** The address of the test member with this name. */
    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".") + "@newsroom.test";
    }
}
