package sourceline.evidence;

import java.util.List;
import java.util.Locale;
import sourceline.text.Normalised;
import sourceline.text.Span;
import sourceline.text.Term;
import sourceline.text.Terms;

/**
 * Tells whether two passages have the same words and marks, but for typography and listed spellings. A capital that came or
 * went is typography where a sentence begins; within one it may make a name of a word.
 */
final class Wording {

    /** Marks that join or part words without a meaning of their own, and those that a passage may end in. */
    private static final String LIGHT = "-'";

    /** Behind these a capital may stand whatever the word. */
    private static final String OPENING = ".!?…:;\n\r\u2028\u2029؟۔\"“«„‘";

    private final String text;
    private final Span passage;
    private final List<Term> terms;

    private Wording(String text, Span passage, List<Term> terms) {
        this.text = text;
        this.passage = passage;
        this.terms = terms;
    }

    /**
     * @param one in UTF-16 units of {@code from}
     * @param other in UTF-16 units of {@code to}
     */
    static boolean isSame(String from, Span one, String to, Span other, Locale language) {
        var before = one.in(from);
        var after = other.in(to);
        if (before.equals(after)) {
            return true;
        }
        var terms = Terms.of(before, after, language);
        return new Wording(from, one, terms.one()).isSameAs(new Wording(to, other, terms.other()));
    }

    private boolean isSameAs(Wording other) {
        if (terms.size() != other.terms.size()) {
            return false;
        }
        for (var at = 0; at < terms.size(); at++) {
            var term = terms.get(at);
            var others = other.terms.get(at);
            var differInCase = term.isWord() && term.capital() != others.capital();
            if (!term.key().equals(others.key())
                    || (differInCase && !beginsSentence(term) && !other.beginsSentence(others))
                    || !marksBefore(at).equals(other.marksBefore(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsSentence(Term term) {
        for (var at = passage.start() + term.span().start() - 1; at >= 0; at--) {
            var before = text.charAt(at);
            if (Character.isLetterOrDigit(before) || OPENING.indexOf(before) >= 0) {
                return !Character.isLetterOrDigit(before);
            }
        }
        return true;
    }

    /** Those between a term and the one before it; what the passage begins and ends in does not count. */
    private String marksBefore(int term) {
        if (term == 0) {
            return "";
        }
        var from = passage.start() + terms.get(term - 1).span().end();
        var to = passage.start() + terms.get(term).span().start();
        if (to - from == 1 && text.charAt(from) == ' ') {
            return "";
        }
        var between = Normalised.of(text.substring(from, to)).toString();
        var marks = new StringBuilder();
        for (var at = 0; at < between.length(); at++) {
            var mark = between.charAt(at);
            if (!Character.isWhitespace(mark) && LIGHT.indexOf(mark) < 0) {
                marks.append(mark);
            }
        }
        return marks.toString();
    }
}
