package sourceline.publication;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/**
 * The markup that shows a timeline on another site.
 *
 * @param loader keeps the room, grows with the timeline and carries links to entries; where no script runs it is a link
 * @param frame for editing systems that take no script
 */
public record EmbedCode(String loader, String frame) {

    /** Where none runs, only the link takes room. */
    private static final String NO_SCRIPTS =
            "<noscript><style>.sourceline{height:auto!important;padding:0!important}</style></noscript>";

    /**
     * @param slug the timeline's address now, which need not be the one that it was published at
     */
    static EmbedCode of(String slug, String title, PublicAddresses addresses, Heights heights) {
        var page = addresses.absolute(PublicAddresses.page(slug));
        var room = heights.isTooHigh()
                ? "height:min(90vh,800px)\" data-fixed=\"\""
                : "padding-bottom:" + heights.padding() + "\"";
        var loader =
                "<div class=\"sourceline\" style=\"%s><a href=\"%s\">%s</a></div>%n%s<script async src=\"%s\"></script>"
                        .formatted(room, page, escaped(title), NO_SCRIPTS, addresses.absolute(PublicAssets.LOADER));
        return new EmbedCode(
                loader, frame(slug, title, addresses, "100%", heights.isTooHigh() ? 800 : heights.at(640)));
    }

    /**
     * @param width in pixels, or in percent
     */
    static String frame(String slug, String title, PublicAddresses addresses, String width, int height) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%s\" height=\"%d\" loading=\"lazy\" style=\"border:0\"><a href=\"%s\">%s</a></iframe>"
                .formatted(
                        addresses.absolute(PublicAddresses.embed(slug)),
                        escaped(title),
                        width,
                        height,
                        addresses.absolute(PublicAddresses.page(slug)),
                        escaped(title));
    }

    private static String escaped(String text) {
        var escaped = new StringOutput();
        Escape.htmlAttribute(text, escaped);
        return escaped.toString().replace("<", "&lt;").replace(">", "&gt;");
    }
}
