package sourceline.studio.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.stream.Collectors;
import sourceline.live.LiveTimeline;
import sourceline.live.LiveTimelines;
import sourceline.newsroom.Members;
import sourceline.source.SourceLibrary;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.InHeader;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.TimelineBar;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.TimelineBook;

/** The whole timeline to be printed, line by line. */
@Route("timeline/:slug/sheet")
@StyleSheet("context://assets/sheet.css")
@PermitAll
class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle, InHeader {

    private final TimelineBook book;
    private final LiveTimelines live;
    private final SourceLibrary library;
    private final Members members;
    private final Clock clock;
    private final Div bar = new Div();
    private String title = "";

    SheetView(TimelineBook book, LiveTimelines live, SourceLibrary library, Members members, Clock clock) {
        this.book = book;
        this.live = live;
        this.library = library;
        this.members = members;
        this.clock = clock;
        addClassNames("sl-page", "sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElseThrow();
        var id = book.at(slug).orElseThrow(NotFoundException::new);
        show(live.current(id));
    }

    private void show(LiveTimeline now) {
        var timeline = now.state();
        title = Words.say("sheet.title", timeline.title());
        bar.removeAll();
        bar.add(new TimelineBar(timeline.title(), timeline.slug(), TimelineBar.Screen.SHEET));
        removeAll();
        var print = new Button(Words.say("sheet.print"), click -> getElement().executeJs("print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClassName("sheet-print");
        var head = new Div(new H1(title), print);
        head.addClassName("sl-title");
        add(
                head,
                new Paragraph(Words.say(
                        "sheet.as-of",
                        Moment.of(clock.instant(), timeline.zone()),
                        timeline.zone().getId(),
                        Long.toString(timeline.revision()))));
        if (timeline.standing().isEmpty()) {
            add(new EmptyState(Words.say("board.nothing"), Words.say("board.nothing.next")));
        }
        var versions = new Versions(
                library,
                timeline.standing().stream()
                        .flatMap(entry -> entry.citations().stream())
                        .map(CitationState::source)
                        .collect(Collectors.toSet()));
        timeline.standing()
                .forEach(entry -> add(new EntrySheet(now.standing(entry.id()), versions, members, timeline.zone())));
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
