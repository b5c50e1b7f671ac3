package sourceline.chronology;

import org.jspecify.annotations.Nullable;
import sourceline.text.Span;

/**
 * Whether the words around a date point back or forward.
 *
 * <p>The verb of the clause that the date stands in counts first: in "said that on Friday he will fly" it is "will".
 *
 * @param sign -1 for back, 1 for forward, 0 where nothing tells
 * @param cue the words that tell
 */
record Direction(int sign, @Nullable Span cue) {

    static final Direction OPEN = new Direction(0, null);

    private static final int REACH = 25;

    /** The cue nearest before the date in its clause, or else the nearest behind it; a quotation mark or semicolon ends what belongs to it. */
    static Direction of(Pieces pieces, Lexicon lexicon, int from, int next) {
        Direction outer = OPEN;
        boolean ownClause = true;
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !ends(pieces.at(i)) && outer.sign == 0; i--) {
            outer = at(pieces, i, lexicon);
            ownClause &= !pieces.at(i).is(Term.Kind.CLAUSE);
        }
        if (ownClause && outer.sign != 0) {
            return outer;
        }
        for (int i = next; i < Math.min(pieces.size(), next + REACH); i++) {
            if (ends(pieces.at(i)) || pieces.at(i).is(Term.Kind.CLAUSE)) {
                break;
            }
            Direction own = at(pieces, i, lexicon);
            if (own.sign != 0) {
                return own;
            }
        }
        return outer;
    }

    private static Direction at(Pieces pieces, int index, Lexicon lexicon) {
        Piece piece = pieces.at(index);
        int sign = switch (piece.term().kind()) {
            case FORWARD -> 1;
            case BACKWARD -> -1;
            case NONE -> isParticiple(pieces.at(index - 1)) ? 0 : tense(piece, lexicon);
            default -> 0;
        };
        return sign == 0 ? OPEN : new Direction(sign, new Span(piece.start(), piece.end()));
    }

    /** Whether what follows the piece stands before a noun or in a passive: "a hand-signed letter", "must be lifted". */
    private static boolean isParticiple(Piece before) {
        return before.isMark("-")
                || before.is(Term.Kind.THE)
                || before.is(Term.Kind.COUNT)
                || before.is(Term.Kind.DETERMINER);
    }

    private static int tense(Piece piece, Lexicon lexicon) {
        return piece.kind() == Piece.Kind.WORD ? lexicon.tense(piece.text()) : 0;
    }

    private static boolean ends(Piece piece) {
        return piece.isMark(";“”\"«»");
    }
}
