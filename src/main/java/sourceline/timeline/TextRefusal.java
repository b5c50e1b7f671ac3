package sourceline.timeline;

import sourceline.journal.Refused;
import sourceline.text.NotText;

/** Words, as a refusal of the desk, what the text room did not take. */
public final class TextRefusal {

    private TextRefusal() {}

    public static Refused of(NotText refused) {
        return switch (refused.reason()) {
            case EMPTY -> new TextMissing(refused.field());
            case TOO_LONG -> new TextTooLong(refused.field(), refused.limit(), refused.actual());
            case NUL, LONE_SURROGATE, CONTROL -> new ForbiddenCharacter(refused.field(), refused.actual());
        };
    }
}
