package sourceline.studio.reader;

import java.util.Locale;
import sourceline.studio.parts.Words;
import sourceline.timeline.Stance;

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
public record ReaderMark(String id, int start, int end, int strand, String entry, String headline) {

    /** The headline, and how the citation stands to it where that is not to support it. */
    public static String label(String headline, Stance stance) {
        return stance == Stance.SUPPORTS
                ? headline
                : Words.say(
                        "reader.stands",
                        headline,
                        Words.say("stance." + stance.name().toLowerCase(Locale.ROOT)));
    }
}
