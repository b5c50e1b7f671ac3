package sourceline.verification;

import org.jspecify.annotations.Nullable;
import sourceline.timeline.ForbiddenCharacter;
import sourceline.timeline.TextMissing;
import sourceline.timeline.TextTooLong;

/** Words that a checker, an editor or a commenter typed: with line feeds only, without white space around them. */
public final class Typed {

    private Typed() {}

    /**
     * @param limit in UTF-16 units
     * @throws TextMissing if there are no words
     * @throws TextTooLong if they are over the limit
     * @throws ForbiddenCharacter if they hold NUL or half of a surrogate pair
     */
    public static String required(String field, int limit, String typed) {
        var text = optional(field, limit, typed);
        if (text == null) {
            throw new TextMissing(field);
        }
        return text;
    }

    /** As {@link #required}; null where there are no words. */
    public static @Nullable String optional(String field, int limit, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (typed.length() > limit) {
            throw new TextTooLong(field, limit, typed.length());
        }
        requirePlain(field, typed);
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        return text.isEmpty() ? null : text;
    }

    private static void requirePlain(String field, String typed) {
        for (int offset = 0; offset < typed.length(); ) {
            int character = typed.codePointAt(offset);
            if (character == 0 || Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE) {
                throw new ForbiddenCharacter(field, offset);
            }
            offset += Character.charCount(character);
        }
    }
}
