package sourceline.evidence;

import java.util.Locale;
import sourceline.text.Normalised;
import sourceline.text.Term;
import sourceline.text.Terms;

/** Tells whether two passages have the same words and marks, but for typography and listed spellings. */
final class Wording {

    /** Marks that join or part words without a meaning of their own, and those that a passage may end in. */
    private static final String LIGHT = "-'";

    private Wording() {}

    static boolean isSame(String one, String other, Locale language) {
        return one.equals(other) || key(one, language).equals(key(other, language));
    }

    /** The terms' keys with the marks between them; those at the ends are left out. */
    private static String key(String text, Locale language) {
        var key = new StringBuilder(text.length());
        var end = 0;
        for (Term term : Terms.of(text, language)) {
            if (!key.isEmpty()) {
                marks(text, end, term.span().start(), key);
            }
            key.append(' ').append(term.key());
            end = term.span().end();
        }
        return key.toString();
    }

    private static void marks(String text, int from, int to, StringBuilder key) {
        if (to - from == 1 && text.charAt(from) == ' ') {
            return;
        }
        var between = Normalised.of(text.substring(from, to)).toString();
        for (var at = 0; at < between.length(); at++) {
            var mark = between.charAt(at);
            if (!Character.isWhitespace(mark) && LIGHT.indexOf(mark) < 0) {
                key.append(mark);
            }
        }
    }
}
