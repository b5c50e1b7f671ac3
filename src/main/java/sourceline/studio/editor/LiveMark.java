package sourceline.studio.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import sourceline.studio.parts.Words;

/** Says whether what others do arrives, see {@code frontend/news.js}. */
@Tag("sl-live")
@JsModule("context://assets/news.js")
class LiveMark extends Component implements HasStyle {

    LiveMark() {
        addClassName("sl-live");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "this.words = $0",
                        Map.of("live", Words.say("editor.live"), "lost", Words.say("editor.live.lost")));
    }
}
