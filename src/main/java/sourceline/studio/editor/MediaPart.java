package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.review.Standing;
import sourceline.studio.parts.KeptPicture;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;
import sourceline.timeline.MediaState;

/** The entry's picture, with what is said of it. */
class MediaPart extends Div implements EntryPart {

    private final Workbench workbench;
    private final EntryId entry;
    private final Div content = new Div();
    private final Button add;
    private @Nullable MediaState shown;
    private boolean drawn;
    private boolean write;

    MediaPart(Workbench workbench, EntryId entry) {
        this.workbench = workbench;
        this.entry = entry;
        add = new Button(Words.say("editor.media.add"), click -> new MediaDialog(workbench, entry, null).open());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClassName("sl-basis");
        content.addClassName("sl-media");
        addClassName("sl-section");
        add(new H3(Words.say("editor.field.media")), content, add);
    }

    @Override
    public Optional<Runnable> unsent(String what) {
        return write && what.startsWith(MediaDialog.UNSENT)
                ? Optional.of(() -> new MediaDialog(workbench, entry, shown).open())
                : Optional.empty();
    }

    @Override
    public void show(Standing standing) {
        MediaState media = standing.entry().media();
        boolean mayWrite = workbench.writes(standing);
        add.setVisible(mayWrite && media == null);
        setVisible(mayWrite || media != null);
        if (drawn && Objects.equals(media, shown) && write == mayWrite) {
            return;
        }
        drawn = true;
        shown = media;
        write = mayWrite;
        content.removeAll();
        if (media != null) {
            content.add(picture(media), said(media));
            if (mayWrite) {
                content.add(change(media), remove(standing));
            }
        }
    }

    private KeptPicture picture(MediaState media) {
        return new KeptPicture(
                workbench.services().contents(), media.contentHash(), media.mediaType(), media.alternativeText());
    }

    private static Paragraph said(MediaState media) {
        Paragraph said = new Paragraph(Stream.of(media.caption(), media.credit(), media.alternativeText())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        said.addClassName("sl-quiet");
        return said;
    }

    private Button change(MediaState media) {
        Button button = new Button(
                Words.say("editor.media.describe"), click -> new MediaDialog(workbench, entry, media).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button remove(Standing standing) {
        Button button = new Button(Words.say("editor.media.remove"), click -> {
            long before = workbench.state().revision();
            workbench.services().illustrating().removeMedia(OpId.random(), workbench.timeline(), entry);
            OpId undo = OpId.random();
            Toast.undoable(
                    Words.say("editor.media.removed"),
                    () -> workbench
                            .services()
                            .restoring()
                            .restore(undo, workbench.timeline(), standing.id(), EntryField.MEDIA.key(), before));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }
}
