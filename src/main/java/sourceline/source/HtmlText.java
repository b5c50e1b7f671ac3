package sourceline.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an HTML page in reading order: of its article, else its main part, else where nearly all its paragraphs
 * are; without what serves the page (scripts, navigation, forms, what it offers besides) and what it does not show. Only
 * text comes out, entities decoded.
 *
 * @param found what the page says of itself
 * @param closed whether it says that not everybody may read it
 */
record HtmlText(Found found, boolean closed, List<Piece> pieces) {

    /** A form around paragraphs is no form to fill in, but a page that its framework wraps in one. */
    private static final String DROPPED =
            "script, style, noscript, template, nav, aside, footer, body > header, iframe, object, embed,"
                    + " svg, math, canvas, audio, video, button, select, textarea, input, dialog, menu,"
                    + " form:not(:has(p ~ p)), [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

    private static final Pattern OFFER =
            Pattern.compile("(?i)(?:^|[-_\\s])(?:cookies?|consent|gdpr|newsletter|subscribe|subscription"
                    + "|related|recommended|read-more|share|sharing|social|promo|promotion|comments|advert|advertisement|ad|ads"
                    + "|breadcrumbs?|outbrain|taboola)(?:$|[-_\\s])");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\n]*\\n");

    /** Elements of a page; the longest articles with all that stands around them have some ten thousand. */
    static final int ELEMENTS = 200_000;

    private static final Pattern START_TAG = Pattern.compile("<[a-zA-Z]");

    /**
     * @param name as refusals call the page
     * @throws CaptureRefused if it has more elements than any article needs
     */
    static HtmlText of(String html, String name) {
        if (START_TAG.matcher(html).results().limit(ELEMENTS + 1L).count() > ELEMENTS) {
            throw CaptureRefused.tooManyElements(name, ELEMENTS);
        }
        var page = Jsoup.parse(html);
        var found = PageFacts.of(page);
        var closed = LinkedArticle.of(page).isClosed();
        page.select(DROPPED).remove();
        dropOffers(page.body());
        var reading = new Reading();
        article(page).traverse(reading);
        reading.finish();
        return new HtmlText(found, closed, reading.pieces);
    }

    /** The longest article, if it is no mere teaser beside the rest of the page. */
    private static Element article(Document page) {
        var body = page.body();
        var sizes = TextSizes.of(body);
        var main = Optional.ofNullable(page.selectFirst("main, [role=main]")).orElseGet(() -> innermost(body, sizes));
        var atLeast = sizes.text(main) / 4;
        return page.select("article").stream()
                .filter(article -> article.parents().stream().noneMatch(outer -> outer.nameIs("article")))
                .max(Comparator.comparingInt(sizes::text))
                .filter(article -> sizes.text(article) >= atLeast)
                .orElse(main);
    }

    /** What a page offers besides what it says, by the names that pages give to it; never most of the page. */
    private static void dropOffers(Element body) {
        var sizes = TextSizes.of(body);
        var most = sizes.text(body) / 3;
        for (var offer : body.select("div[class], div[id], section[class], section[id], ul[class], p[class]")) {
            if (sizes.text(offer) <= most
                    && OFFER.matcher(offer.className() + " " + offer.id()).find()) {
                offer.remove();
            }
        }
    }

    /** Where nearly all the paragraphs are: what stands beside it, with a sentence here and there, is left out. */
    private static Element innermost(Element body, TextSizes sizes) {
        var inside = body;
        for (Element next = body; next != null; ) {
            inside = next;
            var wanted = sizes.paragraphs(inside) * 4 / 5;
            next = inside.children().stream()
                    .filter(child -> wanted > 0 && sizes.paragraphs(child) >= wanted && !child.nameIs("p"))
                    .findFirst()
                    .orElse(null);
        }
        return inside;
    }

    /** The pieces, a line each. */
    String text() {
        return Piece.lines(pieces);
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
