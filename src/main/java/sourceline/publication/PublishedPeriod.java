package sourceline.publication;

import java.util.UUID;

/**
 * A named stretch of time as published.
 *
 * @param when EDTF (ISO 8601-2)
 */
public record PublishedPeriod(UUID id, String name, String when) {}
