package sourceline.review;

import java.util.Locale;

/** A step that somebody takes with an entry. */
public enum Move {
    SUBMIT,
    RECALL,
    DROP,
    TAKE_UP,
    CHECK,
    /** "Spelling only, meaning unchanged": carries a check, and the approval on it, over a respelling. */
    RESPELL,
    SEND_BACK,
    APPROVE;

    /** Whether it puts an end to every signature and assessment given before, for good. */
    boolean withdraws() {
        return this == SEND_BACK || this == RECALL;
    }

    /** The verb as the journal has it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the journal says was done. */
    String past() {
        return switch (this) {
            case SUBMIT -> "submitted";
            case RECALL -> "recalled";
            case DROP -> "dropped";
            case TAKE_UP -> "taken-up";
            case CHECK -> "checked";
            case RESPELL -> "respelled";
            case SEND_BACK -> "sent-back";
            case APPROVE -> "approved";
        };
    }
}
