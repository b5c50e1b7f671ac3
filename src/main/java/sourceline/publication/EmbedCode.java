package sourceline.publication;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** The markup that shows a timeline on another site. */
final class EmbedCode {

    private static final int HEIGHT = 640;

    private EmbedCode() {}

    /** A bare iframe, with a link inside for readers whose reader shows no frames. */
    static String of(PublishedTimeline header, PublicAddresses addresses) {
        var title = new StringOutput();
        Escape.htmlAttribute(header.title(), title);
        var words = new StringOutput();
        Escape.htmlContent(header.title(), words);
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\" style=\"border:0\"><a href=\"%s\">%s</a></iframe>"
                .formatted(
                        addresses.absolute(PublicAddresses.embed(header.slug())),
                        title,
                        HEIGHT,
                        addresses.absolute(PublicAddresses.page(header.slug())),
                        words);
    }
}
