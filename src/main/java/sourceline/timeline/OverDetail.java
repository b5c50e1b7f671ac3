package sourceline.timeline;

import org.jspecify.annotations.Nullable;

/**
 * What the journal keeps beside a value that is no text.
 *
 * @param over the revision of another value that somebody had set since the base, and that gave way; null where none did
 */
record OverDetail(@Nullable Long over) {

    static @Nullable Long of(@Nullable String json) {
        return json == null ? null : Json.read(json, OverDetail.class).over();
    }
}
