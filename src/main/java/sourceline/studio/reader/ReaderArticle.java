package sourceline.studio.reader;

import java.util.List;

/**
 * A version's text in the form in which the reader draws it.
 *
 * @param lang BCP 47 tag of its language
 * @param dir {@code ltr} or {@code rtl}
 */
public record ReaderArticle(String text, String lang, String dir, List<Block> blocks) {

    /** A heading (no sentences) or a paragraph; {@code start} and {@code end} in UTF-16 units of the text. */
    public record Block(boolean heading, int start, int end, List<Sentence> sentences) {}

    /** {@code ordinal} counts the sentences of the version from 1. */
    public record Sentence(int ordinal, int start, int end) {}
}
