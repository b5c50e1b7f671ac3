package sourceline.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import sourceline.text.Words.Token;

/**
 * The difference between two texts as edits over their {@linkplain Words pieces}, by JGit's histogram diff. Indices count pieces; edits
 * are in order and do not touch. A stretch in which nothing is common but pieces that occur all over it, such as spaces, is
 * replaced as a whole: JGit's own fallback to Myers would align words by the spaces between them, and the browser's twin
 * ({@code frontend/merge.js}) has to do the same.
 */
record WordEdits(List<Token> before, List<Token> after, List<Edit> edits) {

    static WordEdits between(String before, String after) {
        return between(before, after, UnaryOperator.identity());
    }

    /** @param key two pieces are the same if their keys are */
    static WordEdits between(String before, String after, UnaryOperator<String> key) {
        var old = Words.tokens(before);
        var young = Words.tokens(after);
        var histogram = new HistogramDiff();
        histogram.setFallbackAlgorithm(null);
        var edits = histogram.diff(new SamePiece(), new Pieces(old, key), new Pieces(young, key));
        return new WordEdits(old, young, List.copyOf(edits));
    }

    /** Where the piece at the index begins; the text's end for the index behind the last. */
    static int offset(List<Token> tokens, int index) {
        if (index < tokens.size()) {
            return tokens.get(index).span().start();
        }
        return tokens.isEmpty() ? 0 : tokens.getLast().span().end();
    }

    static Span span(List<Token> tokens, int from, int to) {
        return new Span(offset(tokens, from), offset(tokens, to));
    }

    private static final class Pieces extends Sequence {
        private final List<String> keys;

        Pieces(List<Token> tokens, UnaryOperator<String> key) {
            keys = tokens.stream().map(token -> key.apply(token.text())).toList();
        }

        @Override
        public int size() {
            return keys.size();
        }
    }

    private static final class SamePiece extends SequenceComparator<Pieces> {
        @Override
        public boolean equals(Pieces a, int ai, Pieces b, int bi) {
            return a.keys.get(ai).equals(b.keys.get(bi));
        }

        @Override
        public int hash(Pieces pieces, int index) {
            return pieces.keys.get(index).hashCode();
        }
    }
}
