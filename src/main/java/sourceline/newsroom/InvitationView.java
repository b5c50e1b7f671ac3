package sourceline.newsroom;

import java.time.Instant;
import java.util.Set;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param expired whether its link has stopped working; it can be renewed
 * @param forMember whether it sets a member's password rather than making a new member
 */
public record InvitationView(
        InvitationId id,
        String name,
        String email,
        Set<Role> roles,
        Instant expiresAt,
        boolean expired,
        boolean forMember) {}
