package sourceline.exchange;

import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/** The words of the HTML that TimelineJS has in its texts; nothing of the markup is kept but where lines end. */
final class HtmlWords {

    private static final String BLOCKS = "p,div,li,blockquote,pre,h1,h2,h3,h4,h5,h6,tr";

    private HtmlWords() {}

    static String text(String html) {
        var body = Jsoup.parseBodyFragment(html.replaceAll("\\s+", " ")).body();
        body.select("br").forEach(end -> end.replaceWith(new TextNode("\n")));
        body.select(BLOCKS).forEach(block -> block.appendChild(new TextNode("\n\n")));
        return body.wholeText()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll("[ \\t]{2,}", " ")
                .strip();
    }

    static String line(String html) {
        return text(html).replaceAll("\\s+", " ");
    }

    /** Whether there is markup in it that its words do not keep. */
    static boolean isMarkup(String html) {
        return !Jsoup.parseBodyFragment(html)
                .body()
                .select("*:not(body):not(br):not(p)")
                .isEmpty();
    }
}
