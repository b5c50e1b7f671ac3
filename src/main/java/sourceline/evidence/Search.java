package sourceline.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import sourceline.evidence.TermIndex.Slice;

/**
 * Looks for a stretch of one text in another that need not have it word for word. The rarer terms of the stretch vote for where they stand; in the few windows with the most
 * votes the stretch is aligned.
 *
 * <p>Near linear in the stretch whatever the texts hold: terms that are everywhere do not vote, and a long stretch is looked for by its two ends.
 */
final class Search {

    private static final int WINDOWS = 4;
    private static final int MOST_PLACES = 64;
    private static final int LONGEST = 400;

    private final TermIndex from;
    private final TermIndex to;

    Search(TermIndex from, TermIndex to) {
        this.from = from;
        this.to = to;
    }

    /** The best fits, none of which overlaps a better one, the best first. */
    List<Fit> find(Slice stretch) {
        var length = Math.min(stretch.length(), LONGEST);
        var wanted = new int[length];
        var weights = new double[length];
        for (var i = 0; i < length; i++) {
            var key = from.terms().get(stretch.from() + i).key();
            wanted[i] = to.id(key);
            weights[i] = wanted[i] < 0 ? from.weight(from.idAt(stretch.from() + i)) : to.weight(wanted[i]);
        }
        var aligner = new Aligner(to, wanted, weights);
        var fits = new ArrayList<Fit>();
        for (var window : windows(wanted, weights)) {
            var fit = aligner.fit(window);
            if (fit.found() > 0) {
                fits.add(fit);
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::found).reversed());
        return apart(fits);
    }

    private static List<Fit> apart(List<Fit> fits) {
        var apart = new ArrayList<Fit>();
        for (var fit : fits) {
            if (apart.stream()
                    .noneMatch(better -> better.place().from() < fit.place().to()
                            && fit.place().from() < better.place().to())) {
                apart.add(fit);
            }
        }
        return apart;
    }

    /** The stretches of the text, as long as what is looked for and half as much on each side, in which most of its weight stands. */
    private List<Slice> windows(int[] wanted, double[] weights) {
        var votes = votes(wanted, weights);
        var reach = wanted.length + wanted.length / 2 + 4;
        var sums = new ArrayList<double[]>();
        var sum = 0.0;
        var seen = new java.util.HashMap<Integer, Integer>();
        for (int end = 0, begin = 0; end < votes.length; end++) {
            var id = (int) votes[end][1];
            if (seen.merge(id, 1, Integer::sum) == 1) {
                sum += votes[end][2];
            }
            while (votes[end][0] - votes[begin][0] > reach) {
                var gone = (int) votes[begin][1];
                if (seen.merge(gone, -1, Integer::sum) == 0) {
                    sum -= votes[begin][2];
                }
                begin++;
            }
            sums.add(new double[] {sum, votes[begin][0], votes[end][0]});
        }
        sums.sort((one, other) -> Double.compare(other[0], one[0]));
        var windows = new ArrayList<Slice>();
        var margin = wanted.length / 2 + 8;
        for (var each : sums) {
            if (windows.size() == WINDOWS) {
                break;
            }
            var middle = (int) (each[1] + each[2]) / 2;
            if (windows.stream()
                    .noneMatch(window -> window.from() + margin / 2 <= middle && middle < window.to() - margin / 2)) {
                windows.add(new Slice(
                        (int) Math.max(0, each[1] - margin), (int) Math.min(to.size(), each[2] + margin + 1)));
            }
        }
        return windows;
    }

    /** Place, term and weight of each vote, by place. */
    private double[][] votes(int[] wanted, double[] weights) {
        var byRarity = java.util.stream.IntStream.range(0, wanted.length)
                .filter(i -> wanted[i] >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> to.places(wanted[i]).length))
                .toList();
        var votes = new ArrayList<double[]>();
        var asked = new java.util.HashSet<Integer>();
        var room = 40L * wanted.length + 400;
        for (var i : byRarity) {
            var places = to.places(wanted[i]);
            if (asked.size() >= 3
                    && (places.length > MOST_PLACES + to.size() / 200 || votes.size() + places.length > room)) {
                break;
            }
            if (asked.add(wanted[i])) {
                Arrays.stream(places, 0, (int) Math.min(places.length, room))
                        .forEach(place -> votes.add(new double[] {place, wanted[i], weights[i]}));
            }
        }
        votes.sort(Comparator.comparingDouble(vote -> vote[0]));
        return votes.toArray(double[][]::new);
    }
}
