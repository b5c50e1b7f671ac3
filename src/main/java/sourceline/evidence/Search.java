package sourceline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sourceline.evidence.TermIndex.Slice;

/**
 * Looks for a stretch of one text in another that need not have it word for word. The rarer terms of the stretch {@linkplain Votes vote} for where they stand; in the few windows
 * with the most votes the stretch is aligned.
 *
 * <p>Near linear in the stretch whatever the texts hold: terms that are everywhere do not vote, and a long stretch is looked for by its two ends.
 */
final class Search {

    private static final int LONGEST = 400;
    private static final int END = LONGEST / 2;

    private final TermIndex from;
    private final TermIndex to;

    Search(TermIndex from, TermIndex to) {
        this.from = from;
        this.to = to;
    }

    /** The best fits, none of which overlaps a better one, the best first. */
    List<Fit> find(Slice stretch) {
        return stretch.length() <= LONGEST ? whole(stretch) : byItsEnds(stretch);
    }

    private List<Fit> whole(Slice stretch) {
        var wanted = new int[stretch.length()];
        var weights = new double[wanted.length];
        for (var i = 0; i < wanted.length; i++) {
            var at = stretch.from() + i;
            wanted[i] = to.id(from.terms().get(at).key());
            weights[i] = wanted[i] < 0 ? from.weight(from.idAt(at)) : to.weight(wanted[i]);
        }
        var aligner = new Aligner(to, wanted, weights);
        var fits = new ArrayList<Fit>();
        for (var window : Votes.of(to, wanted, weights).windows()) {
            var fit = aligner.fit(window);
            if (fit.found() > 0) {
                fits.add(fit);
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::found).reversed());
        return apart(fits);
    }

    /** Where its beginning and its end were found in order, and no farther apart than twice its length. */
    private List<Fit> byItsEnds(Slice stretch) {
        var heads = whole(new Slice(stretch.from(), stretch.from() + END));
        var tails = whole(new Slice(stretch.to() - END, stretch.to()));
        if (heads.isEmpty() || tails.isEmpty()) {
            return List.of();
        }
        var head = heads.getFirst();
        var tail = tails.getFirst();
        var length = tail.place().to() - head.place().from();
        if (head.place().from() >= tail.place().from() || length > 2 * stretch.length()) {
            return List.of();
        }
        return List.of(new Fit(
                new Slice(head.place().from(), tail.place().to()),
                head.lostBefore(),
                tail.lostBehind(),
                head.found() + tail.found(),
                head.wanted() + tail.wanted(),
                head.there() + tail.there()));
    }

    private static List<Fit> apart(List<Fit> fits) {
        var apart = new ArrayList<Fit>();
        for (var fit : fits) {
            if (apart.stream().noneMatch(better -> better.place().overlaps(fit.place()))) {
                apart.add(fit);
            }
        }
        return apart;
    }
}
