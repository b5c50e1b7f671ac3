package sourceline.timeline;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sourceline.journal.Act;

/** Takes out of an entry what the law forbids to keep; part of a command on its timeline. */
@Component
public class Expunging {

    private final TimelineStore store;

    Expunging(TimelineStore store) {
        this.store = store;
    }

    /**
     * Empties an entry and deletes it.
     *
     * @return the picture that it showed, by its hash
     * @throws NoSuchEntry if there is none
     */
    public Optional<String> expunge(Act act, TimelineId timeline, EntryId entry) {
        var picture = store.entry(timeline, entry).expunge(act);
        store.flush();
        return picture;
    }

    /** Whether an entry, of whichever timeline, shows this picture. */
    public boolean isShown(String picture) {
        return store.pictures().stream().anyMatch(media -> media.contentHash().equals(picture));
    }
}
