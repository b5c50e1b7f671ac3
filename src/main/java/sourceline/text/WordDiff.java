package sourceline.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** What changed between two texts, word by word, for people to read. */
public final class WordDiff {

    private WordDiff() {}

    /** A stretch that stayed, went or came. */
    public sealed interface Piece {

        /** As it stands in the later text; what went, as it stood in the earlier one. */
        String text();
    }

    /** In both texts. */
    public record Kept(String text, Span before, Span after) implements Piece {}

    /** In the earlier text only. */
    public record Removed(String text, Span before) implements Piece {}

    /** In the later text only. */
    public record Added(String text, Span after) implements Piece {}

    /**
     * The pieces in reading order, what went before what came in its place. Kept and removed pieces joined are the earlier text, kept and
     * added ones the later. Two changes with nothing but white space between them are told as one.
     */
    public static List<Piece> between(String before, String after) {
        var diff = WordEdits.between(before, after);
        var pieces = new ArrayList<Piece>();
        var doneBefore = 0;
        var doneAfter = 0;
        for (var edit : joined(diff)) {
            var removed = WordEdits.span(diff.before(), edit.getBeginA(), edit.getEndA());
            var added = WordEdits.span(diff.after(), edit.getBeginB(), edit.getEndB());
            keep(pieces, after, new Span(doneBefore, removed.start()), new Span(doneAfter, added.start()));
            if (!removed.isEmpty()) {
                pieces.add(new Removed(removed.in(before), removed));
            }
            if (!added.isEmpty()) {
                pieces.add(new Added(added.in(after), added));
            }
            doneBefore = removed.end();
            doneAfter = added.end();
        }
        keep(pieces, after, new Span(doneBefore, before.length()), new Span(doneAfter, after.length()));
        return List.copyOf(pieces);
    }

    private static void keep(List<Piece> pieces, String after, Span inBefore, Span inAfter) {
        if (!inAfter.isEmpty()) {
            pieces.add(new Kept(inAfter.in(after), inBefore, inAfter));
        }
    }

    private static List<Edit> joined(WordEdits diff) {
        var joined = new ArrayList<Edit>();
        for (var edit : diff.edits()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && diff.before().subList(last.getEndA(), edit.getBeginA()).stream()
                            .allMatch(Words.Token::isSpace)) {
                joined.set(
                        joined.size() - 1,
                        new Edit(last.getBeginA(), edit.getEndA(), last.getBeginB(), edit.getEndB()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }
}
