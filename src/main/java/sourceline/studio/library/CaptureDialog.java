package sourceline.studio.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import sourceline.journal.OpId;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceView;
import sourceline.source.Sources;
import sourceline.source.VersionId;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** Captures a source anew, after it has changed where it was found. */
class CaptureDialog extends Dialog {

    private final Sources sources;
    private final SourceView source;
    private final Consumer<VersionId> captured;
    private final MaterialForm material;
    private final OpId opId = OpId.random();

    /** @param captured is told the newest version once there is one */
    CaptureDialog(Sources sources, SourceLibrary library, SourceView source, Consumer<VersionId> captured) {
        this.sources = sources;
        this.source = source;
        this.captured = captured;
        material = new MaterialForm(library, sources, () -> source.facts().language(), preview -> {});
        material.propose(source.facts().address());
        addClassName("library-dialog");
        setHeaderTitle(Words.say("capture.title"));
        setCloseOnOutsideClick(false);
        add(new Paragraph(Words.say("capture.explained")), material);
        var keep = new Button(Words.say("capture.keep", source.latest().number() + 1), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), keep);
        material.focus();
    }

    private void keep() {
        var receipt = sources.capture(opId, source.id(), material.material());
        close();
        Toast.done(Words.say(receipt.changed() ? "capture.done" : "capture.same"));
        captured.accept(VersionId.of(receipt.result()));
    }
}
