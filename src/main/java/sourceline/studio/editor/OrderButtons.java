package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.review.Standing;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;

/** Moves the open entry past its neighbour, where their dates leave open which of them came first. */
class OrderButtons extends Div implements EntryPart {

    private final Workbench workbench;
    private final Button earlier = button(VaadinIcon.ARROW_UP, "editor.order.earlier", -1);
    private final Button later = button(VaadinIcon.ARROW_DOWN, "editor.order.later", 1);

    OrderButtons(Workbench workbench) {
        this.workbench = workbench;
        addClassName("sl-order");
        add(earlier, later);
    }

    @Override
    public void show(Standing standing) {
        setVisible(workbench.mayWrite() && !standing.entry().deleted());
        earlier.setEnabled(canPass(standing.entry(), -1));
        later.setEnabled(canPass(standing.entry(), 1));
    }

    /** Moves the open entry one place, if its date leaves that open. */
    void move(int step) {
        workbench
                .open()
                .map(Standing::entry)
                .filter(entry -> workbench.mayWrite() && canPass(entry, step))
                .ifPresent(entry -> pass(entry, step));
    }

    private boolean canPass(EntryState entry, int step) {
        EntryState neighbour = neighbour(entry, step);
        if (neighbour == null) {
            return false;
        }
        When own = entry.when();
        When other = neighbour.when();
        return own == null ? other == null : other != null && own.overlaps(other);
    }

    private void pass(EntryState entry, int step) {
        EntryId near = id(neighbour(entry, step));
        EntryId far = id(neighbour(entry, 2 * step));
        workbench
                .services()
                .entries()
                .order(OpId.random(), workbench.timeline(), entry.id(), step < 0 ? far : near, step < 0 ? near : far);
    }

    private static @Nullable EntryId id(@Nullable EntryState entry) {
        return entry == null ? null : entry.id();
    }

    private @Nullable EntryState neighbour(EntryState entry, int step) {
        List<EntryState> standing = workbench.state().standing();
        int place = standing.stream().map(EntryState::id).toList().indexOf(entry.id()) + step;
        return place < 0 || place >= standing.size() ? null : standing.get(place);
    }

    private Button button(VaadinIcon icon, String words, int step) {
        Button button = new Button(icon.create(), click -> move(step));
        button.setAriaLabel(Words.say(words));
        button.setTooltipText(Words.say(words));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
