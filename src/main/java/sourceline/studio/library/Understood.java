package sourceline.studio.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import sourceline.source.ArticleView;
import sourceline.source.Preview;
import sourceline.studio.parts.Words;
import sourceline.studio.reader.Reader;
import sourceline.studio.reader.ReaderArticle;

/** What was understood of material that is not kept yet: counts, and the text as it would be read. */
class Understood extends Div {

    /** Enough to see whether it was read right. */
    private static final int BLOCKS = 30;

    private final Div counts = new Div();
    private final Reader reader = new Reader();
    private final Span rest = new Span();
    private final Span closed = new Span(Words.say("understood.closed"));

    Understood() {
        addClassName("library-understood");
        counts.addClassName("sl-pills");
        counts.getElement().setAttribute("role", "status");
        var frame = new Div(reader);
        frame.addClassName("library-understood-text");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", Words.say("understood.text"));
        closed.addClassName("library-closed");
        add(new H3(Words.say("understood.title")), counts, closed, frame, rest);
        rest.addClassName("sl-quiet");
        setVisible(false);
    }

    void clear() {
        setVisible(false);
    }

    void show(Preview preview, Locale language) {
        counts.removeAll();
        preview.found().title().ifPresent(title -> count(Words.say("understood.called", title)));
        count(Words.say("understood.paragraphs", blocks(preview, ArticleView.Paragraph.class)));
        count(Words.say("understood.sentences", preview.sentences()));
        count(Words.say("understood.headings", blocks(preview, ArticleView.Heading.class)));
        count(preview.charset());
        closed.setVisible(preview.closed());
        var blocks = preview.blocks().stream().limit(BLOCKS).toList();
        var text = preview.text().substring(0, blocks.getLast().end());
        reader.read(new ReaderArticle(text, blocks, language));
        rest.setText(Words.say("understood.rest", preview.blocks().size() - blocks.size()));
        rest.setVisible(preview.blocks().size() > blocks.size());
        setVisible(true);
    }

    private static long blocks(Preview preview, Class<? extends ArticleView.Block> kind) {
        return preview.blocks().stream().filter(kind::isInstance).count();
    }

    private void count(String words) {
        var pill = new Span(words);
        pill.addClassName("sl-pill");
        counts.add(pill);
    }
}
