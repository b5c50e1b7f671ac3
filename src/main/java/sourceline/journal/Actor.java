package sourceline.journal;

import java.util.UUID;

/** Who gave a command: a member by id, or the program itself. */
public record Actor(UUID member) {

    /** The program itself, for follow-ups that no member asked for. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0));
}
