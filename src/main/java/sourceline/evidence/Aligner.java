package sourceline.evidence;

import java.util.ArrayList;
import java.util.List;
import sourceline.evidence.TermIndex.Slice;

/** Aligns quoted terms with a window of a text. */
final class Aligner {

    /** What a term costs that stands on one side only, as a part of the weight of an average term: so much is forgiven, or the gap is not bridged. */
    private static final double GAP = 0.15;

    /** How much dearer a gap is before a single term at an end: one word far from the rest is rather chance. */
    private static final double STRAGGLER = 2;

    private final TermIndex text;
    private final int[] wanted;
    private final double[] weights;
    private final double total;
    private final double gap;

    /**
     * @param wanted numbers of the text's terms, -1 for those it does not have
     * @param weights of the same terms
     */
    Aligner(TermIndex text, int[] wanted, double[] weights) {
        this.text = text;
        this.wanted = wanted;
        this.weights = weights;
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        total = sum;
        gap = GAP * sum / weights.length;
    }

    /** The best fit in the window; time and space are the product of both lengths. */
    Fit fit(Slice window) {
        var width = window.length();
        var scores = new double[wanted.length + 1][width + 1];
        var bestRow = 0;
        var bestColumn = 0;
        for (var row = 1; row <= wanted.length; row++) {
            for (var column = 1; column <= width; column++) {
                var same = wanted[row - 1] == text.idAt(window.from() + column - 1);
                var through = same ? scores[row - 1][column - 1] + weights[row - 1] : 0;
                var score = Math.max(through, Math.max(scores[row - 1][column], scores[row][column - 1]) - gap);
                scores[row][column] = Math.max(0, score);
                if (score > scores[bestRow][bestColumn]) {
                    bestRow = row;
                    bestColumn = column;
                }
            }
        }
        return back(scores, bestRow, bestColumn, window);
    }

    private Fit back(double[][] scores, int bestRow, int bestColumn, Slice window) {
        var row = bestRow;
        var column = bestColumn;
        var pairs = new ArrayList<int[]>();
        while (row > 0 && column > 0 && scores[row][column] > 0) {
            var same = wanted[row - 1] == text.idAt(window.from() + column - 1);
            if (same && scores[row][column] == scores[row - 1][column - 1] + weights[row - 1]) {
                pairs.add(new int[] {--row, window.from() + --column});
            } else if (scores[row][column] == scores[row - 1][column] - gap) {
                row--;
            } else {
                column--;
            }
        }
        return fit(pairs.reversed());
    }

    /** The fit of pairs of a wanted term and its place, without stragglers at the ends. */
    private Fit fit(List<int[]> pairs) {
        var begin = 0;
        var end = pairs.size();
        while (end - begin > 1 && straggles(pairs, begin, begin + 1)) {
            begin++;
        }
        while (end - begin > 1 && straggles(pairs, end - 1, end - 2)) {
            end--;
        }
        if (begin == end) {
            return new Fit(new Slice(0, 0), wanted.length, 0, 0, total, 0);
        }
        var found = 0.0;
        for (var pair : pairs.subList(begin, end)) {
            found += weights[pair[0]];
        }
        var place = new Slice(pairs.get(begin)[1], pairs.get(end - 1)[1] + 1);
        var there = 0.0;
        for (var at = place.from(); at < place.to(); at++) {
            there += text.weight(text.idAt(at));
        }
        return new Fit(place, pairs.get(begin)[0], wanted.length - 1 - pairs.get(end - 1)[0], found, total, there);
    }

    /** Whether one term at the end is parted from the rest by a sentence's end, or by more than it is worth. */
    private boolean straggles(List<int[]> pairs, int edge, int next) {
        var from = Math.min(pairs.get(edge)[1], pairs.get(next)[1]);
        var to = Math.max(pairs.get(edge)[1], pairs.get(next)[1]);
        var between = text.text()
                .substring(
                        text.terms().get(from).span().end(),
                        text.terms().get(to).span().start());
        var jump = to - from - 1;
        return (jump > 0 && (between.indexOf('\n') >= 0 || between.contains(". ")))
                || jump * gap * STRAGGLER > weights[pairs.get(edge)[0]];
    }
}
