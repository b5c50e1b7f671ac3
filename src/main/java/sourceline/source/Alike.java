package sourceline.source;

import org.jspecify.annotations.Nullable;

/**
 * A source that says much the same, word for word.
 *
 * @param percent how much of the shorter text stands in the longer one
 * @param origin whose report it passes on; null where it is not known
 */
public record Alike(
        SourceId source,
        String title,
        int percent,
        @Nullable String origin) {}
