package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import sourceline.review.Standing;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.studio.talk.Talk;
import sourceline.timeline.EntryId;
import tools.jackson.databind.JsonNode;

/** What members say to each other about the open entry, or about words that are selected in its headline or body. */
class Comments extends Div implements EntryPart {

    /** What is selected in one of the texts; it stays selected when the button is pressed. */
    private static final String SELECTED = """
            const area = [...document.querySelectorAll('sl-text[data-field] textarea')]
                .find((one) => one.selectionStart < one.selectionEnd);
            return area ? {
                field: area.closest('sl-text').dataset.field,
                shown: area.value,
                start: area.selectionStart,
                end: area.selectionEnd,
            } : {};
            """;

    private final Workbench workbench;
    private final Talk talk;
    private final Button selected = new Button(Words.say("talk.selected"), click -> selected());

    Comments(Workbench workbench, EntryId entry) {
        this.workbench = workbench;
        talk = new Talk(workbench.services().talk(), workbench.timeline(), entry);
        selected.addThemeVariants(ButtonVariant.TERTIARY);
        add(talk, selected);
    }

    private void selected() {
        getElement().executeJs(SELECTED).then(JsonNode.class, this::speakOf);
    }

    private void speakOf(JsonNode chosen) {
        var shown = chosen.path("shown").asString("");
        var end = chosen.path("end").asInt(0);
        if (end == 0 || end > shown.length()) {
            Toast.done(Words.say("talk.nothing-selected"));
        } else {
            talk.speakOf(new Talk.Chosen(
                    chosen.path("field").asString(""),
                    shown,
                    chosen.path("start").asInt(0),
                    end));
        }
    }

    @Override
    public void show(Standing standing) {
        setVisible(!standing.entry().deleted() || !standing.comments().isEmpty());
        selected.setVisible(workbench.writes(standing));
        talk.show(standing);
    }
}
