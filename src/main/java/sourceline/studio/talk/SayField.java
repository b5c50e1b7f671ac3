package sourceline.studio.talk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;
import java.util.function.Consumer;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.Words;
import tools.jackson.databind.JsonNode;

/**
 * Where something is said. After an {@code @} it offers whom to mention, see {@code frontend/talk.js}; what is typed and
 * not sent yet the browser keeps.
 */
@Tag("sl-say")
@JsModule("context://assets/talk.js")
class SayField extends HtmlContainer {

    private final TextArea words = FieldNames.name("comment", new TextArea());

    private final KeptText kept;

    /**
     * @param key under which the browser keeps what is typed, from {@link sourceline.studio.parts.KeptDrafts}
     * @param takenUp told what the words were about when they are there again
     */
    SayField(Members members, String label, String key, Consumer<JsonNode> takenUp) {
        kept = KeptText.in(words, key, takenUp);
        words.setAriaLabel(label);
        words.setPlaceholder(label);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        var names = members.all().stream()
                .filter(MemberView::active)
                .map(MemberView::name)
                .toList();
        getElement().setPropertyJson("names", JacksonUtils.listToJson(names));
        getElement().setAttribute("data-offers", Words.say("talk.mention"));
        add(words);
    }

    /** With its label above it and some help below. */
    SayField titled(String help) {
        words.setLabel(words.getPlaceholder());
        words.setPlaceholder("");
        words.setHelperText(help);
        return this;
    }

    String value() {
        return words.getValue();
    }

    void begin(String text) {
        words.setValue(text);
    }

    /** Keeps with the words what they are about. */
    void about(Map<String, ?> about) {
        kept.about(about);
    }

    /** Sent, or given up. */
    void clear() {
        words.clear();
        kept.drop();
    }

    void focus() {
        words.focus();
    }
}
