package sourceline.source;

import java.util.Set;

/**
 * Facts of a source have changed. Published inside the command's transaction, so that what a listener writes there,
 * such as a durable job, stands or falls with the change.
 *
 * @param revision the source's revision that changed them
 */
public record SourceDescribed(SourceId source, long revision, Set<Fact> changed) {}
