package sourceline.studio.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.studio.parts.Words;
import sourceline.text.Merged;
import sourceline.text.WordMerge;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text that the browser owns, see {@code frontend/field.js}: what stands is offered to it, what is typed comes as edits
 * that are saved at once. A refusal is shown at it, and what was typed stays.
 */
@Tag("sl-text")
@JsModule("context://assets/field.js")
@Uses(TextArea.class)
class OwnedText extends Component implements HasValidation, HasStyle {

    /** How many of the last edits are remembered, for one that builds on them. */
    private static final int REMEMBERED = 20;

    /** Saves an edit. */
    @FunctionalInterface
    interface Saving {

        /**
         * @param base the timeline's revision that the text began with
         * @return what stands after it
         */
        Stands save(OpId opId, long base, String text);
    }

    /** A text and the timeline's revision at which it stood. */
    record Stands(String text, long revision) {}

    private record Edit(String typed, Stands stands) {}

    private final String label;
    private final Saving saving;
    private final Map<String, Object> setup = new LinkedHashMap<>();
    private final Map<String, Edit> edits = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Edit> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Consumer<String> preview = typed -> {};
    private BiConsumer<List<Merged.Conflict>, Long> overriding = (conflicts, revision) -> {};
    private @Nullable Stands offered;
    private @Nullable Long set;
    private @Nullable String error;
    private boolean invalid;

    OwnedText(String label, Saving saving) {
        this.label = label;
        this.saving = saving;
        setup.put("label", label);
        setup.put("commit", "typing");
        setup.put("words", Map.of("of", Words.say("editor.of-limit", "{0}", "{1}")));
        addClassName("sl-text");
    }

    /** One line that may wrap; Enter saves it. */
    OwnedText line() {
        setup.put("line", true);
        return this;
    }

    OwnedText lines(int lines) {
        setup.put("lines", lines);
        return this;
    }

    OwnedText placeholder(String placeholder) {
        setup.put("placeholder", placeholder);
        return this;
    }

    /** Shows how many characters there are as soon as they come near the limit. */
    OwnedText limit(int limit) {
        setup.put("limit", limit);
        return this;
    }

    /** Saves only on leaving or Enter, for what means something else while it is half typed; tells what is typed meanwhile. */
    OwnedText onLeaving(Consumer<String> preview) {
        setup.put("commit", "leaving");
        this.preview = preview;
        return this;
    }

    /**
     * Tells of words of somebody else that gave way to what was typed on before they were seen, and the revision that has
     * them.
     */
    OwnedText onOverriding(BiConsumer<List<Merged.Conflict>, Long> overriding) {
        this.overriding = overriding;
        return this;
    }

    /**
     * What stands now; the browser shows it as soon as nobody is in the field.
     *
     * @param set the revision that set it last, 0 where nobody has
     */
    void offer(String text, long set, long revision) {
        if (this.set == null || this.set != set) {
            this.set = set;
            offered = new Stands(text, revision);
            send(offered);
        }
    }

    String label() {
        return label;
    }

    /** What was offered last. */
    String offered() {
        return offered == null ? "" : offered.text();
    }

    /** Puts the caret into it, all of it selected. */
    void enter() {
        getElement().executeJs("this.enter(true)");
    }

    /**
     * @param base the revision of the text that was last taken from the server
     * @param after the id of the edit that this one builds on, if the server's answer to that was not taken; else empty
     */
    @ClientCallable
    ObjectNode edit(String text, double base, String after, String id) {
        Edit before = edits.get(after);
        Merged wanted = before == null
                ? new Merged(text, List.of())
                : WordMerge.merge(
                        before.typed().strip(), text.strip(), before.stands().text());
        long from = before == null ? (long) base : before.stands().revision();
        Stands stands = saving.save(new OpId(UUID.fromString(id)), from, wanted.text());
        if (wanted.conflict()) {
            overriding.accept(wanted.conflicts(), from);
        }
        edits.put(id, new Edit(text, stands));
        error = null;
        invalid = false;
        ObjectNode answer = JacksonUtils.createObjectNode();
        answer.put("text", stands.text());
        answer.put("revision", stands.revision());
        return answer;
    }

    @ClientCallable
    void preview(String text) {
        preview.accept(text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.setup = $0", setup);
        if (offered != null) {
            send(offered);
        }
    }

    private void send(Stands stands) {
        if (isAttached()) {
            getElement().executeJs("this.offer($0, $1)", stands.text(), (double) stands.revision());
        }
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error = message;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return error;
    }

    @Override
    public void setInvalid(boolean invalid) {
        this.invalid = invalid;
        getElement().executeJs("this.refuse($0)", invalid && error != null ? error : "");
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }
}
