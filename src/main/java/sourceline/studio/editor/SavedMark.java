package sourceline.studio.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import sourceline.studio.parts.Words;

/** Says of the fields in its pane whether what was typed is saved. */
@Tag("sl-saved")
@JsModule("context://assets/field.js")
class SavedMark extends Component {

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "this.words = $0",
                        Map.of(
                                "saved", Words.say("editor.saved"),
                                "saving", Words.say("editor.saving"),
                                "offline", Words.say("editor.offline"),
                                "failed", Words.say("editor.save-failed")));
    }
}
