package sourceline.studio.talk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sourceline.review.Passage;
import sourceline.studio.parts.Words;

/** Shows a text with the passages marked that comments are about. */
public final class CommentedText {

    private CommentedText() {}

    /**
     * @param passages where they stand in the text, in order
     */
    public static void show(HtmlContainer in, String text, List<Passage> passages) {
        in.removeAll();
        var at = 0;
        for (var passage : passages) {
            if (passage.start() >= at && passage.end() <= text.length()) {
                in.add(
                        new Text(text.substring(at, passage.start())),
                        mark(text.substring(passage.start(), passage.end())));
                at = passage.end();
            }
        }
        in.add(new Text(text.substring(at)));
    }

    private static Span mark(String words) {
        var mark = new Span(words);
        mark.addClassName("sl-commented");
        mark.setTitle(Words.say("talk.commented"));
        return mark;
    }
}
