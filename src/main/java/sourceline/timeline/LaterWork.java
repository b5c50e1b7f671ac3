package sourceline.timeline;

import java.util.List;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;

/** Taking a step back would also take back what somebody else made of it since. */
public final class LaterWork extends Refused {

    /**
     * @param by whose work it is
     * @param words what would go, as the journal writes it; empty where it is a whole entry
     */
    public record Loss(EntryId entry, String field, MemberId by, String words) {}

    private final transient List<Loss> losses;

    LaterWork(List<Loss> losses) {
        super("later-work", null, losses.size());
        this.losses = List.copyOf(losses);
    }

    public List<Loss> losses() {
        return losses;
    }
}
