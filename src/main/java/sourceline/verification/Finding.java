package sourceline.verification;

import java.util.List;

/**
 * What an automatic check says about an entry.
 *
 * @param code a stable name, worded by the studio under {@code finding.} and the code
 * @param field the field concerned, such as {@code body}
 * @param start first UTF-16 unit of the words concerned in the field; equal to {@code end} where no words are meant
 * @param end the unit after their last
 * @param words the words concerned as they stand, empty where none are meant
 * @param values what the message names
 */
public record Finding(
        Severity severity, String code, String field, int start, int end, String words, List<Object> values) {

    public enum Severity {
        /** Bars a check, unless a checker overrides it in writing. */
        BLOCKING,
        WARNING,
        NOTE
    }

    public Finding {
        values = List.copyOf(values);
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }

    /** What an override names: the same for the same words in the same field, wherever they stand in it. */
    public String key() {
        return code + ":" + field + ":" + words;
    }

    /** The words concerned, from a {@link #key}. */
    public static String wordsOf(String key) {
        return key.substring(key.indexOf(':', key.indexOf(':') + 1) + 1);
    }
}
