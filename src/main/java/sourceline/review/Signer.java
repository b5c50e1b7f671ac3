package sourceline.review;

import java.util.EnumSet;
import java.util.Set;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;

/**
 * A member with the roles that they have at this moment.
 *
 * @param roles those given to them; one may include others
 */
public record Signer(MemberId id, Set<Role> roles) {

    public Signer {
        roles = Set.copyOf(roles);
    }

    /**
     * @throws sourceline.newsroom.NotSignedIn if nobody is signed in
     */
    public static Signer of(SignedIn signedIn) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (signedIn.has(role)) {
                roles.add(role);
            }
        }
        return new Signer(signedIn.id(), roles);
    }

    public boolean may(Role role) {
        return roles.stream().anyMatch(own -> own.includes(role));
    }
}
