package sourceline.source;

/**
 * A source has a newer version than the one before. Published inside the command's transaction, so that what a listener
 * writes there, such as a durable job, stands or falls with the version.
 *
 * @param number counts the source's versions from 1; here 2 at least
 */
public record VersionCaptured(SourceId source, VersionId version, int number) {}
