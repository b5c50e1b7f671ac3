package sourceline.studio.editor;

/** The first words of a passage, to begin a headline with. */
final class FirstHeadline {

    private FirstHeadline() {}

    /**
     * @param passage something that is not blank
     * @param limit about how many characters, cut after a word
     */
    static String of(String passage, int limit) {
        String line = passage.strip().replaceAll("\\s+", " ");
        if (line.length() <= limit) {
            return line;
        }
        int cut = line.lastIndexOf(' ', limit);
        return line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, line.codePointCount(0, limit))) + "…";
    }
}
