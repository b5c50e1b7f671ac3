package sourceline.studio.reader;

import java.util.List;

/**
 * Words that tell what kind of statement a sentence is.
 *
 * @param kind {@code quotation}, {@code attribution}, {@code hedge}, {@code denial}, {@code plan}, {@code number} or
 *     {@code date}
 * @param start first UTF-16 unit in the version's text
 * @param end the unit after the last
 * @param who who says it, and by way of whom, where the words themselves leave that to be looked for; empty elsewhere
 */
public record ReaderCue(String kind, int start, int end, String who) {

    /** The kinds, in the order of the legend. */
    public static final List<String> KINDS =
            List.of("quotation", "attribution", "hedge", "denial", "plan", "number", "date");
}
