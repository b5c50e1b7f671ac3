package sourceline.source;

import org.jspecify.annotations.Nullable;

/** Texts of a form: stripped, within their limit, and made of characters that every text may have. */
final class Typed {

    private Typed() {}

    static String required(String field, String value, int limit) {
        var stripped = optional(field, value, limit);
        if (stripped == null) {
            throw new FactRefused("fact-missing", field);
        }
        return stripped;
    }

    /** Null where it is null or only white space. */
    static @Nullable String optional(String field, @Nullable String value, int limit) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var stripped = value.strip();
        if (stripped.length() > limit) {
            throw new FactRefused("fact-too-long", field, limit, stripped.length());
        }
        PlainCharacters.fault(stripped).ifPresent(fault -> {
            throw new FactRefused(fault.code(), field, fault.offset());
        });
        return stripped;
    }
}
