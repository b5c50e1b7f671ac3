package sourceline.studio.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;

/** Puts a text into the clipboard and says so; where the browser does not allow it, says that instead. */
public class CopyButton extends Button {

    /**
     * @param label what is on the button
     * @param name what it copies, for those who hear the screen
     */
    public CopyButton(String label, String name, String text) {
        super(label);
        addClassName("sl-copy");
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(name);
        Clipboard.onClick(this)
                .writeText(
                        text,
                        copied -> Toast.done(Words.say("copy.done")),
                        error -> Toast.problem(Words.say("copy.failed")));
    }
}
