package sourceline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourceline.evidence.TermIndex.Slice;

/** Looks for the same terms in the same order. */
final class ExactSearch {

    private static final int FEW = 64;
    private static final int CONTEXT = 64;

    private final TermIndex from;
    private final TermIndex to;

    ExactSearch(TermIndex from, TermIndex to) {
        this.from = from;
        this.to = to;
    }

    /** All places of the stretch in the other text, in order: tried where its rarest term stands, or if that is frequent too, by Knuth, Morris and Pratt (1977). */
    List<Slice> find(Slice stretch) {
        return find(stretch, to);
    }

    private List<Slice> find(Slice stretch, TermIndex text) {
        var wanted = new int[stretch.length()];
        var rarest = 0;
        for (var i = 0; i < wanted.length; i++) {
            wanted[i] = text.id(from.terms().get(stretch.from() + i).key());
            if (text.places(wanted[i]).length < text.places(wanted[rarest]).length) {
                rarest = i;
            }
        }
        var places = text.places(wanted[rarest]);
        if (places.length > FEW) {
            return scan(wanted, text);
        }
        var found = new ArrayList<Slice>();
        for (var place : places) {
            var begin = place - rarest;
            if (begin >= 0 && stands(wanted, begin, text)) {
                found.add(new Slice(begin, begin + wanted.length));
            }
        }
        return found;
    }

    private static boolean stands(int[] wanted, int begin, TermIndex text) {
        if (begin + wanted.length > text.size()) {
            return false;
        }
        for (var i = 0; i < wanted.length; i++) {
            if (wanted[i] != text.idAt(begin + i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Slice> scan(int[] wanted, TermIndex text) {
        var borders = new int[wanted.length];
        for (int at = 1, matched = 0; at < wanted.length; at++) {
            while (matched > 0 && wanted[at] != wanted[matched]) {
                matched = borders[matched - 1];
            }
            matched += wanted[at] == wanted[matched] ? 1 : 0;
            borders[at] = matched;
        }
        var found = new ArrayList<Slice>();
        for (int at = 0, matched = 0; at < text.size(); at++) {
            while (matched > 0 && text.idAt(at) != wanted[matched]) {
                matched = borders[matched - 1];
            }
            matched += text.idAt(at) == wanted[matched] ? 1 : 0;
            if (matched == wanted.length) {
                found.add(new Slice(at + 1 - matched, at + 1));
                matched = borders[matched - 1];
            }
        }
        return found;
    }

    /**
     * Of several places the one whose surroundings agree the longest with those of the stretch. If several agree as long and the stretch stands as often in its own text, it is the one of
     * the same rank; otherwise it cannot be told.
     */
    Optional<Slice> inContext(Slice stretch, List<Slice> places) {
        if (places.size() == 1) {
            return Optional.of(places.getFirst());
        }
        var best = new ArrayList<Slice>();
        var most = -1;
        for (var place : places) {
            var agreement = places.size() > FEW ? 0 : agreement(stretch, place);
            if (agreement > most) {
                most = agreement;
                best.clear();
            }
            if (agreement == most) {
                best.add(place);
            }
        }
        return best.size() == 1 ? Optional.of(best.getFirst()) : ofSameRank(stretch, places);
    }

    private Optional<Slice> ofSameRank(Slice stretch, List<Slice> places) {
        var own = find(stretch, from);
        return own.size() == places.size() ? Optional.of(places.get(own.indexOf(stretch))) : Optional.empty();
    }

    private int agreement(Slice stretch, Slice place) {
        var before = 0;
        while (before < CONTEXT && isSame(stretch.from() - 1 - before, place.from() - 1 - before)) {
            before++;
        }
        var after = 0;
        while (after < CONTEXT && isSame(stretch.to() + after, place.to() + after)) {
            after++;
        }
        return before + after;
    }

    /** Whether the same term stands at both places, or both lie outside their texts. */
    private boolean isSame(int inFrom, int inTo) {
        var outsideFrom = inFrom < 0 || inFrom >= from.size();
        var outsideTo = inTo < 0 || inTo >= to.size();
        if (outsideFrom || outsideTo) {
            return outsideFrom && outsideTo;
        }
        return from.terms().get(inFrom).key().equals(to.terms().get(inTo).key());
    }
}
