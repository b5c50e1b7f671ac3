package sourceline.studio.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import sourceline.live.Presence;

/** Hears from the browser that somebody still has the page before them; see {@code frontend/pulse.js}. */
@Tag("sl-pulse")
@JsModule("context://assets/pulse.js")
public class Pulse extends Component {

    private final Runnable stillHere;

    /**
     * @param stillHere called every {@link Presence#BEAT} while somebody is there
     */
    public Pulse(Runnable stillHere) {
        this.stillHere = stillHere;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.every = $0", (double) Presence.BEAT.toMillis());
    }

    @ClientCallable
    void beat() {
        stillHere.run();
    }
}
