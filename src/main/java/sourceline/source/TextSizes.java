package sourceline.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element holds, and how much of it in paragraphs, in UTF-16 units without white space. Told in one
 * pass: to ask each element by itself reads what is nested again and again.
 */
final class TextSizes implements NodeVisitor {

    private record Size(int text, int paragraphs) {}

    private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();
    private final Deque<Size> before = new ArrayDeque<>();
    private int text;
    private int paragraphs;
    private int within;

    private TextSizes() {}

    static TextSizes of(Element root) {
        var sizes = new TextSizes();
        root.traverse(sizes);
        return sizes;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            int size = (int) words.getWholeText()
                    .chars()
                    .filter(unit -> !Character.isWhitespace(unit))
                    .count();
            text += size;
            paragraphs += within > 0 ? size : 0;
        } else if (node instanceof Element element) {
            before.push(new Size(text, paragraphs));
            within += element.nameIs("p") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            within -= element.nameIs("p") ? 1 : 0;
            var start = before.pop();
            sizes.put(element, new Size(text - start.text(), paragraphs - start.paragraphs()));
        }
    }

    /** All text in an element of the tree that this was told of. */
    int text(Element element) {
        return sizes.getOrDefault(element, new Size(0, 0)).text();
    }

    int paragraphs(Element element) {
        return sizes.getOrDefault(element, new Size(0, 0)).paragraphs();
    }
}
