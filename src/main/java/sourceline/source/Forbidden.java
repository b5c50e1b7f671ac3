package sourceline.source;

import java.util.Optional;
import sourceline.text.PlainText;

/**
 * The first character that no text may have.
 *
 * @param code which kind it is, as a refusal names it
 * @param place which character of the text it is, counted from 1
 */
record Forbidden(String code, int place) {

    static Optional<Forbidden> in(String text) {
        var offset = PlainText.firstForbidden(text);
        return offset.isEmpty()
                ? Optional.empty()
                : Optional.of(new Forbidden(
                        code(text.charAt(offset.getAsInt())), text.codePointCount(0, offset.getAsInt()) + 1));
    }

    private static String code(char unit) {
        if (unit == 0) {
            return "text-has-nul";
        }
        return Character.isSurrogate(unit) ? "text-has-lone-surrogate" : "text-has-control";
    }
}
