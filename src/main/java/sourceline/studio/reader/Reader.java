package sourceline.studio.reader;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sourceline.studio.parts.Words;

/**
 * An article with its cited passages underlined. The article goes to the browser once; marks, actions and the open
 * entry change without moving what somebody reads or holds.
 */
@Tag("sl-reader")
@JsModule("context://assets/reader.js")
@StyleSheet("context://assets/reader.css")
public class Reader extends Component implements HasStyle {

    private static final String START = "event.detail.start";
    private static final String END = "event.detail.end";

    private @Nullable ReaderArticle article;
    private List<ReaderMark> marks = List.of();
    private List<ReaderAction> actions = List.of();
    private List<ReaderCue> cues = List.of();

    /** Shows this article from its beginning. */
    public void read(ReaderArticle article) {
        if (article.equals(this.article)) {
            return;
        }
        this.article = article;
        send("article", Packed.article(article));
    }

    /** Underlines these passages and no others. */
    public void mark(List<ReaderMark> marks) {
        if (!marks.equals(this.marks)) {
            this.marks = List.copyOf(marks);
            send("marks", this.marks);
        }
    }

    /** Marks these words quietly by what they tell of their sentences; with an empty list none. */
    public void hint(List<ReaderCue> cues) {
        if (!cues.equals(this.cues)) {
            this.cues = List.copyOf(cues);
            send("cues", Packed.hints(this.cues));
        }
    }

    /** What can be done with a passage; with an empty list nothing can be taken hold of. */
    public void offer(List<ReaderAction> actions) {
        if (!actions.equals(this.actions)) {
            this.actions = List.copyOf(actions);
            send("actions", this.actions);
        }
    }

    /** Tints the citations of the open entry; null tints none. */
    public void open(@Nullable String entry) {
        getElement().setProperty("entry", entry == null ? "" : entry);
    }

    /** Brings a passage into view. */
    public void show(int start, int end) {
        getElement().executeJs("requestAnimationFrame(() => this.show($0, $1))", start, end);
    }

    /** Has the keyboard at the sentence that was shown last, or at the first. */
    public void takeFocus() {
        getElement().executeJs("requestAnimationFrame(() => this.takeFocus())");
    }

    /** Calls the listener with the action's id and the passage. */
    public void onAction(BiConsumer<String, Passage> listener) {
        getElement()
                .addEventListener("passage-action", event -> listener.accept(text(event, "action"), passage(event)))
                .addEventData("event.detail.action")
                .addEventData(START)
                .addEventData(END);
    }

    /** Calls the listener with the id of the entry that somebody wants to open from a cited passage. */
    public void onOpen(Consumer<String> listener) {
        getElement()
                .addEventListener("mark-open", event -> listener.accept(text(event, "entry")))
                .addEventData("event.detail.entry");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        send(
                "words",
                Map.of(
                        "sentence", Words.say("reader.sentence"),
                        "cited", Words.say("reader.cited"),
                        "who", Words.say("reader.who"),
                        "passage", Words.say("reader.passage")));
        if (article != null) {
            send("article", Packed.article(article));
        }
        send("marks", marks);
        send("actions", actions);
        send("cues", Packed.hints(cues));
    }

    private void send(String property, Object value) {
        if (isAttached()) {
            getElement().executeJs("this[$0] = $1", property, value);
        }
    }

    private static String text(DomEvent event, String detail) {
        return event.getEventData().get("event.detail." + detail).asString();
    }

    private static Passage passage(DomEvent event) {
        return new Passage(
                event.getEventData().get(START).asInt(),
                event.getEventData().get(END).asInt());
    }
}
