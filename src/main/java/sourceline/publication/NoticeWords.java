package sourceline.publication;

import sourceline.text.NotText;
import sourceline.text.PlainText;

/** What editors type for readers, taken as plain text. */
final class NoticeWords {

    /** In characters (Unicode code points). */
    static final int LONGEST = 2_000;

    private NoticeWords() {}

    /**
     * @throws NoticeRefused if nothing is said, too much, or something that is no text
     */
    static String required(String field, String typed) {
        try {
            return PlainText.prose(field, typed, LONGEST);
        } catch (NotText refused) {
            throw NoticeRefused.because(refused);
        }
    }

    /** The same, but nothing need be said. */
    static String optional(String field, String typed) {
        try {
            return PlainText.optionalProse(field, typed, LONGEST).orElse("");
        } catch (NotText refused) {
            throw NoticeRefused.because(refused);
        }
    }
}
