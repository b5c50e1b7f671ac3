package sourceline.text;

import java.util.List;

/** A run of characters that may end a sentence, with the quotation marks and brackets that close behind it, and where the next sentence would begin. */
final class Stop {

    private static final List<String> ESCAPED =
            List.of("&quot;", "&#34;", "&#39;", "&apos;", "&raquo;", "&rdquo;", "&rsquo;");

    private final SentenceText text;
    private final OpenMarks open;
    private final int begin;
    private int marks;
    private int end;
    private int next;
    private int dots;
    private boolean spaced;
    private boolean asks;
    private boolean quoteCloses;
    private boolean bracketCloses;
    private boolean smiles;

    /** @param open is told what closes here */
    Stop(SentenceText text, int begin, OpenMarks open) {
        this.text = text;
        this.begin = begin;
        this.open = open;
        takeMarks();
        takeClosers();
        next = text.skipSpace(end);
        takeEmoticon();
        if (isFullStopAndEllipsis()) {
            next = text.skipSpace(begin + 1);
        }
    }

    int begin() {
        return begin;
    }

    /** Behind the full stops, question and exclamation marks. */
    int marks() {
        return marks;
    }

    /** Behind what closes, too. */
    int end() {
        return end;
    }

    /** Where a sentence ends that ends here. */
    int endOfSentence() {
        return isFullStopAndEllipsis() ? begin + 1 : end;
    }

    int next() {
        return next;
    }

    /** How many full stops; an ellipsis character counts three. */
    int dots() {
        return dots;
    }

    /** Whether a question or exclamation mark, or that of another script, is among them. */
    boolean asks() {
        return asks;
    }

    boolean quoteCloses() {
        return quoteCloses;
    }

    boolean bracketCloses() {
        return bracketCloses;
    }

    /** Whether {@code :-)} or the like stands behind it, which belongs to the sentence before it. */
    boolean smiles() {
        return smiles;
    }

    /** {@code word. . . . Next}: a full stop, and an ellipsis that begins the next sentence. */
    private boolean isFullStopAndEllipsis() {
        return spaced && dots == 4 && begin > 0 && !text.isSpaceAt(begin - 1) && text.skipSpace(end) < text.to();
    }

    private void takeMarks() {
        marks = begin;
        while (marks < text.to()) {
            var character = text.charAt(marks);
            if (text.isTerminator(marks)) {
                dots += character == '…' ? 3 : character == '.' ? 1 : 0;
                asks |= character != '.' && character != '…';
                marks += Character.charCount(text.codePointAt(marks));
            } else if (dots > 0 && !asks && isSpacedDot()) {
                spaced = true;
                marks++;
            } else {
                break;
            }
        }
    }

    private boolean isSpacedDot() {
        if (!text.isSpaceAt(marks) || marks + 1 >= text.to() || text.charAt(marks + 1) != '.') {
            return false;
        }
        var behind = marks + 2;
        return behind == text.to()
                || text.isSpaceAt(behind)
                || closesQuote(behind)
                || closesBracket(text.charAt(behind));
    }

    private void takeClosers() {
        end = marks;
        while (end < text.to()) {
            var escaped = escapedQuote(end);
            if (escaped > 0) {
                quoteCloses = true;
                end += escaped;
                continue;
            }
            var at = text.isSpaceAt(end) ? end + 1 : end;
            var closes = at < text.to() && (at == end ? closes(at) : closesBehindSpace(at));
            if (!closes) {
                return;
            }
            var character = text.charAt(at);
            bracketCloses |= closesBracket(character);
            quoteCloses |= !closesBracket(character) && !Characters.isInvisible(character);
            open.read(character);
            end = at + 1;
        }
    }

    /** The length of a quotation mark that is still escaped, as feeds escape it twice; 0 if there is none. */
    private int escapedQuote(int at) {
        if (text.charAt(at) != '&') {
            return 0;
        }
        for (var mark : ESCAPED) {
            if (text.startsWith(mark, at)) {
                return mark.length();
            }
        }
        return 0;
    }

    private boolean closes(int at) {
        return closesBracket(text.charAt(at)) || closesQuote(at) || Characters.isInvisible(text.charAt(at));
    }

    /** As French sets guillemets; and straight marks that stand apart on both sides. */
    private boolean closesBehindSpace(int at) {
        var character = text.charAt(at);
        return switch (character) {
            case '»' -> open.guillemets();
            case '"', '\'', '`' -> at + 1 == text.to() || text.isSpaceAt(at + 1) || isPunctuationBehindMarks(at);
            default -> closesBracket(character) && open.brackets();
        };
    }

    /** As of {@code ? ``.}: the sentence goes on or ends behind what looks like an opening mark. */
    private boolean isPunctuationBehindMarks(int at) {
        var behind = at;
        while (behind < text.to() && behind - at < 3 && text.charAt(behind) == text.charAt(at)) {
            behind++;
        }
        return behind < text.to() && ".,;)".indexOf(text.charAt(behind)) >= 0;
    }

    private static boolean closesBracket(char character) {
        return character == ')' || character == ']' || character == '}';
    }

    private boolean closesQuote(int at) {
        return switch (text.charAt(at)) {
            case '”', '’', '›', '»', '」', '』', '）', '】', '》' -> true;
            case '“', '‘' -> open.lowQuotes();
            case '`' -> isPunctuationBehindMarks(at) || text.charAt(at - 1) == '`';
            case '"', '\'' -> at + 1 >= text.to() || !Character.isLetterOrDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    private void takeEmoticon() {
        if (next == end || next + 1 >= text.to() || ":;=".indexOf(text.charAt(next)) < 0) {
            return;
        }
        var mouth = next + (text.charAt(next + 1) == '-' ? 2 : 1);
        if (mouth < text.to()
                && "()DPp".indexOf(text.charAt(mouth)) >= 0
                && (mouth + 1 == text.to() || text.isSpaceAt(mouth + 1))) {
            smiles = true;
            end = mouth + 1;
            next = text.skipSpace(end);
        }
    }
}
