package sourceline.studio.talk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.internal.JacksonUtils;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** Where something is said; after an {@code @} it offers whom to mention, see {@code frontend/talk.js}. */
@Tag("sl-say")
@JsModule("context://assets/talk.js")
class SayField extends HtmlContainer {

    private final TextArea words = FieldNames.name("comment", new TextArea());

    SayField(Members members, String label) {
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

    void clear() {
        words.clear();
    }

    void focus() {
        words.focus();
    }
}
