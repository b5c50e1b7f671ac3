package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.timeline.Bringing;
import sourceline.timeline.EntryState;
import sourceline.timeline.LaterWork;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineState;
import sourceline.timeline.Undoing;

/** Takes a whole import back; where others have worked on it, says who and on what, and leaves it as it is. */
@SpringComponent
public class TakeImportBack {

    private static final int NAMED = 8;

    private final Bringing bringing;
    private final Undoing undoing;
    private final TimelineBook book;
    private final Members members;

    TakeImportBack(Bringing bringing, Undoing undoing, TimelineBook book, Members members) {
        this.bringing = bringing;
        this.undoing = undoing;
        this.book = book;
        this.members = members;
    }

    /** What came of it. */
    private sealed interface Outcome {
        record Done(Receipt receipt) implements Outcome {}

        record Kept(TimelineState timeline, List<LaterWork.Loss> later) implements Outcome {}
    }

    /**
     * Does it, in the background.
     *
     * @param owner at which a refusal is told
     * @param revision on which it came in
     */
    public void from(Component owner, TimelineId timeline, long revision) {
        InBackground.run(owner, () -> take(timeline, revision), outcome -> tell(owner, timeline, outcome), () -> {});
    }

    private Outcome take(TimelineId timeline, long revision) {
        try {
            return new Outcome.Done(bringing.takeBack(OpId.random(), timeline, revision));
        } catch (LaterWork later) {
            return new Outcome.Kept(book.timeline(timeline), later.losses());
        }
    }

    private void tell(Component owner, TimelineId timeline, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done ->
                Toast.undoable(
                        Words.say("take-import-back.done"),
                        () -> bringAgain(owner, timeline, done.receipt().revision()));
            case Outcome.Kept kept -> explain(kept);
        }
    }

    private void bringAgain(Component owner, TimelineId timeline, long step) {
        InBackground.run(
                owner,
                () -> undoing.undo(OpId.random(), timeline, step, step),
                receipt -> Toast.done(Words.say("take-import-back.undone")),
                () -> {});
    }

    private void explain(Outcome.Kept kept) {
        var said = kept.later().stream()
                .map(loss -> said(kept.timeline(), loss))
                .distinct()
                .toList();
        var list = new UnorderedList();
        said.stream().limit(NAMED).forEach(line -> list.add(new ListItem(line)));
        if (said.size() > NAMED) {
            list.add(new ListItem(Words.say("take-import-back.more", said.size() - NAMED)));
        }
        var dialog = new Dialog();
        dialog.setHeaderTitle(Words.say("take-import-back.kept"));
        dialog.addClassName("sl-dialog");
        dialog.add(list, new Paragraph(Words.say("take-import-back.kept.next")));
        var close = new Button(Words.say("action.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private String said(TimelineState timeline, LaterWork.Loss loss) {
        var name = members.named(loss.by()).map(MemberView::name).orElse("");
        return loss.entry()
                .flatMap(timeline::entry)
                .map(EntryState::headline)
                .map(headline -> Words.say("take-import-back.entry", name, headline))
                .orElseGet(() -> Words.say("take-import-back.part", name));
    }
}
