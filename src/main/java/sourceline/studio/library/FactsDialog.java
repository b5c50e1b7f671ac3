package sourceline.studio.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceView;
import sourceline.source.Sources;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** Edits the facts of a source as they were shown when it was opened. */
class FactsDialog extends Dialog {

    private final Sources sources;
    private final SourceView source;
    private final MemberId member;
    private final Runnable changed;
    private final FactsForm form = new FactsForm();
    private final @Nullable ReadersField readers;
    private final OpId describing = OpId.random();
    private final OpId naming = OpId.random();

    /**
     * @param readers null where the member may not name them
     * @param changed called once they have changed
     */
    FactsDialog(Sources sources, SourceView source, MemberId member, @Nullable ReadersField readers, Runnable changed) {
        this.sources = sources;
        this.source = source;
        this.member = member;
        this.readers = readers;
        this.changed = changed;
        addClassName("library-dialog");
        setHeaderTitle(Words.say("facts.edit-title"));
        setCloseOnOutsideClick(false);
        form.show(source.facts());
        if (readers != null) {
            form.whereConfidential(readers);
        }
        add(form);
        var save = new Button(Words.say("facts.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), save);
        form.focus();
    }

    private void save() {
        var receipt = sources.describe(describing, source.id(), source.revision(), form.facts(member));
        if (readers != null && form.isConfidential() && !readers.readers().equals(source.readers())) {
            sources.nameReaders(naming, source.id(), readers.readers());
        }
        close();
        Toast.done(
                receipt.result().isEmpty()
                        ? Words.say("facts.saved")
                        : Words.say("facts.saved-over", facts(receipt.result())));
        changed.run();
    }

    private static String facts(String names) {
        return Arrays.stream(names.split(","))
                .map(name -> Words.say("source.changed." + name))
                .collect(Collectors.joining(", "));
    }
}
