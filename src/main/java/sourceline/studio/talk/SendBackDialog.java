package sourceline.studio.talk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.Members;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryState;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong, and with which part of the entry, for its writer; and how that part could read. What is typed and neither
 * sent nor given up is there again when it is opened the next time.
 */
@StyleSheet("context://assets/talk.css")
public class SendBackDialog extends Dialog {

    /** Sends the entry back; throws what the service refuses. */
    public interface Sender {
        void sendBack(String comment, @Nullable String field, @Nullable String suggestion);
    }

    private final Select<String> field = CommentedField.choice(Words.say("send-back.field"));
    private final SayField comment;
    private final TextArea suggestion = FieldNames.name("suggestion", new TextArea(Words.say("send-back.suggestion")));
    private final EntryState entry;
    private final String key;
    private final KeptText keptSuggestion;
    private final Sender sender;

    /**
     * @param key under which the browser keeps what is typed, from {@link sourceline.studio.parts.KeptDrafts}
     */
    public SendBackDialog(Members members, EntryState entry, String key, Sender sender) {
        this.entry = entry;
        this.key = key;
        this.sender = sender;
        setHeaderTitle(Words.say("send-back.title"));
        addClassName("sl-dialog");
        setWidth("min(560px, 96vw)");
        comment = new SayField(members, Words.say("send-back.comment"), key + ":comment", this::goOn)
                .titled(Words.say("send-back.help"));
        keptSuggestion = KeptText.in(suggestion, suggestionKey());
        field.addValueChangeListener(change -> {
            comment.about(Map.of("part", change.getValue()));
            beginSuggestion();
        });
        suggestion.setHelperText(Words.say("send-back.suggestion.help"));
        suggestion.setValueChangeMode(ValueChangeMode.LAZY);
        beginSuggestion();
        var form = new Div(new Paragraph(Words.say("send-back.what")), field, comment, suggestion);
        form.addClassName("sl-form");
        add(form);
        var send = new Button(Words.say("send-back.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        addOpenedChangeListener(change -> comment.focus());
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        var cancel = new Button(Words.say("action.cancel"), click -> end());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, send);
    }

    /** Begins with what the source does not say. */
    public void about(String field, String words) {
        this.field.setValue(field);
        comment.begin(Words.say("send-back.not-said", words));
    }

    /** A suggestion begins with what stands there now. */
    private void beginSuggestion() {
        suggestion.setValue(now());
        suggestion.setVisible(!now().isEmpty());
        keptSuggestion.under(suggestionKey());
    }

    private String suggestionKey() {
        return key + ":suggestion-" + field.getValue();
    }

    private void goOn(JsonNode about) {
        CommentedField.choose(field, about.path("part").asString(""));
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
                comment.value(),
                CommentedField.of(field).orElse(null),
                wording.isEmpty() || wording.equals(now().strip()) ? null : wording);
        end();
    }

    /** Nothing of it is kept any more. */
    private void end() {
        comment.clear();
        keptSuggestion.drop();
        close();
    }
}
