package sourceline.studio.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import sourceline.exchange.ImportPreview;
import sourceline.exchange.Imports;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.InBackground;
import sourceline.studio.parts.NewTimelineForm;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.TakeImportBack;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRow;

/** A file, what was understood of it, and the timeline that is made of it or that it comes into, which the address may name. */
@Route(Places.IMPORT)
@RolesAllowed("WRITER")
@StyleSheet("context://assets/import.css")
class ImportPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String INTO = "into";

    private final Imports imports;
    private final TimelineBook book;
    private final TakeImportBack takeBack;
    private final ImportFile file = FieldNames.name("file", new ImportFile());
    private final ComboBox<TimelineRow> into = FieldNames.name(INTO, new ComboBox<>(Words.say("timeline-import.into")));
    private final NewTimelineForm form = new NewTimelineForm();
    private final Div understood = new Div();
    private final Button take = new Button();
    private final RunningImport running = new RunningImport();
    private @Nullable ImportPreview preview;
    private OpId opId = OpId.random();

    ImportPage(Imports imports, TimelineBook book, TakeImportBack takeBack) {
        this.imports = imports;
        this.book = book;
        this.takeBack = takeBack;
        addClassNames("sl-page", "import-page");
        var title = new Div(new H1(Words.say("timeline-import.title")));
        title.addClassName("sl-title");
        file.addValueChangeListener(change -> read(true));
        form.onLanguage(() -> read(false));
        into.setItemLabelGenerator(TimelineRow::title);
        into.setHelperText(Words.say("timeline-import.into.help"));
        into.setClearButtonVisible(true);
        into.addValueChangeListener(change -> {
            form.setVisible(change.getValue() == null);
            read(false);
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(click -> take());
        var actions = new Div(take);
        actions.addClassName("sl-actions");
        add(
                title,
                section("timeline-import.choose", file),
                understood,
                section("timeline-import.timeline", into, form, actions, running));
        show(null);
    }

    private static Section section(String heading, Component... content) {
        var card = new Div(content);
        card.addClassNames("sl-card", "import-card");
        var section = new Section(new H2(Words.say(heading)), card);
        section.addClassName("sl-section");
        return section;
    }

    /**
     * @param another whether it is a file that has not been read before
     */
    private void read(boolean another) {
        var bytes = file.getValue();
        if (another) {
            show(null);
        }
        if (bytes == null) {
            return;
        }
        var language = form.languageChosen();
        var there = into.getValue();
        InBackground.run(
                file,
                () -> there == null ? imports.read(bytes, language) : imports.read(bytes, there.id()),
                read -> {
                    show(read);
                    if (another) {
                        form.propose(read.title(), read.summary(), read.language(), read.zone());
                    }
                },
                () -> {});
    }

    private void show(@Nullable ImportPreview read) {
        preview = read;
        opId = OpId.random();
        understood.removeAll();
        var count = 0;
        if (read != null) {
            understood.add(new ImportRows(read));
            count = read.accepted().size();
        }
        take.setText(Words.say("timeline-import.take", count));
        take.setEnabled(count > 0);
    }

    private void take() {
        var read = preview;
        if (read == null) {
            throw new IllegalStateException("nothing was read");
        }
        var wanted = form.wanted();
        var there = into.getValue();
        var count = read.accepted().size();
        var run = running.begin(count);
        InBackground.run(
                form,
                () -> there == null ? imports.take(opId, wanted, read, run) : imports.take(opId, there.id(), read, run),
                receipt -> receipt.ifPresentOrElse(
                        made -> arrive(made, count), () -> Toast.done(Words.say("timeline-import.cancelled"))),
                () -> {
                    take.setEnabled(true);
                    running.end();
                });
    }

    private void arrive(Receipt made, int entries) {
        var ui = UI.getCurrent();
        var timeline = TimelineId.of(made.result());
        Toast.withAction(
                Words.say(running.isCancelled() ? "timeline-import.too-late" : "timeline-import.done", entries),
                Words.say("take-import-back"),
                () -> takeBack.from(ui, timeline, made.revision()));
        if (isAttached()) { // whoever went elsewhere meanwhile stays there
            ui.navigate(Places.timeline(book.timeline(timeline).slug()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var timelines = book.list();
        into.setItems(timelines);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(INTO)
                .flatMap(slug -> timelines.stream()
                        .filter(timeline -> timeline.slug().equals(slug))
                        .findFirst())
                .ifPresent(into::setValue);
    }

    @Override
    public String getPageTitle() {
        return Words.say("timeline-import.title");
    }
}
