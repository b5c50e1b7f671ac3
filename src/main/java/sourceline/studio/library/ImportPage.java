package sourceline.studio.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Refused;
import sourceline.newsroom.SignedIn;
import sourceline.source.Material;
import sourceline.source.SourceLibrary;
import sourceline.source.Sources;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.InBackground;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.UploadWords;
import sourceline.studio.parts.Words;

/** Many sources at once, by their addresses and as files: one after the other, with what became of each. */
@Route(LibraryAddress.IMPORT)
@RolesAllowed("WRITER")
@StyleSheet("context://assets/library.css")
class ImportPage extends Div implements HasDynamicTitle {

    static final int MOST = 50;

    private final Imports imports;
    private final TextArea addresses = FieldNames.name("addresses", new TextArea(Words.say("import.addresses")));
    private final KeptText kept;
    private final List<WaitingFile> files = new ArrayList<>();
    private final List<ImportLine> rejected = new ArrayList<>();
    private final Upload upload = new Upload(this::receive);
    private final Button begin = new Button(Words.say("import.begin"), click -> begin());
    private final Button cancel = new Button(Words.say("action.cancel"), click -> cancel());
    private final ProgressBar progress = new ProgressBar();
    private final Span told = new Span();
    private final UnorderedList results = new UnorderedList();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Set<String> left = new LinkedHashSet<>();
    private int all;
    private @Nullable Future<?> running;

    /**
     * One that has not come in yet.
     *
     * @param drop leaves nothing of it if it does not come in any more
     */
    private record Waiting(ImportLine line, Supplier<Imports.Result> work, Runnable drop) {}

    ImportPage(Sources sources, SourceLibrary library, SignedIn signedIn) {
        kept = KeptText.in(addresses, KeptDrafts.key(signedIn.id(), "import"));
        this.imports = new Imports(sources, library);
        addClassNames("sl-page", "library-add");
        addresses.setHelperText(Words.say("import.addresses.help", MOST));
        addresses.setMinRows(6);
        addresses.addClassName("library-wide");
        upload.setMaxFiles(MOST);
        upload.setMaxFileSize(Material.Uploaded.LIMIT);
        upload.setUploadButton(new Button(Words.say("import.files")));
        upload.setDropLabel(new Span(Words.say("material.drop")));
        upload.setI18n(new UploadWords(
                Material.Uploaded.LIMIT, Words.say("material.wrong-type"), Words.say("import.too-many-files", MOST)));
        upload.addFileRejectedListener(event -> reject(event.getFileName(), event.getErrorMessage()));
        upload.addFileRemovedListener(event -> remove(event.getFileName()));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.setVisible(false);
        progress.setVisible(false);
        told.addClassName("sl-quiet");
        told.getElement().setAttribute("role", "status");
        results.addClassNames("sl-rows", "sl-rows-card", "library-imports");
        var back = new Anchor(Places.SOURCES, Words.say("source.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("library-back");
        var title = new Div(new H1(Words.say("import.title")));
        title.addClassName("sl-title");
        var card = new Div(addresses, upload);
        card.addClassNames("sl-card", "library-material");
        var actions = new Div(begin, cancel, told);
        actions.addClassName("sl-actions");
        add(back, title, new Paragraph(Words.say("import.explained")), card, actions);
        add(progress, results);
    }

    private void receive(UploadEvent event) throws IOException {
        var file = WaitingFile.receive(event);
        event.getUI().access(() -> files.add(file));
    }

    /** What does not even get here is told too. */
    private void reject(String name, String why) {
        var line = new ImportLine(name);
        line.refuse(why);
        rejected.add(line);
        results.add(line);
    }

    private void remove(String name) {
        files.stream().filter(file -> file.name().equals(name)).findFirst().ifPresent(file -> {
            files.remove(file);
            file.drop();
        });
    }

    private void begin() {
        var wanted = addresses
                .getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (wanted.size() + files.size() > MOST) {
            throw new Refused("import-too-many", "addresses", MOST, wanted.size() + files.size());
        }
        if (wanted.isEmpty() && files.isEmpty()) {
            throw new Refused("import-nothing", "addresses");
        }
        results.removeAll();
        results.add(rejected.stream().map(line -> (Component) line).toList());
        rejected.clear();
        left.addAll(wanted);
        wanted.forEach(address ->
                waiting.add(new Waiting(new ImportLine(address), () -> imports.ofAddress(address), () -> {})));
        files.forEach(file ->
                waiting.add(new Waiting(new ImportLine(file.name()), () -> imports.ofFile(file.take()), file::drop)));
        results.add(waiting.stream().map(one -> (Component) one.line()).toList());
        all = waiting.size();
        files.clear();
        upload.clearFileList();
        show(true);
        next();
    }

    private void next() {
        progress.setMax(all);
        progress.setValue(all - waiting.size());
        told.setText(Words.say("import.progress", all - waiting.size(), all));
        var one = waiting.poll();
        if (one == null) {
            running = null;
            show(false);
            keepWhatIsLeft();
            return;
        }
        one.line().begin();
        running = InBackground.run(this, one.work(), result -> note(one.line(), result), this::next);
    }

    private void note(ImportLine line, Imports.Result result) {
        line.show(result);
        if (result instanceof Imports.Result.Added) {
            left.remove(line.called());
        }
    }

    private void cancel() {
        if (running != null) {
            running.cancel(false);
        }
        running = null;
        results.getChildren().map(ImportLine.class::cast).forEach(ImportLine::cancel);
        waiting.forEach(one -> one.drop().run());
        waiting.clear();
        told.setText(Words.say("material.cancelled"));
        show(false);
        keepWhatIsLeft();
    }

    /** Addresses that did not come in, to be mended or tried again. */
    private void keepWhatIsLeft() {
        addresses.setValue(String.join("\n", left));
        if (left.isEmpty()) {
            kept.drop();
        }
        left.clear();
    }

    private void show(boolean busy) {
        begin.setVisible(!busy);
        cancel.setVisible(busy);
        progress.setVisible(busy);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        addresses.focus();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (running != null) {
            running.cancel(false);
        }
        waiting.forEach(one -> one.drop().run());
        files.forEach(WaitingFile::drop);
    }

    @Override
    public String getPageTitle() {
        return Words.say("import.title");
    }
}
