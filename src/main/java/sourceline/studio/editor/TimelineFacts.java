package sourceline.studio.editor;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.Edited;
import sourceline.timeline.TimelineState;

/** The timeline as such: title, summary, address, strands, periods. */
class TimelineFacts extends Dialog {

    TimelineFacts(Workbench workbench) {
        TimelineState state = workbench.state();
        setHeaderTitle(Words.say("editor.facts"));
        addClassName("sl-dialog");
        OwnedText title = FieldNames.name(
                "title",
                new OwnedText(Words.say("editor.facts.title"), (opId, base, text) -> {
                            var receipt =
                                    workbench.services().timelines().retitle(opId, workbench.timeline(), base, text);
                            return new OwnedText.Stands(Edited.from(receipt).value(), receipt.revision());
                        })
                        .line());
        title.offer(state.title(), state.revision(), state.revision());
        Div form = new Div(title);
        form.addClassName("sl-form");
        add(form);
    }
}
