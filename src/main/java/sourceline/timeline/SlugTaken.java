package sourceline.timeline;

import sourceline.journal.Refused;

/** Another timeline has this address, or had it once and still answers there. */
public final class SlugTaken extends Refused {

    public SlugTaken(String slug) {
        super("slug-taken", "slug", slug);
    }
}
