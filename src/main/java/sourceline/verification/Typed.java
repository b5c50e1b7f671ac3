package sourceline.verification;

import org.jspecify.annotations.Nullable;
import sourceline.text.NotText;
import sourceline.text.PlainText;
import sourceline.timeline.TextMissing;
import sourceline.timeline.TextRefusal;

/** Words that a checker, an editor or a commenter typed: with line feeds only, without white space around them. */
public final class Typed {

    private Typed() {}

    /**
     * @param limit in characters (Unicode code points)
     * @throws TextMissing if there are no words
     * @throws sourceline.timeline.TextTooLong if they are over the limit
     * @throws sourceline.timeline.ForbiddenCharacter if they hold a control character or half of a surrogate pair
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
        try {
            return PlainText.optionalProse(field, typed, limit).orElse(null);
        } catch (NotText refused) {
            throw TextRefusal.of(refused);
        }
    }
}
