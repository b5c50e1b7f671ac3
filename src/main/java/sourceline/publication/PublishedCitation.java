package sourceline.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.timeline.Stance;

/**
 * A citation as published.
 *
 * @param quote its words; null where the source may only be told in other words
 */
public record PublishedCitation(
        UUID id, Stance stance, @Nullable PublishedQuote quote, PublishedSource source) {}
