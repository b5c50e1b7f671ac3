package sourceline.studio.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.journal.JournalEntry;
import sourceline.studio.parts.Words;

/** Changes of the journal as what somebody did: "changed the date of “…”". */
final class Deeds {

    private Deeds() {}

    /**
     * @param headline of the entry that it is about; empty where it is about none
     */
    static String say(JournalEntry change, String headline) {
        var whole = "did." + change.what() + "." + change.field();
        return List.of(whole + "." + change.after(), whole, "did." + change.what(), "did").stream()
                .filter(Words::has)
                .findFirst()
                .map(key -> Words.say(key, quoted(headline), shown(change.after())))
                .orElseThrow();
    }

    private static String quoted(String headline) {
        return headline.isBlank()
                ? Words.say("did.an-entry")
                : "“" + headline.replace('“', '‘').replace('”', '’') + "”";
    }

    private static String shown(@Nullable String after) {
        return after == null ? "" : after;
    }
}
