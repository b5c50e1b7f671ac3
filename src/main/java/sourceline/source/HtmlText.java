package sourceline.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an HTML page in reading order: of its article, else its main part, else its body; without what serves
 * the page (scripts, navigation, forms) and what it does not show. Only text comes out, entities decoded.
 *
 * @param title what the page says it is called
 */
record HtmlText(Optional<String> title, List<Piece> pieces) {

    /** A heading or a paragraph: one line of text with single spaces, never empty. */
    record Piece(boolean heading, String text) {}

    /** A form around paragraphs is no form to fill in, but a page that its framework wraps in one. */
    private static final String DROPPED =
            "script, style, noscript, template, nav, aside, footer, body > header, iframe, object, embed,"
                    + " svg, math, canvas, audio, video, button, select, textarea, input, dialog, menu,"
                    + " form:not(:has(p ~ p)), [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\n]*\\n");

    static HtmlText of(String html) {
        var page = Jsoup.parse(html);
        var name = page.title();
        page.select(DROPPED).remove();
        var article = article(page);
        var headlines = article.select("h1");
        var title = Optional.of(headlines.size() == 1 ? headlines.getFirst().text() : name)
                .map(String::strip)
                .filter(it -> !it.isEmpty());
        var reading = new Reading();
        article.traverse(reading);
        reading.finish();
        return new HtmlText(title, reading.pieces);
    }

    /** The longest article, if it is no mere teaser beside the rest of the page. */
    private static Element article(Document page) {
        var body = page.body();
        var main = Optional.ofNullable(page.selectFirst("main, [role=main]")).orElse(body);
        var atLeast = main.text().length() / 4;
        return page.select("article").stream()
                .filter(article -> article.parents().stream().noneMatch(outer -> outer.nameIs("article")))
                .max(Comparator.comparingInt(article -> article.text().length()))
                .filter(article -> article.text().length() >= atLeast)
                .orElse(main);
    }

    /** The pieces, a line each. */
    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    private static final class Reading implements NodeVisitor {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private boolean heading;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(SPACES.matcher(text.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element && element.isBlock()) {
                finish();
                heading = isHeading(element);
            } else if (node.nameIs("br")) {
                line.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                finish();
                heading = false;
            }
        }

        /** Two line breaks in a row part paragraphs; a single one is a space. */
        void finish() {
            for (var paragraph : EMPTY_LINE.split(line)) {
                var text = SPACES.matcher(paragraph).replaceAll(" ").strip();
                if (!text.isBlank() && !text.chars().allMatch(Character::isSpaceChar)) {
                    pieces.add(new Piece(heading, text));
                }
            }
            line.setLength(0);
        }

        private static boolean isHeading(Element element) {
            var name = element.normalName();
            return name.length() == 2 && name.charAt(0) == 'h' && '1' <= name.charAt(1) && name.charAt(1) <= '6';
        }
    }
}
