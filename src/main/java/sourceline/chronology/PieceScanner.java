package sourceline.chronology;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts running text into what dates are made of, in one pass. */
final class PieceScanner {

    private static final int LONGEST_FIGURE = 40;
    private static final Pattern DIGITS = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}([./-])\\d{1,2}\\1\\d{4}(?!\\d)|\\d{4}/\\d{1,2}/\\d{1,2}(?!\\d)");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:\u066B\u066C/]\\d+)+");
    private static final int LONGEST_WORD = 40;

    private final String text;
    private final Lexicon lexicon;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable String[] folded = {};

    private PieceScanner(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** @param to where to stop, in UTF-16 units */
    static List<Piece> scan(String text, int from, int to, Lexicon lexicon) {
        PieceScanner scanner = new PieceScanner(asciiDigits(text.substring(from, to)), lexicon);
        scanner.cut();
        return scanner.phrases().stream()
                .map(piece -> from == 0
                        ? piece
                        : new Piece(piece.kind(), piece.text(), piece.term(), piece.start() + from, piece.end() + from))
                .toList();
    }

    private void cut() {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (isDigit(c)) {
                at = figure(at);
            } else if (isLetter(c)) {
                at = word(at);
            } else {
                int end = at + Character.charCount(c);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    pieces.add(new Piece(Piece.Kind.MARK, text.substring(at, end), Term.NONE, at, end));
                }
                at = end;
            }
        }
    }

    private int figure(int at) {
        int limit = Math.min(text.length(), at + LONGEST_FIGURE);
        Matcher digits = DIGITS.matcher(text).region(at, limit);
        digits.useTransparentBounds(true);
        if (digits.lookingAt() && !touchesWordBefore(at)) {
            return add(Piece.Kind.DIGITS, Term.NONE, at, digits.end());
        }
        Matcher figure = FIGURE.matcher(text).region(at, limit);
        if (figure.lookingAt()) {
            return add(Piece.Kind.FIGURE, Term.NONE, at, figure.end());
        }
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return number(at, end);
    }

    private int number(int at, int end) {
        int lettersAt = end < text.length() && text.charAt(end) == '-' ? end + 1 : end;
        int lettersEnd = lettersAt;
        while (lettersEnd < text.length()
                && lettersEnd - lettersAt < 8
                && Character.isLetter(text.codePointAt(lettersEnd))) {
            lettersEnd++;
        }
        boolean touching = lettersAt == end && lettersEnd > lettersAt;
        String letters = Vocabulary.fold(text.substring(lettersAt, lettersEnd));
        boolean usable = end - at <= 4 && !touchesWordBefore(at) && !isMoneyOrShare(at, end);
        Term decade = usable && lettersEnd > lettersAt ? lexicon.term("#" + letters, false) : Term.NONE;
        if (decade.kind() == Term.Kind.DECADE && text.charAt(end - 1) == '0' && end - at != 3) {
            int year = Integer.parseInt(text.substring(at, end));
            boolean shortened = end - at == 2;
            return add(Piece.Kind.WORD, new Term(Term.Kind.DECADE, shortened ? 1900 + year : year), at, lettersEnd);
        }
        if (usable && lettersEnd > lettersAt && lexicon.isOrdinalSuffix(letters)) {
            Term ordinal = new Term(Term.Kind.ORDINAL, Integer.parseInt(text.substring(at, end)));
            pieces.add(new Piece(Piece.Kind.NUMBER, text.substring(at, end), ordinal, at, lettersEnd));
            return lettersEnd;
        }
        if (touching || !usable) {
            return add(Piece.Kind.FIGURE, Term.NONE, at, touching ? Math.max(lettersEnd, end) : end);
        }
        return add(Piece.Kind.NUMBER, Term.NONE, at, end);
    }

    private int add(Piece.Kind kind, Term term, int at, int end) {
        pieces.add(new Piece(kind, text.substring(at, end), term, at, end));
        return end;
    }

    /** A letter, or a mark that makes figures something else than a date: F16, $99, №5. */
    private boolean touchesWordBefore(int at) {
        if (at == 0) {
            return false;
        }
        int before = text.codePointBefore(at);
        return Character.isLetter(before) || "#№".indexOf(before) >= 0;
    }

    private boolean isMoneyOrShare(int at, int end) {
        boolean money = at > 0 && Character.getType(text.codePointBefore(at)) == Character.CURRENCY_SYMBOL;
        return money || end < text.length() && "%‰°$€£".indexOf(text.charAt(end)) >= 0;
    }

    /** An elided article is a word of its own, a possessive s another one; any other apostrophe stands within a word. */
    private int word(int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD) {
            int c = text.codePointAt(end);
            boolean apostrophe = c == '\'' || c == '’';
            if (apostrophe && (end - at <= 2 || isPossessive(end))) {
                break;
            }
            if (!isLetter(c) && !apostrophe) {
                break;
            }
            end += Character.charCount(c);
        }
        return add(Piece.Kind.WORD, Term.NONE, at, Math.max(end, at + 1));
    }

    private boolean isPossessive(int apostrophe) {
        int after = apostrophe + 1;
        boolean s = after < text.length() && (text.charAt(after) == 's' || text.charAt(after) == 'S');
        boolean letterAfter = after < text.length() && isLetter(text.codePointAt(after));
        boolean moreLetters = after + 1 < text.length() && isLetter(text.codePointAt(after + 1));
        return !letterAfter || s && !moreLetters;
    }

    /** Gives words their meanings, the longest phrase first; hyphens within a phrase do not count. */
    private List<Piece> phrases() {
        List<Piece> found = new ArrayList<>(pieces.size());
        folded = new String[pieces.size()];
        for (int i = 0; i < pieces.size(); ) {
            i = phrase(i, found);
        }
        return found;
    }

    private int phrase(int i, List<Piece> found) {
        Piece first = pieces.get(i);
        if (first.kind() != Piece.Kind.WORD || first.term() != Term.NONE) {
            found.add(first);
            return i + 1;
        }
        if (i + 1 < pieces.size() && partOfYear(first, pieces.get(i + 1)) > 0) {
            Term part = new Term(Term.Kind.PART_OF_YEAR, partOfYear(first, pieces.get(i + 1)));
            int end = pieces.get(i + 1).end();
            found.add(new Piece(Piece.Kind.WORD, text.substring(first.start(), end), part, first.start(), end));
            return i + 2;
        }
        String[] keys = new String[Lexicon.LONGEST];
        int[] ends = new int[Lexicon.LONGEST];
        int count = 0;
        StringBuilder key = new StringBuilder();
        for (int j = i; j < pieces.size() && count < Lexicon.LONGEST; j++) {
            Piece piece = pieces.get(j);
            if (piece.isMark("-") && j > i) {
                continue;
            }
            if (piece.kind() != Piece.Kind.WORD || piece.term() != Term.NONE) {
                break;
            }
            key.append(count == 0 ? "" : " ").append(folded(j));
            keys[count] = key.toString();
            ends[count++] = j + 1;
        }
        for (int n = count - 1; n >= 0; n--) {
            Term term = lexicon.term(keys[n], first.isCapitalised());
            if (term != Term.NONE) {
                int end = pieces.get(ends[n] - 1).end();
                found.add(new Piece(Piece.Kind.WORD, text.substring(first.start(), end), term, first.start(), end));
                return ends[n];
            }
        }
        found.add(first);
        return i + 1;
    }

    private String folded(int index) {
        String known = folded[index];
        if (known == null) {
            known = Vocabulary.fold(pieces.get(index).text());
            folded[index] = known;
        }
        return known;
    }

    /** EDTF's code of Q1 to Q4, H1 and H2; 0 if it is none of them. */
    private static int partOfYear(Piece letter, Piece figure) {
        boolean one =
                figure.kind() == Piece.Kind.FIGURE && figure.text().length() == 1 && letter.end() == figure.start();
        int number = one ? figure.number() : 0;
        boolean quarter = letter.text().equals("Q") && number >= 1 && number <= 4;
        boolean half = letter.text().equals("H") && number >= 1 && number <= 2;
        return quarter ? 32 + number : half ? 39 + number : 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 0x200C;
    }

    /** Digits of every script as ASCII ones, nothing moved. */
    private static String asciiDigits(String written) {
        StringBuilder ascii = new StringBuilder(written);
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c >= 0x80 && Character.isDigit(c)) {
                ascii.setCharAt(i, (char) ('0' + UCharacter.digit(c, 10)));
            }
        }
        return ascii.toString();
    }
}
