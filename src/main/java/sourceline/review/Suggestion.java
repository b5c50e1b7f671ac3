package sourceline.review;

/**
 * How a field could be worded.
 *
 * @param field {@code headline} or {@code body}
 * @param base what stood there when it was suggested
 */
public record Suggestion(String field, String base, String wording) {}
