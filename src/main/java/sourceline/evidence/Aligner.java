package sourceline.evidence;

import sourceline.evidence.TermIndex.Slice;

/** Aligns quoted terms with a window of a text. */
final class Aligner {

    /** What a term costs that stands on one side only, as a part of the weight of an average term: so much is forgiven, or the gap is not bridged. */
    private static final double GAP = 0.18;

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
        var found = 0.0;
        var first = row;
        var begin = column;
        while (row > 0 && column > 0 && scores[row][column] > 0) {
            var same = wanted[row - 1] == text.idAt(window.from() + column - 1);
            if (same && scores[row][column] == scores[row - 1][column - 1] + weights[row - 1]) {
                found += weights[row - 1];
                first = --row;
                begin = --column;
            } else if (scores[row][column] == scores[row - 1][column] - gap) {
                row--;
            } else {
                column--;
            }
        }
        var place = new Slice(window.from() + begin, window.from() + bestColumn);
        var there = 0.0;
        for (var at = place.from(); at < place.to(); at++) {
            there += text.weight(text.idAt(at));
        }
        return new Fit(place, first, Math.max(first, bestRow - 1), found, total, there);
    }
}
