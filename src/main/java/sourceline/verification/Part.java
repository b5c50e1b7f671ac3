package sourceline.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sourceline.text.Sentences;
import sourceline.text.Span;
import sourceline.timeline.EntryState;

/**
 * A sentence of an entry, as findings look at it.
 *
 * @param field {@code headline} or {@code body}
 * @param start where it begins in the field, in UTF-16 units
 */
record Part(String field, int start, String text) {

    static List<Part> of(EntryState entry, Locale language) {
        var parts = new ArrayList<Part>();
        if (!entry.headline().isBlank()) {
            parts.add(new Part("headline", 0, entry.headline()));
        }
        for (var sentence : Sentences.of(entry.body(), language)) {
            parts.add(new Part("body", sentence.start(), sentence.in(entry.body())));
        }
        return parts;
    }

    /** A finding that blocks, about some of its words. */
    Finding blocking(String code, Span words, Object... values) {
        return new Finding(
                Finding.Severity.BLOCKING,
                code,
                field,
                start + words.start(),
                start + words.end(),
                words.in(text),
                List.of(values));
    }
}
