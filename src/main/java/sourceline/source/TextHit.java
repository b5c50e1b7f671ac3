package sourceline.source;

/**
 * A sentence in which somebody's words were found.
 *
 * @param version the newest of its source
 * @param number of that version
 * @param ordinal of the sentence
 * @param start first UTF-16 unit of the words in the version's text
 * @param end the unit after their last
 */
public record TextHit(
        SourceId source,
        String title,
        VersionId version,
        int number,
        int ordinal,
        int start,
        int end,
        String sentence) {}
