package sourceline.chronology;

/**
 * A date expression among the pieces of a text.
 *
 * @param from its first piece
 * @param next the piece behind it
 */
record Found(Said said, int from, int next) {

    int length() {
        return next - from;
    }
}
