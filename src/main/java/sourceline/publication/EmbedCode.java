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

    static EmbedCode of(PublishedTimeline header, PublicAddresses addresses, Heights heights) {
        var title = escaped(header.title());
        var page = addresses.absolute(PublicAddresses.page(header.slug()));
        var room = heights.isTooHigh()
                ? "height:min(90vh,800px)\" data-fixed=\"\""
                : "padding-bottom:" + heights.padding() + "\"";
        var loader =
                "<div class=\"sourceline\" style=\"%s><a href=\"%s\">%s</a></div>%n<script async src=\"%s\"></script>"
                        .formatted(room, page, title, addresses.absolute(PublicAssets.LOADER));
        return new EmbedCode(loader, frame(header, addresses, "100%", heights.isTooHigh() ? 800 : heights.at(640)));
    }

    /**
     * @param width in pixels, or in percent
     */
    static String frame(PublishedTimeline header, PublicAddresses addresses, String width, int height) {
        var title = escaped(header.title());
        return "<iframe src=\"%s\" title=\"%s\" width=\"%s\" height=\"%d\" loading=\"lazy\" style=\"border:0\"><a href=\"%s\">%s</a></iframe>"
                .formatted(
                        addresses.absolute(PublicAddresses.embed(header.slug())),
                        title,
                        width,
                        height,
                        addresses.absolute(PublicAddresses.page(header.slug())),
                        title);
    }

    private static String escaped(String text) {
        var escaped = new StringOutput();
        Escape.htmlAttribute(text, escaped);
        return escaped.toString().replace("<", "&lt;").replace(">", "&gt;");
    }
}
