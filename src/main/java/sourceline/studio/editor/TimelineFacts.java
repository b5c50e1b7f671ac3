package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.Role;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.text.Merged;
import sourceline.timeline.Edited;
import sourceline.timeline.TimelineState;
import sourceline.timeline.Timelines;

/**
 * The timeline as such: title, summary, address, strands, periods; everything is saved as it is changed, and follows what
 * others change meanwhile.
 */
class TimelineFacts extends Dialog {

    private static final String IN = "event.detail";
    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";
    private static final int TITLE_LIMIT = 200;
    private static final int SUMMARY_LIMIT = 2_000;

    private final Workbench workbench;
    private final StrandRows strands;
    private final PeriodRows periods;
    private final OwnedText title;
    private final OwnedText summary;
    private final Div titleGaveWay = gaveWay();
    private final Div summaryGaveWay = gaveWay();
    private final TextField slug = FieldNames.name("slug", new TextField(Words.say("editor.facts.slug")));
    private String shownSlug = "";

    TimelineFacts(Workbench workbench) {
        this.workbench = workbench;
        strands = new StrandRows(workbench, this::refresh);
        periods = new PeriodRows(workbench, this::refresh);
        title = FieldNames.name(
                TITLE,
                new OwnedText(Words.say("editor.facts.title"), this::retitle)
                        .line()
                        .limit(TITLE_LIMIT)
                        .merging()
                        .keyed(FactsField.TITLE));
        summary = FieldNames.name(
                SUMMARY,
                new OwnedText(Words.say("editor.facts.summary"), this::summarise)
                        .lines(3)
                        .limit(SUMMARY_LIMIT)
                        .merging()
                        .keyed(FactsField.SUMMARY));
        setHeaderTitle(Words.say("editor.facts.dialog"));
        addClassNames("sl-dialog", "sl-facts-dialog");
        Div form = new Div(
                title,
                titleGaveWay,
                summary,
                summaryGaveWay,
                slug(),
                new H3(Words.say("editor.facts.strands")),
                strands,
                new H3(Words.say("editor.facts.periods")),
                periods);
        form.addClassName("sl-form");
        add(form);
        getFooter().add(new Button(Words.say("action.close"), click -> close()));
        getElement()
                .addEventListener(
                        "sl-in",
                        event -> workbench.isIn(event.getEventData().get(IN).asString()))
                .addEventData(IN);
        addOpenedChangeListener(change -> workbench.isIn(""));
        show();
    }

    /** Shows what the timeline is now; what somebody is typing here stays, merged where it is words. */
    void show() {
        TimelineState state = workbench.state();
        title.offer(state.title(), state.fieldRevisions().getOrDefault(TITLE, 0L), state.revision());
        summary.offer(state.summary(), state.fieldRevisions().getOrDefault(SUMMARY, 0L), state.revision());
        showSlug(state.slug());
        strands.show();
        periods.show();
        Company company = workbench.company();
        title.others(company.inFacts(FactsField.TITLE));
        summary.others(company.inFacts(FactsField.SUMMARY));
    }

    private OwnedText.Stands retitle(OwnedText.Typed typed) {
        Receipt receipt =
                timelines().retitle(typed.opId(), workbench.timeline(), typed.base(), typed.from(), typed.text());
        return stands(
                receipt,
                titleGaveWay,
                text -> timelines().retitle(OpId.random(), workbench.timeline(), receipt.revision(), text));
    }

    private OwnedText.Stands summarise(OwnedText.Typed typed) {
        Receipt receipt =
                timelines().summarise(typed.opId(), workbench.timeline(), typed.base(), typed.from(), typed.text());
        return stands(
                receipt,
                summaryGaveWay,
                text -> timelines().summarise(OpId.random(), workbench.timeline(), receipt.revision(), text));
    }

    /** What stands after an edit; where others had written in the same place, their words are offered back. */
    private OwnedText.Stands stands(Receipt receipt, Div gaveWay, Consumer<String> restore) {
        Edited edited = Edited.from(receipt);
        edited.conflicts()
                .forEach(conflict -> gaveWay.add(chip(
                        gaveWay,
                        conflict,
                        () -> restore.accept(new Merged(edited.value(), edited.conflicts()).withOlder(conflict)))));
        refresh();
        return new OwnedText.Stands(edited.value(), receipt.revision());
    }

    private Div chip(Div among, Merged.Conflict conflict, Runnable restore) {
        Div chip = new Div();
        Button back = new Button(Words.say("editor.gave-way.restore-theirs"), click -> {
            among.remove(chip);
            restore.run();
            refresh();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Button leave = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> among.remove(chip));
        leave.setAriaLabel(Words.say("editor.gave-way.dismiss"));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        boolean cut = conflict.older().isBlank();
        chip.add(
                new Span(Words.say(
                        cut ? "editor.facts.gave-way-cut" : "editor.facts.gave-way",
                        (cut ? conflict.base() : conflict.older()).strip())),
                back,
                leave);
        chip.addClassName("sl-gave-way-chip");
        return chip;
    }

    private static Div gaveWay() {
        Div gaveWay = new Div();
        gaveWay.addClassName("sl-gave-way");
        gaveWay.getElement().setAttribute("role", "status");
        return gaveWay;
    }

    private Timelines timelines() {
        return workbench.services().timelines();
    }

    /** The address is changed by a button: each one that was ever taken stays taken. */
    private Div slug() {
        boolean editor = workbench.services().signedIn().has(Role.EDITOR);
        slug.setPrefixComponent(new Div("/t/"));
        slug.setReadOnly(!editor);
        slug.setHelperText(Words.say(editor ? "editor.facts.slug.help" : "editor.facts.slug.editors"));
        Button change = new Button(Words.say("editor.facts.slug.change"), click -> move(slug.getValue()));
        change.setVisible(editor);
        Div row = new Div(slug, change);
        row.addClassName("sl-with-button");
        return row;
    }

    /** What somebody has typed for another address stays, and they are told what it is by now. */
    private void showSlug(String now) {
        if (slug.getValue().equals(shownSlug)) {
            slug.setValue(now);
        } else if (!now.equals(shownSlug)) {
            slug.setHelperText(Words.say("editor.facts.slug.now", now));
        }
        shownSlug = now;
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
        show();
    }
}
