package sourceline.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sourceline.newsroom.MemberId;
import tools.jackson.core.type.TypeReference;

/** Words, and who wrote them. */
record Wording(String text, Set<MemberId> authors) {

    /** The authors of no words. */
    static final String NOBODY = "[]";

    static Wording by(MemberId author, String text) {
        return new Wording(text, text.isEmpty() ? Set.of() : Set.of(author));
    }

    static Wording of(String text, String authorsJson) {
        return new Wording(text, Set.copyOf(Json.read(authorsJson, new TypeReference<List<MemberId>>() {})));
    }

    /** Another text that came of this one by the author's hand. */
    Wording rewritten(String wanted, MemberId author) {
        var all = new LinkedHashSet<>(authors);
        all.add(author);
        return new Wording(wanted, all);
    }

    String authorsJson() {
        return Json.write(authors);
    }
}
