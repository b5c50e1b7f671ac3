package sourceline.studio.check;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryState;

/** What is wrong, and with which part of the entry, for its writer. */
class SendBackDialog extends Dialog {

    private static final int COMMENT_LENGTH = 5_000;
    private static final String WHOLE = "entry";

    /** Sends the entry back; throws what the service refuses. */
    interface Sender {
        void sendBack(String comment, @Nullable String field, @Nullable String suggestion);
    }

    private final Select<String> field = new Select<>();
    private final TextArea comment = FieldNames.name("comment", new TextArea(Words.say("send-back.comment")));
    private final TextArea suggestion = FieldNames.name("suggestion", new TextArea(Words.say("send-back.suggestion")));
    private final EntryState entry;
    private final Sender sender;

    SendBackDialog(EntryState entry, Sender sender) {
        this.entry = entry;
        this.sender = sender;
        setHeaderTitle(Words.say("send-back.title"));
        field.setLabel(Words.say("send-back.field"));
        field.setItems(WHOLE, "when", "headline", "body", "citations", "media");
        field.setItemLabelGenerator(each -> Words.say("field." + each));
        field.setValue(WHOLE);
        field.addValueChangeListener(change -> beginSuggestion());
        suggestion.setHelperText(Words.say("send-back.suggestion.help"));
        suggestion.setMaxLength(COMMENT_LENGTH);
        suggestion.setValueChangeMode(ValueChangeMode.LAZY);
        beginSuggestion();
        comment.setMaxLength(COMMENT_LENGTH);
        comment.setHelperText(Words.say("send-back.help"));
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        var form = new Div(new Paragraph(Words.say("send-back.what")), field, comment, suggestion);
        form.addClassName("check-send-back");
        add(form);
        var send = new Button(Words.say("send-back.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        addOpenedChangeListener(change -> comment.focus());
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), send);
    }

    /** Begins with what the source does not say. */
    void about(Tick tick) {
        field.setValue(tick.subject().field());
        comment.setValue(Words.say("send-back.not-said", tick.subject().words()));
    }

    /** A suggestion begins with what stands there now. */
    private void beginSuggestion() {
        suggestion.setValue(now());
        suggestion.setVisible(!now().isEmpty());
    }

    private String now() {
        return switch (field.getValue()) {
            case "headline" -> entry.headline();
            case "body" -> entry.body();
            default -> "";
        };
    }

    private void send() {
        var wording = suggestion.getValue().strip();
        sender.sendBack(
                comment.getValue(),
                WHOLE.equals(field.getValue()) ? null : field.getValue(),
                wording.isEmpty() || wording.equals(now().strip()) ? null : wording);
        close();
    }
}
