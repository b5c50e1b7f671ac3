package sourceline.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds quoted passages by their marks: “English”, „German“, »turned«, «French», ‹single›, ”Swedish”, ‘single’,
 * 「Japanese」, "straight" and 'straight', one within the other. An apostrophe is told from a closing mark by the letters around
 * it; what is opened and never closed is no quotation.
 */
public final class Quotations {

    /**
     * A quoted passage.
     *
     * @param outside with its marks
     * @param inside without them, and without white space at the ends
     * @param depth how many quotations enclose it
     */
    public record Quotation(Span outside, Span inside, int depth) {}

    private enum Mark {
        CURLY("“", "”"),
        LOW("„‟", "“”"),
        SWEDISH("”", "”"),
        FRENCH("«", "»"),
        TURNED("»", "«"),
        ANGLE("‹", "›"),
        SINGLE("‘", "’"),
        LOW_SINGLE("‚", "‘’"),
        CORNER("「", "」"),
        WHITE_CORNER("『", "』"),
        STRAIGHT("\"", "\""),
        STRAIGHT_SINGLE("'", "'");

        private final String opening;
        private final String closing;

        Mark(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        /** Marks that a letter on each side makes an apostrophe, or that open and close alike. */
        private boolean isAmbiguous() {
            return this == SINGLE
                    || this == LOW_SINGLE
                    || this == STRAIGHT
                    || this == STRAIGHT_SINGLE
                    || this == SWEDISH;
        }
    }

    private record Opened(Mark mark, int at) {}

    private final String text;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Map<Mark, Integer> openOf = new EnumMap<>(Mark.class);
    private final List<Span> outside = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /**
     * The quotations in reading order, what encloses before what it encloses. A quotation may go on over several paragraphs if each of
     * them opens it again, as English does; each paragraph's part is then one. Linear in the text.
     */
    public static List<Quotation> in(String text) {
        var found = new Quotations(text);
        for (var i = 0; i < text.length(); i++) {
            found.read(i);
        }
        found.endOfParagraph(text.length());
        return found.nested();
    }

    private static boolean isQuotationMark(char character) {
        return Characters.isDoubleQuote(character)
                || Characters.isSingleQuote(character)
                || "「」『』".indexOf(character) >= 0;
    }

    private void read(int at) {
        var character = text.charAt(at);
        if (Characters.isLineBreak(character)) {
            endOfParagraph(at);
            return;
        }
        if (!isQuotationMark(character)) {
            return;
        }
        var closes = closedBy(character, at);
        if (closes != null) {
            close(closes, at);
            return;
        }
        for (var mark : Mark.values()) {
            if (mark.opening.indexOf(character) >= 0 && mayOpen(mark, at)) {
                open.push(new Opened(mark, at));
                openOf.merge(mark, 1, Integer::sum);
                return;
            }
        }
    }

    /** The innermost kind of open quotation that the character at the place closes. */
    private @Nullable Mark closedBy(char character, int at) {
        var candidates = EnumSet.noneOf(Mark.class);
        for (var mark : openOf.keySet()) {
            if (mark.closing.indexOf(character) >= 0 && mayClose(mark, at)) {
                candidates.add(mark);
            }
        }
        if (candidates.isEmpty()) {
            return null;
        }
        return open.stream()
                .map(Opened::mark)
                .filter(candidates::contains)
                .findFirst()
                .orElseThrow();
    }

    private void close(Mark mark, int at) {
        while (true) {
            var last = open.pop();
            openOf.computeIfPresent(last.mark, (each, count) -> count == 1 ? null : count - 1);
            if (last.mark == mark) {
                outside.add(new Span(last.at, at + 1));
                return;
            }
        }
    }

    private boolean mayOpen(Mark mark, int at) {
        if (mark == Mark.CURLY
                || mark == Mark.LOW
                || mark == Mark.FRENCH
                || mark == Mark.CORNER
                || mark == Mark.WHITE_CORNER) {
            return true;
        }
        return !isWordBefore(at) && at + 1 < text.length() && !Characters.isSpace(text.charAt(at + 1));
    }

    private boolean mayClose(Mark mark, int at) {
        if (!mark.isAmbiguous()) {
            return true;
        }
        var wordAfter = at + 1 < text.length() && Characters.isLetterOrDigit(text.codePointAt(at + 1));
        return !wordAfter && (mark == Mark.STRAIGHT || !Characters.isSpace(text.charAt(at - 1)));
    }

    private boolean isWordBefore(int at) {
        return at > 0 && Characters.isLetterOrDigit(text.codePointBefore(at));
    }

    /** What is open ends here if the next paragraph opens it again, and otherwise was none. */
    private void endOfParagraph(int at) {
        if (open.isEmpty()) {
            return;
        }
        var next = at;
        while (next < text.length() && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        while (!open.isEmpty()) {
            var last = open.pop();
            if (next < text.length() && at > last.at + 1 && text.charAt(next) == text.charAt(last.at)) {
                outside.add(new Span(last.at, at));
            }
        }
        openOf.clear();
    }

    private List<Quotation> nested() {
        Collections.sort(outside);
        var quotations = new ArrayList<Quotation>();
        var enclosing = new ArrayDeque<Span>();
        for (var span : outside) {
            while (!enclosing.isEmpty() && enclosing.peek().end() <= span.start()) {
                enclosing.pop();
            }
            var last = text.charAt(span.end() - 1);
            var inside = new Span(span.start() + 1, isQuotationMark(last) ? span.end() - 1 : span.end()).stripped(text);
            if (!inside.isEmpty()) {
                quotations.add(new Quotation(span, inside, enclosing.size()));
                enclosing.push(span);
            }
        }
        return quotations;
    }
}
