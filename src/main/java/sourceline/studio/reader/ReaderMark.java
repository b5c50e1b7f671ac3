package sourceline.studio.reader;

/**
 * A cited stretch of the article.
 *
 * @param id of the citation
 * @param start first UTF-16 unit
 * @param end the unit after the last
 * @param strand the palette colour of its entry's strand, 1 to 8
 * @param entry id of the entry that cites it
 * @param headline of that entry
 */
public record ReaderMark(String id, int start, int end, int strand, String entry, String headline) {}
