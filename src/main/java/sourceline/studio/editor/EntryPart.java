package sourceline.studio.editor;

import java.util.Optional;
import sourceline.review.Standing;

/** A part of the open entry. */
interface EntryPart {

    /** Shows the entry as it stands now, and leaves alone what somebody is at work on. */
    void show(Standing standing);

    /**
     * How a dialog of this part is opened in which words were typed that were never sent.
     *
     * @param what the end of the key under which the browser has them
     * @return empty where they belong to no dialog of this part, or it cannot be opened now
     */
    default Optional<Runnable> unsent(String what) {
        return Optional.empty();
    }
}
