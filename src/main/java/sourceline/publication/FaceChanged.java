package sourceline.publication;

import java.util.UUID;

/**
 * Readers are to see something else of a timeline from now on: a new snapshot, a notice, another address. Published after
 * the commit, on the node where it happened and on every node that keeps pages of the timeline.
 */
public record FaceChanged(UUID timeline) {}
