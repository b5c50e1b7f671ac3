package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.text.NotText;

/** The words of a notice cannot be taken: there are none, too many, or they are no text. */
public final class NoticeRefused extends Refused {

    private NoticeRefused(String code, String field, Object... values) {
        super(code, field, values);
    }

    static NoticeRefused because(NotText refused) {
        return switch (refused.reason()) {
            case EMPTY -> new NoticeRefused("notice-words-missing", refused.field());
            case TOO_LONG ->
                new NoticeRefused("notice-words-too-long", refused.field(), refused.limit(), refused.actual());
            case NUL, LONE_SURROGATE, CONTROL -> new NoticeRefused("notice-words-forbidden", refused.field());
        };
    }
}
