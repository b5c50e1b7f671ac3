package sourceline.source;

import java.util.Optional;

/** NUL and lone surrogates: characters that no text may have, because not every part of the way can carry them. */
final class PlainCharacters {

    /** @param offset in UTF-16 units, from 0 */
    record Fault(String code, int offset) {}

    private PlainCharacters() {}

    /** The first of them in the text. */
    static Optional<Fault> fault(String text) {
        for (int offset = 0; offset < text.length(); ) {
            int character = text.codePointAt(offset);
            if (character == 0) {
                return Optional.of(new Fault("text-has-nul", offset));
            }
            if (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE) {
                return Optional.of(new Fault("text-has-lone-surrogate", offset));
            }
            offset += Character.charCount(character);
        }
        return Optional.empty();
    }
}
