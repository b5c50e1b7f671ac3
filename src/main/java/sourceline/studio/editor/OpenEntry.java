package sourceline.studio.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.review.Standing;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;

/** One entry, open: to be read where it is approved, deleted or not one's to write, else to be worked on. */
class OpenEntry extends Div {

    private final Workbench workbench;
    private final EntryId id;
    private final Reading reading;
    private final Writing writing;
    private final Citations citations;
    private final VerdictPanel verdict;
    private final List<EntryPart> parts;
    private final Div gone = new Div();
    private final Span goneWords = new Span();
    private final Button bringBack;
    private final Span kept = new Span(Words.say("editor.kept-with-deleted"));
    private final Div cost = new Div();
    private final Button delete;
    private @Nullable Shown shown;

    /** What its parts show: they are the same as long as this is. */
    private record Shown(Standing standing, boolean write, boolean words) {

        private boolean isSame(Standing standing, boolean write, boolean words) {
            return this.standing == standing && this.write == write && this.words == words;
        }
    }

    OpenEntry(Workbench workbench, EntryId id, Consumer<CitationState> goTo) {
        this.workbench = workbench;
        this.id = id;
        reading = new Reading(workbench);
        writing = new Writing(workbench, id);
        citations = new Citations(workbench, id, goTo);
        verdict = new VerdictPanel(workbench);
        ReviewActions review = new ReviewActions(workbench, id);
        FindingsPart findings = new FindingsPart();
        MediaPart media = new MediaPart(workbench, id);
        Comments comments = new Comments(workbench, id);
        SentenceDates dates = new SentenceDates(workbench, id);
        parts = List.of(reading, writing, dates, citations, findings, verdict, review, media, comments);
        delete = new Button(Words.say("editor.delete"), click -> delete());
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        bringBack = bringBack();
        gone.addClassNames("sl-card", "sl-gone");
        gone.add(new Div(goneWords, kept), bringBack);
        cost.addClassNames("sl-card", "sl-cost");
        cost.add(edit(), new Span(Words.say("editor.edit-cost")));
        addClassName("sl-form");
        add(gone, reading, cost, writing, dates, citations, findings, verdict, review, media, comments, delete);
    }

    EntryId id() {
        return id;
    }

    void show(Standing standing) {
        boolean deleted = standing.entry().deleted();
        boolean write = workbench.writes(standing);
        boolean words = write || workbench.wasWriting(standing);
        if (write) {
            workbench.edit(id);
        }
        writing.showOthers();
        if (shown != null && shown.isSame(standing, write, words)) {
            return;
        }
        shown = new Shown(standing, write, words);
        gone.setVisible(deleted);
        goneWords.setText(Words.say(standing.entry().isErased() ? "editor.erased" : "editor.gone"));
        bringBack.setVisible(workbench.mayWrite() && !standing.entry().isErased());
        kept.setVisible(deleted && words);
        reading.setVisible(!words);
        writing.setVisible(words);
        cost.setVisible(workbench.mayWrite() && !write && !deleted);
        delete.setVisible(write);
        parts.forEach(part -> part.show(standing));
        verdict.setVisible(!deleted);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Unsent.remind(
                workbench,
                event.getUI().getPage(),
                id,
                what -> parts.stream()
                        .flatMap(part -> part.unsent(what).stream())
                        .findFirst());
    }

    void word() {
        writing.word();
    }

    private Button edit() {
        return new Button(Words.say("editor.edit"), click -> {
            workbench.edit(id);
            workbench.show();
        });
    }

    private Button bringBack() {
        return new Button(Words.say("editor.bring-back"), click -> restore(OpId.random()));
    }

    private void delete() {
        String headline = workbench
                .standing(id)
                .map(standing -> standing.entry().headline())
                .orElse("");
        workbench.services().entries().delete(OpId.random(), workbench.timeline(), id);
        OpId undo = OpId.random();
        Toast.undoable(Words.say("editor.was-deleted", headline), () -> restore(undo));
        workbench.open(null);
    }

    private void restore(OpId opId) {
        workbench.services().entries().bringBack(opId, workbench.timeline(), id);
        workbench.open(id);
    }
}
