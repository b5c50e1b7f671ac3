package sourceline.source;

import org.jspecify.annotations.Nullable;
import sourceline.text.PlainText;

/** Texts of a form: on one line, within their limit, and made of characters that every text may have. */
final class Typed {

    private Typed() {}

    static String required(String field, String value, int limit) {
        var stripped = optional(field, value, limit);
        if (stripped == null) {
            throw new FactRefused("fact-missing", field);
        }
        return stripped;
    }

    /** The text on one line; null where it is null or only white space. */
    static @Nullable String optional(String field, @Nullable String value, int limit) {
        if (value == null) {
            return null;
        }
        Forbidden.in(value).ifPresent(forbidden -> {
            throw new FactRefused(forbidden.code(), field, forbidden.place());
        });
        var line = PlainText.optionalLine(field, value, Integer.MAX_VALUE).orElse(null);
        if (line != null && line.codePointCount(0, line.length()) > limit) {
            throw new FactRefused("fact-too-long", field, limit, line.codePointCount(0, line.length()));
        }
        return line;
    }
}
