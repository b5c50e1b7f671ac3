package sourceline.publication;

import java.util.UUID;

/**
 * A strand as published.
 *
 * @param colour its place in the fixed palette, from 1
 */
public record PublishedStrand(UUID id, String name, int colour) {}
