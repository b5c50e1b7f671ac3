package sourceline.newsroom;

import java.time.Instant;

/** A member as administrators see them. */
public record MemberRecord(MemberView member, String email, Instant joinedAt) {}
