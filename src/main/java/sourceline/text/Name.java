package sourceline.text;

import java.util.Optional;

/**
 * A person, organisation or place that a text names.
 *
 * @param span of the name, without its title and without a possessive ending
 * @param title the words before it that say what it is: {@code Foreign Minister}
 */
public record Name(Kind kind, Span span, Optional<Span> title) {

    /** What is named, as far as the words around it tell. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        UNKNOWN
    }
}
