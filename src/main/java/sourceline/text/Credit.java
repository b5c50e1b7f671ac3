package sourceline.text;

/**
 * A place where an article says whose report it passes on.
 *
 * @param origin as it is written: {@code Reuters}
 * @param span of those words
 * @param strength how plainly it says so
 */
public record Credit(String origin, Span span, Strength strength) {

    /** How plainly an article credits somebody with its report, the plainest first. */
    public enum Strength {
        /** It is the agency's own report: {@code MOSCOW, June 23 (Reuters) –}. */
        DATELINE,
        /** {@code Reuters reported}, {@code according to Reuters}. */
        REPORT,
        /** What somebody told a medium: {@code told Newsweek}. */
        TOLD
    }
}
