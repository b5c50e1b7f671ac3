package sourceline.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as text.
 *
 * @param until when something announced falls due, so that the page must say something else; null where nothing will
 */
public record Rendered(String text, @Nullable Instant until) {}
