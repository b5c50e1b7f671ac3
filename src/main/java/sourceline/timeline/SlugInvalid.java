package sourceline.timeline;

import sourceline.journal.Refused;

/** An address may hold lower-case Latin letters, digits and single hyphens between them. */
public final class SlugInvalid extends Refused {

    public SlugInvalid(String slug, int limit) {
        super("slug-invalid", "slug", slug, limit);
    }
}
