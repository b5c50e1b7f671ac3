package sourceline.studio.library;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import sourceline.source.Material;
import sourceline.source.Sources;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.InBackground;
import sourceline.studio.parts.Words;

/** An address on the web and what was fetched from it; fetching can be cancelled. */
class AddressField extends Div {

    private final TextField address = FieldNames.name("address", new TextField(Words.say("material.address")));
    private final Button fetch = new Button(Words.say("material.fetch"), click -> fetchOrCancel());
    private final ProgressBar progress = new ProgressBar();
    private final Span told = new Span();
    private final Sources sources;
    private final Runnable received;
    private Material.@Nullable Fetched fetched;
    private @Nullable Future<?> running;

    /** @param received called once something has come in */
    AddressField(Sources sources, Runnable received) {
        this.sources = sources;
        this.received = received;
        addClassName("library-address-field");
        address.setPlaceholder("https://");
        address.setHelperText(Words.say("material.address.help"));
        address.addKeyPressListener(Key.ENTER, event -> fetchOrCancel());
        address.addValueChangeListener(change -> address.setInvalid(false));
        progress.setIndeterminate(true);
        progress.setVisible(false);
        told.addClassName("sl-quiet");
        told.getElement().setAttribute("role", "status");
        var line = new Div(address, fetch);
        line.addClassName("library-address-line");
        add(line, progress, told);
    }

    private void fetchOrCancel() {
        if (running != null) {
            running.cancel(true);
            show(null);
            told.setText(Words.say("material.cancelled"));
            return;
        }
        var wanted = address.getValue();
        told.setText(Words.say("material.fetching"));
        show(InBackground.run(this, () -> sources.fetch(wanted), this::receive, () -> show(null)));
    }

    private void show(@Nullable Future<?> now) {
        running = now;
        progress.setVisible(now != null);
        fetch.setText(Words.say(now == null ? "material.fetch" : "action.cancel"));
        if (now == null && fetched == null) {
            told.setText("");
        }
    }

    private void receive(Material.Fetched page) {
        fetched = page;
        told.setText(Words.say(
                "material.fetched", page.page().bytes().length, page.page().address()));
        received.run();
    }

    Optional<Material.Fetched> fetched() {
        return Optional.ofNullable(fetched);
    }

    void propose(@Nullable String known) {
        address.setValue(known == null ? "" : known);
    }
}
