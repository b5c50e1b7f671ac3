package sourceline.studio.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import sourceline.studio.parts.Words;
import sourceline.studio.reader.Reader;
import sourceline.studio.reader.ReaderAction;
import sourceline.studio.reader.ReaderArticle;

/** The newest version, to take hold of the passage that shall stand in a citation's place. */
class CiteAnewDialog extends Dialog {

    /** Takes the passage, in UTF-16 units of the newest version's text. */
    interface Chosen {
        void passage(int start, int end);
    }

    CiteAnewDialog(Placed placed, Placed.Item item, Chosen chosen) {
        var article = placed.library().article(item.placement().version());
        var facts = placed.library()
                .facts(List.of(item.citation().source()))
                .get(item.citation().source());
        var reader = new Reader();
        if (facts != null) {
            reader.read(ReaderArticle.of(article, facts.language()));
        }
        reader.offer(List.of(new ReaderAction("cite", Words.say("placement.cite-this"), true)));
        reader.onAction((action, passage) -> {
            close();
            chosen.passage(passage.start(), passage.end());
        });
        addOpenedChangeListener(change -> {
            if (change.isOpened() && item.placement().end() > 0) {
                reader.show(item.placement().start(), item.placement().end());
            }
            if (change.isOpened()) {
                reader.takeFocus();
            }
        });
        var frame = new Div(reader);
        frame.addClassName("library-anew-text");
        addClassName("library-dialog");
        setHeaderTitle(Words.say("placement.cite-others.title", item.placement().number()));
        add(new Paragraph(Words.say("placement.cite-others.explained", placed.quote(item))), frame);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()));
    }
}
