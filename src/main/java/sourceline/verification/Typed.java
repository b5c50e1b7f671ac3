package sourceline.verification;

import org.jspecify.annotations.Nullable;
import sourceline.text.PlainText;
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
     * @throws ForbiddenCharacter if they hold a control character or half of a surrogate pair
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
        PlainText.firstForbidden(typed).ifPresent(offset -> {
            throw new ForbiddenCharacter(field, offset);
        });
        var text = PlainText.withLineFeeds(typed).strip();
        return text.isEmpty() ? null : text;
    }
}
