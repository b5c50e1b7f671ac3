package sourceline.studio.trail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Actor;
import sourceline.journal.JournalEntry;
import sourceline.newsroom.MemberView;

/** How the screen that shows a history calls what stands in it. */
public interface Wording {

    /** The member who gave a command; empty for the program itself. */
    Optional<MemberView> member(Actor actor);

    /** What a change changed: "Publisher", "The roles of Nora Lindqvist". */
    String field(JournalEntry change);

    /** A value before or after; null where there was or is none. */
    String value(JournalEntry change, @Nullable String value);
}
