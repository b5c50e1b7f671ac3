package sourceline.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sourceline.text.Span;
import sourceline.text.Term;

/** A text as numbered terms, and where each of them stands. Positions count terms. */
final class TermIndex {

    private static final int[] NOWHERE = {};

    private final String text;
    private final List<Term> terms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] ids;
    private final int[][] places;

    /**
     * @param terms of the text, read so that they can be compared with those of another
     */
    TermIndex(String text, List<Term> terms) {
        this.text = text;
        this.terms = terms;
        ids = new int[terms.size()];
        for (var at = 0; at < ids.length; at++) {
            ids[at] = numbers.computeIfAbsent(terms.get(at).key(), key -> numbers.size());
        }
        places = places();
    }

    private int[][] places() {
        var counts = new int[numbers.size()];
        for (var id : ids) {
            counts[id]++;
        }
        var all = new int[numbers.size()][];
        for (var id = 0; id < all.length; id++) {
            all[id] = new int[counts[id]];
        }
        for (var at = ids.length - 1; at >= 0; at--) {
            all[ids[at]][--counts[ids[at]]] = at;
        }
        return all;
    }

    String text() {
        return text;
    }

    List<Term> terms() {
        return terms;
    }

    int size() {
        return ids.length;
    }

    int idAt(int at) {
        return ids[at];
    }

    /** The number of a key; -1 if it does not occur. */
    int id(String key) {
        return numbers.getOrDefault(key, -1);
    }

    /** Where the term stands, in order. */
    int[] places(int id) {
        return id < 0 ? NOWHERE : places[id];
    }

    /** How much it tells that a term stands somewhere: 1 for one that is everywhere, more the rarer it is (as inverse document frequency does). */
    double weight(int id) {
        var count = id < 0 ? 1 : places[id].length;
        return 1 + Math.log((1.0 + ids.length) / (1 + count)) / 2;
    }

    /** The terms that lie at least half within the stretch; {@code from} equals {@code to} where there are none. */
    Slice slice(Span span) {
        var from = Span.firstEndingAfter(span.start(), terms, Term::span);
        var to = from;
        while (to < terms.size() && terms.get(to).span().start() < span.end()) {
            to++;
        }
        return new Slice(from, to);
    }

    /** What the slice covers of the text; it must hold a term. */
    Span span(Slice slice) {
        return new Span(
                terms.get(slice.from()).span().start(),
                terms.get(slice.to() - 1).span().end());
    }

    /** Some terms that follow one another, half open. */
    record Slice(int from, int to) {
        int length() {
            return to - from;
        }

        boolean overlaps(Slice other) {
            return from < other.to && other.from < to;
        }
    }
}
