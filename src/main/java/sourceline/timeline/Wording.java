package sourceline.timeline;

import jakarta.persistence.Embeddable;
import sourceline.text.AuthoredText;

/**
 * The words of a headline or a body, as they are kept.
 *
 * @param authors who wrote which of them, as {@link AuthoredText#toJson()} has it
 */
@Embeddable
record Wording(String text, String authors) {

    static final Wording NONE = new Wording("", "[]");

    static Wording of(AuthoredText words) {
        return new Wording(words.text(), words.toJson());
    }

    AuthoredText words() {
        return AuthoredText.fromJson(text, authors);
    }
}
