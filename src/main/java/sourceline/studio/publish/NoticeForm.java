package sourceline.studio.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import sourceline.journal.OpId;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.Words;

/** Asks for the words that readers get. Stays open, with what was typed, until they are taken. */
class NoticeForm extends Dialog {

    private final OpId opId = OpId.random();
    private final Div content = new Div();
    private final String key;
    private final List<KeptText> kept = new ArrayList<>();

    /**
     * @param key under which the browser keeps what is typed until it is given or given up
     * @param kind the name under which the bundle has the form's words
     * @param headline of the entry that it is about
     */
    NoticeForm(String key, String kind, String headline) {
        this.key = key;
        setHeaderTitle(Words.say("notice." + kind + ".title"));
        setWidth("min(560px, calc(100vw - 24px))");
        content.addClassName("sl-notice-form");
        var about = new Div(headline);
        about.addClassName("sl-row-headline");
        about.getElement().setAttribute("dir", "auto");
        content.add(about, new Paragraph(Words.say("notice." + kind + ".explained")));
        add(content);
    }

    /**
     * @param name as a refusal names the field
     */
    TextArea ask(String kind, String name, String suggested) {
        var area = FieldNames.name(name, new TextArea(Words.say("notice." + kind + "." + name)));
        area.setValue(suggested);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setWidthFull();
        area.setMinRows(2);
        kept.add(KeptText.in(area, key + ":" + name));
        content.add(area);
        return area;
    }

    void tell(String words) {
        var fact = new Div(words);
        fact.addClassName("sl-quiet");
        content.add(fact);
    }

    /** The one thing that this form does; it closes when that is done. */
    void confirm(String kind, boolean grave, Consumer<OpId> act) {
        var confirm = new Button(Words.say("notice." + kind + ".confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        if (grave) {
            confirm.addThemeVariants(ButtonVariant.ERROR);
        }
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            confirm.setEnabled(true);
            act.accept(opId);
            end();
        });
        var cancel = new Button(Words.say("action.cancel"), click -> end());
        getFooter().add(cancel, confirm);
    }

    /** Nothing of it is kept any more. */
    private void end() {
        kept.forEach(KeptText::drop);
        close();
    }
}
