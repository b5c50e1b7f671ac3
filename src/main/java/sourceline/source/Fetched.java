package sourceline.source;

/**
 * What a site answered.
 *
 * @param address where it came from in the end, after all redirects
 * @param mediaType as the site declares it, perhaps with a {@code charset}; empty where it declares none
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Fetched(WebAddress address, String mediaType, byte[] bytes) {}
