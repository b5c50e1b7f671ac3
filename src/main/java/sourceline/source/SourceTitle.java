package sourceline.source;

import org.jspecify.annotations.Nullable;

/** What a source is called, where one is chosen among others. */
public record SourceTitle(
        SourceId id, String title, @Nullable String publisher) {}
