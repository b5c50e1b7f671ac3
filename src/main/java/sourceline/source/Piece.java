package sourceline.source;

import java.util.List;
import java.util.stream.Collectors;

/** A heading or a paragraph that a document marks as such: one line of text with single spaces, never empty. */
record Piece(boolean heading, String text) {

    /** The pieces, a line each. */
    static String lines(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }
}
