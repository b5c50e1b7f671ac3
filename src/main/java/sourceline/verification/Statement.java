package sourceline.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sourceline.text.Sentences;
import sourceline.timeline.EntryState;

/**
 * What is ticked off in a check: the headline, each sentence of the body, the date.
 *
 * @param key {@code headline}, {@code when}, or {@code body.} and the sentence's number, counted from 0
 * @param words as they stand in the entry; of the date its EDTF
 */
public record Statement(String key, String words) {

    /** All that a check of the entry must tick off, in the order in which it is read. */
    public static List<Statement> of(EntryState entry) {
        var statements = new ArrayList<Statement>();
        var when = entry.when();
        if (when != null) {
            statements.add(new Statement("when", when.edtf()));
        }
        if (!entry.headline().isBlank()) {
            statements.add(new Statement("headline", entry.headline()));
        }
        var sentence = 0;
        for (var span : Sentences.of(entry.body(), Locale.ROOT)) {
            statements.add(new Statement("body." + sentence++, span.in(entry.body())));
        }
        return List.copyOf(statements);
    }
}
