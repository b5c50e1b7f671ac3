package sourceline.studio.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.studio.parts.InHeader;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.Pulse;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryField;
import sourceline.timeline.TimelineId;

/** The editor at its address: finds the timeline, keeps the screen at the newest picture of it, says who is here. */
@Route("timeline/:slug")
@PermitAll
@StyleSheet("context://assets/editor.css")
class EditorView extends Div implements InHeader, BeforeEnterObserver, HasDynamicTitle {

    private static final String IN = "event.detail";

    private final EditorServices services;
    private final UUID page = UUID.randomUUID();
    private final Div bar = new Div();
    private Runnable unsubscribe = () -> {};
    private @Nullable Workbench workbench;
    private @Nullable EditorScreen screen;

    /** The field that the caret is in; null for none. */
    private @Nullable String field;

    EditorView(EditorServices services) {
        this.services = services;
        addClassNames("sl-screen-fixed", "sl-editor");
        getElement()
                .addEventListener(
                        "sl-in", event -> isIn(event.getEventData().get(IN).asString()))
                .addEventData(IN);
    }

    @Override
    public Component header() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        return workbench == null
                ? Words.say("editor.title")
                : Words.say("editor.page-title", workbench.state().title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        EditorAddress address = EditorAddress.of(slug, event.getLocation().getQueryParameters());
        Optional<TimelineId> timeline = services.book().at(slug);
        if (timeline.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (workbench == null || !workbench.timeline().equals(timeline.get())) {
            begin(timeline.get(), address);
        } else {
            boolean goesToEntry = address.entry() != null
                    && (!address.entry().equals(workbench.address().entry()) || address.equals(workbench.address()));
            workbench.at(address);
            if (goesToEntry && screen != null) {
                screen.showEntry();
            }
        }
        show();
        beHere();
    }

    private void begin(TimelineId timeline, EditorAddress address) {
        leave();
        Workbench begun = new Workbench(services, timeline, address, this::go);
        begun.onIn(this::isIn);
        EditorScreen shown = new EditorScreen(begun);
        workbench = begun;
        screen = shown;
        bar.removeAll();
        bar.add(shown.header());
        removeAll();
        add(shown, new Pulse(this::beHere));
        if (isAttached()) {
            join(UI.getCurrent());
        }
    }

    private void go(EditorAddress address) {
        UI.getCurrent()
                .navigate(address.location().getPath(), address.location().getQueryParameters());
    }

    private void show() {
        if (workbench != null && screen != null) {
            screen.show();
        }
    }

    /** What is no field of an entry or of the facts is nothing to be told of. */
    private void isIn(String name) {
        field = EntryField.isOne(name) || FactsField.isOne(name) ? name : null;
        beHere();
    }

    /** Says on the browser's word that somebody is here, so never because of what others do. */
    private void beHere() {
        if (workbench != null) {
            services.presence()
                    .show(
                            workbench.timeline(),
                            page,
                            services.signedIn().id(),
                            workbench.address().entry(),
                            field);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        join(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
        super.onDetach(event);
    }

    private void join(UI ui) {
        if (workbench == null) {
            return;
        }
        TimelineId timeline = workbench.timeline();
        PageRefresh feed = new PageRefresh(ui, this::bringForward);
        Runnable noMoreChanges = services.live().subscribe(timeline, feed);
        Runnable noMorePeople = services.presence().subscribe(timeline, feed);
        unsubscribe = () -> {
            noMoreChanges.run();
            noMorePeople.run();
            services.presence().leave(timeline, page);
        };
        bringForward();
        Unsent.remind(workbench, ui.getPage());
    }

    private void leave() {
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    /** Takes the newest picture of the timeline. */
    void bringForward() {
        if (workbench != null && isAttached()) {
            workbench.refresh();
            show();
        }
    }
}
