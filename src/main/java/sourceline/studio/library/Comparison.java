package sourceline.studio.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sourceline.source.ArticleView;
import sourceline.text.Normalised;
import sourceline.text.Words;

/**
 * Two versions of an article beside each other, paragraph by paragraph: those that say the same stand in one row, and so
 * do those that were reworded.
 */
final class Comparison {

    /** Paragraphs on one side times paragraphs on the other; beyond that they are not matched one by one. */
    private static final int LARGEST = 4_000_000;

    /** How much of their words two paragraphs share that are one. */
    private static final double ALIKE = 0.3;

    /**
     * A row; one side is empty where a paragraph went or came.
     *
     * @param same whether both say the same, but for typography
     */
    record Row(Optional<ArticleView.Block> before, Optional<ArticleView.Block> now, boolean same) {}

    private final ArticleView before;
    private final ArticleView now;
    private final List<String> keysBefore;
    private final List<String> keysNow;
    private final List<Row> rows = new ArrayList<>();

    private Comparison(ArticleView before, ArticleView now) {
        this.before = before;
        this.now = now;
        this.keysBefore = keys(before);
        this.keysNow = keys(now);
    }

    static List<Row> of(ArticleView before, ArticleView now) {
        var comparison = new Comparison(before, now);
        comparison.compare();
        return List.copyOf(comparison.rows);
    }

    private static List<String> keys(ArticleView article) {
        return article.blocks().stream()
                .map(block -> Normalised.key(article.text(block)))
                .toList();
    }

    private void compare() {
        int start = 0;
        int endBefore = keysBefore.size();
        int endNow = keysNow.size();
        while (start < endBefore && start < endNow && keysBefore.get(start).equals(keysNow.get(start))) {
            same(start, start);
            start++;
        }
        while (endBefore > start
                && endNow > start
                && keysBefore.get(endBefore - 1).equals(keysNow.get(endNow - 1))) {
            endBefore--;
            endNow--;
        }
        middle(start, endBefore, endNow);
        for (int at = endBefore; at < keysBefore.size(); at++) {
            same(at, endNow + at - endBefore);
        }
    }

    /** The longest common subsequence of what is between the like beginning and the like end. */
    private void middle(int start, int endBefore, int endNow) {
        int height = endBefore - start;
        int width = endNow - start;
        if ((long) height * width > LARGEST) {
            gap(start, endBefore, start, endNow);
            return;
        }
        var longest = new int[height + 1][width + 1];
        for (int row = height - 1; row >= 0; row--) {
            for (int column = width - 1; column >= 0; column--) {
                longest[row][column] = keysBefore.get(start + row).equals(keysNow.get(start + column))
                        ? longest[row + 1][column + 1] + 1
                        : Math.max(longest[row + 1][column], longest[row][column + 1]);
            }
        }
        int row = 0;
        int column = 0;
        int fromBefore = start;
        int fromNow = start;
        while (row < height && column < width) {
            if (keysBefore.get(start + row).equals(keysNow.get(start + column))) {
                gap(fromBefore, start + row, fromNow, start + column);
                same(start + row, start + column);
                fromBefore = start + ++row;
                fromNow = start + ++column;
            } else if (longest[row + 1][column] >= longest[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
        gap(fromBefore, endBefore, fromNow, endNow);
    }

    /** What went and what came between two paragraphs that stayed: in order, those that are alike side by side. */
    private void gap(int fromBefore, int toBefore, int fromNow, int toNow) {
        int next = fromNow;
        for (int at = fromBefore; at < toBefore; at++) {
            int alike = next;
            while (alike < toNow && !alike(at, alike)) {
                alike++;
            }
            if (alike == toNow) {
                rows.add(new Row(Optional.of(before.blocks().get(at)), Optional.empty(), false));
                continue;
            }
            for (; next < alike; next++) {
                came(next);
            }
            rows.add(new Row(
                    Optional.of(before.blocks().get(at)),
                    Optional.of(now.blocks().get(next++)),
                    false));
        }
        for (; next < toNow; next++) {
            came(next);
        }
    }

    private boolean alike(int one, int other) {
        var words = words(keysBefore.get(one));
        var others = words(keysNow.get(other));
        var all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return !all.isEmpty() && words.size() >= ALIKE * all.size();
    }

    private static Set<String> words(String text) {
        return Words.words(text).stream().map(word -> word.text()).collect(Collectors.toCollection(HashSet::new));
    }

    private void same(int one, int other) {
        rows.add(new Row(
                Optional.of(before.blocks().get(one)), Optional.of(now.blocks().get(other)), true));
    }

    private void came(int other) {
        rows.add(new Row(Optional.empty(), Optional.of(now.blocks().get(other)), false));
    }
}
