package sourceline.studio.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import sourceline.studio.axis.Axis;
import sourceline.studio.parts.Words;

/** The axis above the panes; on a phone, where it would leave them little room, it is folded until it is asked for. */
class AxisBox extends Div {

    private final NativeButton fold = new NativeButton(Words.say("editor.axis"), click -> turn());
    private boolean folded = true;

    AxisBox(Axis axis) {
        addClassName("sl-axis-box");
        fold.addClassName("sl-axis-fold");
        add(fold, axis);
        mark();
    }

    private void turn() {
        folded = !folded;
        mark();
    }

    private void mark() {
        getElement().setAttribute("data-folded", folded);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(!folded));
    }
}
