package sourceline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sourceline.text.Stems;
import sourceline.text.Term;
import sourceline.text.Terms;

/**
 * A sentence, or a claim, as it is ranked: its terms that say what it is about, and their stems.
 *
 * @param article which article it is in
 * @param index which of its sentences it is
 * @param pointsBack whether it begins with a word that stands for something named before
 */
record RankedSentence(int article, int index, String text, List<Term> terms, List<String> stems, boolean pointsBack) {

    private static final int WINDOW = 3;
    private static final int FEWEST = 3;
    private static final String ENDS = ".!?…\"”’)'»“؟۔。";

    static RankedSentence of(int article, int index, String text, Locale language) {
        var stems = Stems.of(language);
        var terms = new ArrayList<Term>();
        var found = new ArrayList<String>();
        var all = Terms.of(text, language);
        for (var term : all) {
            if (!stems.isEmpty(term)) {
                terms.add(term);
                found.add(stems.of(term).intern());
            }
        }
        var pointsBack = !all.isEmpty() && stems.pointsBack(all.getFirst());
        return new RankedSentence(article, index, text, List.copyOf(terms), List.copyOf(found), pointsBack);
    }

    int length() {
        return stems.size();
    }

    int count(String stem) {
        var count = 0;
        for (var each : stems) {
            count += each.equals(stem) ? 1 : 0;
        }
        return count;
    }

    /** A line that ends in no full stop, or hardly has words. */
    boolean isFragment() {
        var stripped = text.strip();
        return length() < FEWEST
                || stripped.startsWith("#")
                || ENDS.indexOf(stripped.charAt(stripped.length() - 1)) < 0;
    }

    /** How far apart the two stand: 1 for side by side, one more in the wrong order; 0 if not near each other. */
    int distance(String one, String other) {
        var best = 0;
        for (var at = 0; at < stems.size(); at++) {
            if (!stems.get(at).equals(one)) {
                continue;
            }
            for (var near = Math.max(0, at - WINDOW); near < Math.min(stems.size(), at + WINDOW + 1); near++) {
                if (near != at && stems.get(near).equals(other)) {
                    var distance = near > at ? near - at : at - near + 1;
                    best = best == 0 ? distance : Math.min(best, distance);
                }
            }
        }
        return best;
    }

    /** The sentence as a hit of a claim with these stems. */
    Hit hit(Set<String> wanted) {
        var reasons = new ArrayList<Hit.Reason>();
        for (var at = 0; at < stems.size(); at++) {
            if (wanted.contains(stems.get(at))) {
                var term = terms.get(at);
                var kind = !term.isWord()
                        ? Hit.Kind.NUMBER
                        : term.capital() && term.span().start() > 0 ? Hit.Kind.NAME : Hit.Kind.WORD;
                reasons.add(new Hit.Reason(kind, term.span()));
            }
        }
        return new Hit(article, index, reasons);
    }
}
