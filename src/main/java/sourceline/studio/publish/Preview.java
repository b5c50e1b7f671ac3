package sourceline.studio.publish;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sourceline.publication.Publishing;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** The public page as it would be with the choice, as wide as a phone, a tablet or a desk. */
class Preview extends Div {

    private static final List<Integer> WIDTHS = List.of(390, 768, 1100);

    private final Publishing publishing;
    private final Measure measure = new Measure();
    private final Div box = new Div();
    private final List<Button> widths = new ArrayList<>();

    Preview(Publishing publishing) {
        this.publishing = publishing;
        addClassNames("sl-pane", "sl-preview");
        var head = new Div(new H2(Words.say("publish.preview")));
        head.addClassName("sl-pane-head");
        var group = new Div();
        group.addClassName("sl-widths");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Words.say("publish.preview.width"));
        WIDTHS.forEach(width -> group.add(button(width)));
        head.add(group);
        box.addClassName("sl-preview-box");
        add(head, box);
        widen(WIDTHS.getLast());
    }

    /** On a phone a desk's width would be too small to read. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("return window.innerWidth").then(Integer.class, width -> {
            if (width < WIDTHS.get(1)) {
                widen(WIDTHS.getFirst());
            }
        });
    }

    /** Renders what would go out. Without a script of ours in reach and without this page's origin, whatever it holds. */
    void show(TimelineId timeline, Set<EntryId> chosen, boolean isEmpty) {
        box.removeAll();
        if (isEmpty) {
            measure.nothing();
            box.add(new EmptyState(Words.say("publish.preview.nothing"), Words.say("publish.preview.nothing.next")));
            return;
        }
        var preview = publishing.preview(timeline, chosen);
        measure.measure(preview.embed());
        var frame = new IFrame();
        frame.setSrcdoc(preview.page());
        frame.setSandbox(IFrame.SandboxType.ALLOW_SCRIPTS);
        frame.setTitle(Words.say("publish.preview"));
        box.add(frame);
    }

    /** How high the embed of what is shown is; to stand where it is never hidden, as nothing hidden has a height. */
    Measure heights() {
        return measure;
    }

    private Button button(int width) {
        var button = new Button(Words.say("publish.width." + width), click -> widen(width));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.getElement().setAttribute("data-width", Integer.toString(width));
        widths.add(button);
        return button;
    }

    private void widen(int width) {
        box.getElement().setAttribute("data-width", Integer.toString(width));
        widths.forEach(button -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(Integer.toString(width)
                                .equals(button.getElement().getAttribute("data-width")))));
    }
}
