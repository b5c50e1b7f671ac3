package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.review.Standing;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.StrandState;

/** The open entry on the right. */
class EntryPane extends Div {

    private final Workbench workbench;
    private final Consumer<CitationState> goTo;
    private final Choice<StrandState> strand;
    private final SavedMark saved = new SavedMark();
    private final Anchor history = new Anchor("", Words.say("editor.history"));
    private final OrderButtons order;
    private final Div body = new Div();
    private @Nullable OpenEntry open;

    /**
     * @param goTo brings the quote of a citation into view
     */
    EntryPane(Workbench workbench, Consumer<CitationState> goTo) {
        this.workbench = workbench;
        this.goTo = goTo;
        strand = new Choice<>(
                Words.say("editor.strand"),
                one -> one == null ? Words.say("editor.in-no-strand") : Words.say("editor.in-strand", one.name()),
                this::move);
        H2 title = new H2(Words.say("editor.entry"));
        Div spread = new Div();
        spread.addClassName("sl-spread");
        history.addClassName("sl-quiet");
        history.getElement().setAttribute("router-link", true);
        order = new OrderButtons(workbench);
        Div head = new Div(title, strand, order, spread, saved, history);
        head.addClassName("sl-pane-head");
        body.addClassNames("sl-pane-body", "sl-entry");
        addClassNames("sl-pane", "sl-entry-pane");
        add(head, body);
    }

    /** Shows the entry that the address names. */
    void show() {
        Optional<Standing> standing = workbench.open();
        strand.setVisible(standing.isPresent());
        saved.setVisible(standing.filter(one -> workbench.writes(one) || workbench.wasWriting(one))
                .isPresent());
        history.setVisible(standing.isPresent());
        order.setVisible(standing.isPresent());
        if (standing.isEmpty()) {
            open = null;
            body.removeAll();
            body.add(nothingOpen());
            return;
        }
        Standing shown = standing.get();
        strand.show(strands(), workbench.strand(shown.entry().strand()).orElse(null));
        strand.setEnabled(workbench.writes(shown));
        history.setHref(Places.history(workbench.state().slug(), shown.id()));
        if (open == null || !open.id().equals(shown.id())) {
            open = new OpenEntry(workbench, shown.id(), goTo);
            body.removeAll();
            body.add(open);
        }
        order.show(shown);
        open.show(shown);
    }

    /** Puts the caret into the headline, so that a new entry can be worded at once. */
    void word() {
        if (open != null) {
            open.word();
        }
    }

    /** Moves the open entry past its neighbour, where their dates leave that open. */
    void move(int step) {
        order.move(step);
    }

    private void move(@Nullable StrandState to) {
        EntryId entry = workbench.open().orElseThrow().id();
        workbench
                .services()
                .entries()
                .moveTo(
                        OpId.random(),
                        workbench.timeline(),
                        entry,
                        workbench.state().revision(),
                        to == null ? null : to.id());
    }

    private List<@Nullable StrandState> strands() {
        List<@Nullable StrandState> strands = new ArrayList<>(workbench.state().strands());
        strands.add(null);
        return strands;
    }

    private EmptyState nothingOpen() {
        return workbench.address().entry() == null
                ? new EmptyState(Words.say("editor.nothing-open"), Words.say("editor.nothing-open.next"))
                : new EmptyState(
                        Words.say("editor.no-such-entry"),
                        Words.say("editor.no-such-entry.next"),
                        new Button(Words.say("editor.show-entries"), click -> workbench.open(null)));
    }
}
