package sourceline.newsroom;

import java.util.Set;

/**
 * A member as everybody in the newsroom sees them.
 *
 * @param initials one or two letters, for the round badge
 * @param colour 1 to 8, the badge's colour among those of the strands
 * @param active false for somebody who has left, whose name still stands in histories
 */
public record MemberView(MemberId id, String name, String initials, int colour, Set<Role> roles, boolean active) {

    /** Whether this member has, or has by a role that includes it, the role, and still belongs to the newsroom. */
    public boolean has(Role role) {
        return active && roles.stream().anyMatch(given -> given.includes(role));
    }
}
