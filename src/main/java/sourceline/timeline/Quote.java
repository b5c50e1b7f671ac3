package sourceline.timeline;

/** Quoted words with what stands around them, character for character as in the version's text. */
record Quote(String exact, String prefix, String suffix) {

    private static final int CONTEXT = 32;

    static Quote of(String text, int start, int end) {
        return new Quote(
                text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }
}
