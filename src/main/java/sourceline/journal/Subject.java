package sourceline.journal;

import java.util.UUID;

/** What commands queue for and a chain of changes belongs to. */
public record Subject(Kind kind, UUID id) {

    public enum Kind {
        TIMELINE,
        SOURCE,
        NEWSROOM
    }

    /** The newsroom itself: its members, invitations and house rules. */
    public static final Subject NEWSROOM = new Subject(Kind.NEWSROOM, new UUID(0, 0));

    public static Subject timeline(UUID id) {
        return new Subject(Kind.TIMELINE, id);
    }

    public static Subject source(UUID id) {
        return new Subject(Kind.SOURCE, id);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
