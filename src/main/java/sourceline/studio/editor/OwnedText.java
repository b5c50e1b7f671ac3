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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.studio.parts.Words;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text that the browser owns, see {@code frontend/field.js}: what stands is offered to it, what is typed comes as edits
 * that are saved at once. A refusal is shown at it, and what was typed stays.
 */
@Tag("sl-text")
@JsModule("context://assets/field.js")
@Uses(TextArea.class)
class OwnedText extends Component implements HasValidation, HasStyle {

    /** Saves an edit. */
    @FunctionalInterface
    interface Saving {

        /** Returns what stands after it. */
        Stands save(Typed typed);
    }

    /**
     * What somebody made of a text.
     *
     * @param base the timeline's revision whose wording they had before them
     * @param from what they had before them where it was not that wording, but that merged with keystrokes that the server
     *     did not have yet
     */
    record Typed(OpId opId, long base, @Nullable String from, String text) {}

    /** A text and the timeline's revision at which it stood. */
    record Stands(String text, long revision) {}

    private final String label;
    private final Saving saving;
    private final Map<String, Object> setup = new LinkedHashMap<>();
    private Consumer<String> preview = typed -> {};
    private List<Map<String, Object>> others = List.of();
    private List<Map<String, Object>> commented = List.of();
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

    /** Its label is for those who do not see what it stands beside. */
    OwnedText unlabelled() {
        setup.put("unlabelled", true);
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
     * Merges what comes from others, word by word, with what was not sent yet. Without it what was typed stays until the
     * server has judged it.
     */
    OwnedText merging() {
        setup.put("merges", true);
        return this;
    }

    /** The name under which the page says that somebody is in it. */
    OwnedText keyed(String field) {
        setup.put("field", field);
        getElement().setAttribute("data-field", field);
        return this;
    }

    /** Shows who else is in it, with name and colour. */
    void others(List<Map<String, Object>> users) {
        if (!users.equals(others)) {
            others = users;
            getElement().executeJs("this.others($0)", users);
        }
    }

    /**
     * Marks the words that comments are about.
     *
     * @param passages where they begin and end in the text that was offered last
     */
    void commented(List<Map<String, Object>> passages) {
        if (!passages.equals(commented)) {
            commented = passages;
            getElement().executeJs("this.commented($0)", passages);
        }
    }

    /**
     * Keeps what is not saved yet in the browser.
     *
     * @param key from {@link sourceline.studio.parts.KeptDrafts}
     */
    OwnedText kept(String key) {
        setup.put("keep", key);
        return this;
    }

    /**
     * What stands now; the browser shows it, merged with what was typed meanwhile.
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

    /** As {@link #offer}, for a text of which it is not known what set it last. */
    void follow(String text, long revision) {
        if (set == null || !text.equals(offered())) {
            offer(text, revision, revision);
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
     * @param from null where the text was typed on the wording of the base, see {@link Typed}
     * @param base the timeline's revision that the browser last took in
     */
    @ClientCallable
    ObjectNode edit(String text, @Nullable String from, double base, String id) {
        Stands stands = saving.save(new Typed(OpId.of(id), (long) base, from, text));
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
        if (!others.isEmpty()) {
            getElement().executeJs("this.others($0)", others);
        }
        if (!commented.isEmpty()) {
            getElement().executeJs("this.commented($0)", commented);
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
