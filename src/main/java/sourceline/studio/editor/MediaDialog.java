package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.MediaState;

/** A picture to upload, and what is said of it; the alternative text is required. */
class MediaDialog extends Dialog {

    /** So begin the ends of the keys under which the browser keeps what is typed here. */
    static final String UNSENT = "media";

    private final Workbench workbench;
    private final EntryId entry;
    private final boolean uploads;
    private final TextArea alternativeText =
            FieldNames.name("alternative-text", new TextArea(Words.say("editor.media.alternative")));
    private final TextField caption = FieldNames.name("caption", new TextField(Words.say("editor.media.caption")));
    private final TextField credit = FieldNames.name("credit", new TextField(Words.say("editor.media.credit")));
    private final List<KeptText> kept;
    private final PictureField picture = FieldNames.name("media", new PictureField());

    /**
     * @param media the picture that is there already, whose words are edited; null to upload one
     */
    MediaDialog(Workbench workbench, EntryId entry, @Nullable MediaState media) {
        this.workbench = workbench;
        this.entry = entry;
        uploads = media == null;
        alternativeText.setHelperText(Words.say("editor.media.alternative.help"));
        alternativeText.setRequiredIndicatorVisible(true);
        Div form = new Div(alternativeText, caption, credit);
        form.addClassName("sl-form");
        if (media == null) {
            form.addComponentAsFirst(picture);
        } else {
            alternativeText.setValue(media.alternativeText());
            caption.setValue(text(media.caption()));
            credit.setValue(text(media.credit()));
        }
        kept = List.of(
                KeptText.in(alternativeText, workbench.key(entry, UNSENT + ":alternative-text")),
                KeptText.in(caption, workbench.key(entry, UNSENT + ":caption")),
                KeptText.in(credit, workbench.key(entry, UNSENT + ":credit")));
        setHeaderTitle(Words.say(uploads ? "editor.media.new" : "editor.media.words"));
        addClassName("sl-dialog");
        add(form);
        Button cancel = new Button(Words.say("action.cancel"), click -> end());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button take = new Button(Words.say(uploads ? "editor.media.take" : "editor.media.save"), click -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, take);
    }

    private void take() {
        var illustrating = workbench.services().illustrating();
        if (!uploads) {
            illustrating.describeMedia(
                    OpId.random(),
                    workbench.timeline(),
                    entry,
                    alternativeText.getValue(),
                    caption.getValue(),
                    credit.getValue());
            end();
            return;
        }
        byte[] bytes = picture.getValue();
        if (bytes == null) {
            picture.refuse(Words.say("editor.media.none"));
            return;
        }
        illustrating.illustrate(
                OpId.random(),
                workbench.timeline(),
                entry,
                bytes,
                alternativeText.getValue(),
                caption.getValue(),
                credit.getValue());
        end();
    }

    /** Nothing of it is kept any more. */
    private void end() {
        kept.forEach(KeptText::drop);
        close();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
