package sourceline.review;

import java.util.Optional;
import sourceline.text.Span;
import sourceline.text.WordDiff;

/**
 * Some words of a headline or a body that a comment is about.
 *
 * @param start first UTF-16 unit in the field
 * @param end the unit after their last; equal to {@code start} where the words are gone
 * @param words as they stood when they were chosen
 */
public record Passage(int start, int end, String words) {

    static Passage of(String field, String text, int start, int end) {
        if (start < 0 || end > text.length() || start >= end) {
            throw CommentRefused.noSuchPassage(field, start, end);
        }
        var span = new Span(start, end).stripped(text);
        if (span.isEmpty()) {
            throw CommentRefused.noSuchPassage(field, start, end);
        }
        return new Passage(span.start(), span.end(), span.in(text));
    }

    public boolean isGone() {
        return start == end;
    }

    /** Where the words stand once the text has become another; found again where they had gone and come back. */
    Passage follow(String before, String after) {
        if (isGone()) {
            return again(after).orElse(this);
        }
        var from = new Reach(start);
        var to = new Reach(end - 1);
        for (var piece : WordDiff.between(before, after)) {
            var inPlaceOf = to.isReached() ? Optional.<Span>empty() : removed(piece);
            from.pass(piece);
            to.pass(piece);
            if (to.isReached()
                    && inPlaceOf.filter(span -> span.start() >= start).isPresent()) {
                to.takeNextAdded();
            }
        }
        var first = from.at(0);
        var behind = to.at(1);
        return first < behind ? new Passage(first, behind, words) : again(after).orElse(new Passage(0, 0, words));
    }

    private static Optional<Span> removed(WordDiff.Piece piece) {
        return piece instanceof WordDiff.Removed removed ? Optional.of(removed.before()) : Optional.empty();
    }

    private Optional<Passage> again(String text) {
        var at = text.indexOf(words);
        return at < 0 || text.indexOf(words, at + 1) >= 0
                ? Optional.empty()
                : Optional.of(new Passage(at, at + words.length(), words));
    }

    /** One unit of the passage, its first or its last, on the way from one text to the next. */
    private static final class Reach {

        private final int unit;
        private int passed;
        private int behind;
        private boolean kept;
        private boolean takesNextAdded;

        Reach(int unit) {
            this.unit = unit;
        }

        boolean isReached() {
            return passed > unit;
        }

        /** What comes in place of the unit is a part of the passage. */
        void takeNextAdded() {
            takesNextAdded = true;
        }

        void pass(WordDiff.Piece piece) {
            if (takesNextAdded && piece instanceof WordDiff.Added added) {
                behind = added.after().end();
            }
            takesNextAdded = false;
            if (isReached()) {
                return;
            }
            switch (piece) {
                case WordDiff.Kept stays -> {
                    passed = stays.before().end();
                    kept = isReached();
                    behind = kept
                            ? Math.min(
                                    stays.after().end() - 1,
                                    stays.after().start()
                                            + unit
                                            - stays.before().start())
                            : stays.after().end();
                }
                case WordDiff.Removed goes -> passed = goes.before().end();
                case WordDiff.Added comes -> behind = comes.after().end();
            }
        }

        /** Where the unit stands now, or whatever stands in its place. */
        int at(int past) {
            return kept ? behind + past : behind;
        }
    }
}
