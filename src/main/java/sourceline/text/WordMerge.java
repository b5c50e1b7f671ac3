package sourceline.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import sourceline.text.Merged.Conflict;
import sourceline.text.Words.Token;

/**
 * Three-way merge over words: what one of two people changed stands if the other left it alone.
 *
 * <p>Changes of the two with no unchanged word between them belong together. Where both did the same it stands once; where both only put
 * words in, both stand, the older first; otherwise the newer stands and the older is reported. Words are never mixed from two
 * texts: 12 made 13 by one and 22 by the other is a conflict, never 23.
 *
 * <p>The edits come from JGit's diff. Its {@code MergeAlgorithm} is not used, because to it a space or a comma between two changes
 * is unchanged content enough to merge both: {@code Mr Roman} made {@code Mrs Roman} and {@code Mr Melamed} would become
 * {@code Mrs Melamed}.
 */
public final class WordMerge {

    private final WordEdits newer;
    private final WordEdits older;
    private final List<Token> base;
    private final StringBuilder merged = new StringBuilder();
    private final List<Conflict> conflicts = new ArrayList<>();

    private WordMerge(WordEdits newer, WordEdits older) {
        this.newer = newer;
        this.older = older;
        this.base = newer.before();
    }

    /**
     * What the edits of two people come to.
     *
     * @param base what both began with
     * @param mine the newer edit, which stands in a conflict
     * @param theirs the older edit, already kept
     */
    public static Merged merge(String base, String mine, String theirs) {
        if (mine.equals(theirs) || base.equals(theirs)) {
            return new Merged(mine, List.of());
        }
        if (base.equals(mine)) {
            return new Merged(theirs, List.of());
        }
        return new WordMerge(WordEdits.between(base, mine), WordEdits.between(base, theirs)).merged();
    }

    private Merged merged() {
        var mine = newer.edits();
        var theirs = older.edits();
        var done = 0;
        for (int m = 0, t = 0; m < mine.size() || t < theirs.size(); ) {
            var fromMine = m;
            var fromTheirs = t;
            var begin = Math.min(begin(mine, m), begin(theirs, t));
            var end = begin;
            while (true) {
                if (m < mine.size() && joins(end, mine.get(m), fromMine == m && fromTheirs == t)) {
                    end = Math.max(end, mine.get(m++).getEndA());
                } else if (t < theirs.size() && joins(end, theirs.get(t), fromMine == m && fromTheirs == t)) {
                    end = Math.max(end, theirs.get(t++).getEndA());
                } else {
                    break;
                }
            }
            append(text(base, done, begin));
            apply(begin, end, mine.subList(fromMine, m), theirs.subList(fromTheirs, t));
            done = end;
        }
        append(text(base, done, base.size()));
        return new Merged(merged.toString(), conflicts);
    }

    private static int begin(List<Edit> edits, int index) {
        return index < edits.size() ? edits.get(index).getBeginA() : Integer.MAX_VALUE;
    }

    /** Whether no unchanged word stands between what was gathered so far, which ends before {@code end}, and the next edit. */
    private boolean joins(int end, Edit edit, boolean first) {
        if (first) {
            return edit.getBeginA() == end;
        }
        return edit.getBeginA() <= end
                || base.subList(end, edit.getBeginA()).stream().noneMatch(Token::isWord);
    }

    private void apply(int begin, int end, List<Edit> mine, List<Edit> theirs) {
        var newerWords = side(newer, begin, end, mine);
        var olderWords = side(older, begin, end, theirs);
        if (theirs.isEmpty() || newerWords.equals(olderWords)) {
            append(newerWords);
        } else if (mine.isEmpty()) {
            append(olderWords);
        } else if (onlyAdds(newer, mine) && onlyAdds(older, theirs)) {
            appendBoth(begin, end, mine, theirs);
        } else {
            separate(newerWords);
            var start = merged.length();
            merged.append(newerWords);
            conflicts.add(
                    new Conflict(new Span(start, merged.length()), text(base, begin, end), newerWords, olderWords));
        }
    }

    /** Only words that come, and none that go. Marks alone are too short to stand beside other ones. */
    private static boolean onlyAdds(WordEdits side, List<Edit> edits) {
        return edits.stream().allMatch(edit -> edit.getLengthA() == 0)
                && edits.stream()
                        .anyMatch(edit -> side.after().subList(edit.getBeginB(), edit.getEndB()).stream()
                                .anyMatch(Token::isWord));
    }

    private void appendBoth(int begin, int end, List<Edit> mine, List<Edit> theirs) {
        for (var at = begin; at <= end; at++) {
            var earlier = added(older, theirs, at);
            var later = added(newer, mine, at);
            if (later.startsWith(earlier) || later.endsWith(earlier)) {
                append(later);
            } else if (earlier.startsWith(later) || earlier.endsWith(later)) {
                append(earlier);
            } else {
                append(earlier);
                append(later);
            }
            if (at < end) {
                append(base.get(at).text());
            }
        }
    }

    private static String added(WordEdits side, List<Edit> edits, int at) {
        var added = new StringBuilder();
        for (var edit : edits) {
            if (edit.getBeginA() == at) {
                added.append(text(side.after(), edit.getBeginB(), edit.getEndB()));
            }
        }
        return added.toString();
    }

    /** What one side has in the place of the base's pieces from begin to end. */
    private static String side(WordEdits side, int begin, int end, List<Edit> edits) {
        var words = new StringBuilder();
        var done = begin;
        for (var edit : edits) {
            words.append(text(side.before(), done, edit.getBeginA()));
            words.append(text(side.after(), edit.getBeginB(), edit.getEndB()));
            done = edit.getEndA();
        }
        return words.append(text(side.before(), done, end)).toString();
    }

    private static String text(List<Token> tokens, int from, int to) {
        var text = new StringBuilder();
        tokens.subList(from, to).forEach(token -> text.append(token.text()));
        return text.toString();
    }

    private void append(String text) {
        if (!text.isEmpty()) {
            separate(text);
            merged.append(text);
        }
    }

    /** A space where two pieces that were never beside each other would run together into another word. */
    private void separate(String next) {
        var from = merged.length();
        while (from > 0 && !Characters.isSpace(merged.charAt(from - 1))) {
            from--;
        }
        var to = 0;
        while (to < next.length() && !Characters.isSpace(next.charAt(to))) {
            to++;
        }
        var tail = merged.substring(from);
        var head = next.substring(0, to);
        if (!tail.isEmpty()
                && !head.isEmpty()
                && Words.tokens(tail + head).stream()
                        .noneMatch(token -> token.span().start() == tail.length())) {
            merged.append(' ');
        }
    }
}
