package sourceline.studio.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Keeps in the member's browser what is typed into a field until a button sends it, and types it there again when the
 * member comes back, whatever happened to the page or the server meanwhile; see {@code frontend/kept.js}.
 */
@Tag("sl-kept")
@JsModule("context://assets/kept.js")
public final class KeptText extends Component {

    private final Consumer<JsonNode> takenUp;
    private String key;
    private Map<String, ?> about = Map.of();

    private KeptText(String key, Consumer<JsonNode> takenUp) {
        this.key = key;
        this.takenUp = takenUp;
    }

    /**
     * @param key from {@link KeptDrafts}
     */
    public static KeptText in(TextFieldBase<?, String> field, String key) {
        return in(field, key, about -> {});
    }

    /**
     * @param key from {@link KeptDrafts}
     * @param takenUp told what the words were about ({@link #about}) when they are there again; it comes from the browser
     */
    public static KeptText in(TextFieldBase<?, String> field, String key, Consumer<JsonNode> takenUp) {
        var kept = new KeptText(key, takenUp);
        field.getElement().appendChild(kept.getElement());
        return kept;
    }

    /** Keeps under another key from now on, and takes up what is kept there. */
    public void under(String key) {
        this.key = key;
        begin();
    }

    /** Keeps beside the words what they are about. */
    public void about(Map<String, ?> about) {
        this.about = about;
        if (isAttached()) {
            getElement().executeJs("this.about = $0", about);
        }
    }

    /** The words were sent, or given up. */
    public void drop() {
        KeptDrafts.drop(UI.getCurrent().getPage(), key);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        begin();
    }

    private void begin() {
        if (isAttached()) {
            getElement().executeJs("this.keep($0, $1)", key, about);
        }
    }

    @ClientCallable
    void takenUp(JsonNode about) {
        takenUp.accept(about);
    }
}
