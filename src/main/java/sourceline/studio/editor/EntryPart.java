package sourceline.studio.editor;

import sourceline.review.Standing;

/** A part of the open entry. */
interface EntryPart {

    /** Shows the entry as it stands now, and leaves alone what somebody is at work on. */
    void show(Standing standing);
}
