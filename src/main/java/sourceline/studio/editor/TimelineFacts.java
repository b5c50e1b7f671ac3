package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.Role;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.Edited;
import sourceline.timeline.TimelineState;

/** The timeline as such: title, summary, address, strands, periods; everything is saved as it is changed. */
class TimelineFacts extends Dialog {

    private static final int TITLE_LIMIT = 200;
    private static final int SUMMARY_LIMIT = 2_000;

    private final Workbench workbench;
    private final StrandRows strands;
    private final PeriodRows periods;

    TimelineFacts(Workbench workbench) {
        this.workbench = workbench;
        strands = new StrandRows(workbench, this::refresh);
        periods = new PeriodRows(workbench, this::refresh);
        TimelineState state = workbench.state();
        setHeaderTitle(Words.say("editor.facts.dialog"));
        addClassNames("sl-dialog", "sl-facts-dialog");
        Div form = new Div(
                title(state),
                summary(state),
                slug(state),
                new H3(Words.say("editor.facts.strands")),
                strands,
                new H3(Words.say("editor.facts.periods")),
                periods);
        form.addClassName("sl-form");
        add(form);
        getFooter().add(new Button(Words.say("action.close"), click -> close()));
        strands.show();
        periods.show();
    }

    private OwnedText title(TimelineState state) {
        OwnedText title = new OwnedText(
                        Words.say("editor.facts.title"),
                        typed -> stands(workbench
                                .services()
                                .timelines()
                                .retitle(typed.opId(), workbench.timeline(), typed.base(), typed.text())))
                .line()
                .limit(TITLE_LIMIT);
        title.offer(state.title(), state.revision(), state.revision());
        return FieldNames.name("title", title);
    }

    private OwnedText summary(TimelineState state) {
        OwnedText summary = new OwnedText(
                        Words.say("editor.facts.summary"),
                        typed -> stands(workbench
                                .services()
                                .timelines()
                                .summarise(typed.opId(), workbench.timeline(), typed.base(), typed.text())))
                .lines(3)
                .limit(SUMMARY_LIMIT);
        summary.offer(state.summary(), state.revision(), state.revision());
        return FieldNames.name("summary", summary);
    }

    private static OwnedText.Stands stands(Receipt receipt) {
        return new OwnedText.Stands(Edited.from(receipt).value(), receipt.revision());
    }

    /** The address is changed by a button: each one that was ever taken stays taken. */
    private Div slug(TimelineState state) {
        boolean editor = workbench.services().signedIn().has(Role.EDITOR);
        TextField slug = FieldNames.name("slug", new TextField(Words.say("editor.facts.slug")));
        slug.setPrefixComponent(new Div("/t/"));
        slug.setValue(state.slug());
        slug.setReadOnly(!editor);
        slug.setHelperText(Words.say(editor ? "editor.facts.slug.help" : "editor.facts.slug.editors"));
        Button change = new Button(Words.say("editor.facts.slug.change"), click -> move(slug.getValue()));
        change.setVisible(editor);
        Div row = new Div(slug, change);
        row.addClassName("sl-with-button");
        return row;
    }

    private void move(String slug) {
        workbench
                .services()
                .timelines()
                .changeSlug(
                        OpId.random(), workbench.timeline(), workbench.state().revision(), slug);
        workbench.refresh();
        Toast.done(Words.say("editor.facts.slug.changed"));
        close();
        workbench.go(here ->
                new EditorAddress(workbench.state().slug(), here.entry(), here.source(), here.by(), here.filter()));
    }

    private void refresh() {
        workbench.refresh();
        strands.show();
        periods.show();
    }
}
