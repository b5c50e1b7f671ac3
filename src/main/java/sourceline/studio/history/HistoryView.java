package sourceline.studio.history;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Subject;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.InHeader;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.TimelineBar;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Who did what to a timeline, or to one entry, when and why, with before and after. */
@Route("timeline/:slug/history")
@StyleSheet("context://assets/history.css")
@PermitAll
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle, InHeader {

    private final HistoryServices services;
    private final Div bar = new Div();
    private String title = "";
    private @Nullable TimelineId timeline;
    private @Nullable DeedList deeds;
    private Runnable subscription = () -> {};

    HistoryView(HistoryServices services) {
        this.services = services;
        addClassNames("sl-page", "sl-history");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElseThrow();
        var id = services.book().at(slug).orElseThrow(NotFoundException::new);
        subscription.run();
        timeline = id;
        show(id, HistoryAddress.of(slug, event.getLocation().getQueryParameters()));
        getUI().ifPresent(ui -> subscribe(ui, id));
    }

    private void show(TimelineId id, HistoryAddress address) {
        var background = background(id);
        var state = background.timeline();
        title = Words.say("history.title", state.title());
        bar.removeAll();
        bar.add(new TimelineBar(state.title(), state.slug(), TimelineBar.Screen.HISTORY));
        var past = new Past(services.book(), id, address, state.zone());
        var list = new DeedList(past, background, services.ways(), address.entry() == null);
        deeds = list;
        removeAll();
        add(
                heading(background, address),
                new ChainPanel(services.chain(), services.publishing(), services.book(), background));
        add(new HistoryFilter(address, state.entries(), services.members().all(), HistoryView::lead));
        add(new ExportLinks(
                state.slug() + "-history",
                () -> new Export(background, new Past(services.book(), id, address, state.zone()).rest()),
                () -> services.chain().file(Subject.timeline(id.uuid()))));
        var entry = address.entry();
        if (entry != null) {
            add(new Compared(background, services.book().history(id, entry)));
        }
        add(list.isBare() ? nothing(address) : list);
    }

    private static void lead(HistoryAddress wanted) {
        var location = wanted.location();
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private Background background(TimelineId id) {
        return Background.of(services.live().current(id).state(), services.members(), services.library());
    }

    private static Div heading(Background background, HistoryAddress address) {
        var entry = address.entry();
        var heading = new Div(new H1(
                entry == null
                        ? Words.say("history.heading")
                        : Words.say("history.heading.entry", background.headline(entry.uuid()))));
        heading.addClassName("sl-title");
        if (entry != null) {
            heading.add(toEditor(background.timeline().slug(), entry));
        }
        return heading;
    }

    private static Anchor toEditor(String slug, EntryId entry) {
        var link = new Anchor(Places.entry(slug, entry), Words.say("history.open-entry"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static EmptyState nothing(HistoryAddress address) {
        if (address.isEmptyPeriod()) {
            return new EmptyState(Words.say("history.no-period"), Words.say("history.no-period.next"));
        }
        return address.isFiltered()
                ? new EmptyState(Words.say("history.nothing-such"), Words.say("history.nothing-such.next"))
                : new EmptyState(Words.say("history.nothing"), Words.say("history.nothing.next"));
    }

    private void subscribe(UI ui, TimelineId id) {
        subscription = services.live().subscribe(id, new PageRefresh(ui, () -> showNews(id)));
    }

    private void showNews(TimelineId id) {
        var list = deeds;
        if (list != null && id.equals(timeline)) {
            list.showNews(background(id));
            if (list.getParent().isEmpty() && !list.isBare()) {
                getChildren().filter(EmptyState.class::isInstance).forEach(this::remove);
                add(list);
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var id = timeline;
        if (id != null) {
            subscription.run();
            subscribe(event.getUI(), id);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        subscription.run();
        subscription = () -> {};
    }

    @Override
    public Component header() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
