package sourceline.studio.home;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.live.LiveTimelines;
import sourceline.live.Presence;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.review.Desk;
import sourceline.review.QueueItem;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.WhileShown;
import sourceline.studio.parts.Words;
import sourceline.studio.parts.WorkRow;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineRow;
import sourceline.timeline.Timelines;

/** My tasks, the timelines and how far each is, and what has happened lately. */
@Route("")
@PermitAll
@StyleSheet("context://assets/home.css")
class HomeView extends Div implements HasDynamicTitle {

    private static final int TASKS = 6;

    private final SignedIn signedIn;
    private final Desk desk;
    private final TimelineBook book;
    private final Timelines timelines;
    private final Progress progress;
    private final Lately lately;
    private final LiveTimelines live;
    private final Presence presence;
    private final Clock clock;
    private final Section tasks = section("home.tasks");
    private final Section started = section("home.timelines");
    private final Section happened = section("home.lately");

    HomeView(
            SignedIn signedIn,
            Desk desk,
            TimelineBook book,
            Timelines timelines,
            Progress progress,
            Lately lately,
            LiveTimelines live,
            Presence presence,
            Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.book = book;
        this.timelines = timelines;
        this.progress = progress;
        this.lately = lately;
        this.live = live;
        this.presence = presence;
        this.clock = clock;
        addClassNames("sl-page", "home");
        var work = new Div(tasks, started);
        work.addClassName("home-work");
        happened.addClassName("home-lately");
        var columns = new Div(work, happened);
        columns.addClassName("home-columns");
        add(title(), columns);
        show();
        WhileShown.follow(this, this::show, this::subscribe);
    }

    private Stream<Runnable> subscribe(Runnable page) {
        return book.list().stream()
                .map(TimelineRow::id)
                .flatMap(timeline -> Stream.of(live.subscribe(timeline, page), presence.subscribe(timeline, page)));
    }

    private Div title() {
        var title = new Div(new H1(signedIn.member()
                .map(member -> Words.say("home.hello", member.name()))
                .orElseGet(() -> Words.say("home.title"))));
        title.addClassName("sl-title");
        if (signedIn.has(Role.WRITER)) {
            var begin = new Div(newTimeline(ButtonVariant.PRIMARY), importLink());
            begin.addClassName("sl-actions");
            title.add(begin);
        }
        return title;
    }

    private Button newTimeline(ButtonVariant variant) {
        var button = new Button(
                Words.say("home.new-timeline"),
                click -> new NewTimelineDialog(timelines, book, KeptDrafts.key(signedIn.id(), "new-timeline")).open());
        button.addThemeVariants(variant);
        return button;
    }

    private static Anchor importLink() {
        var link = new Anchor(Places.IMPORT, Words.say("home.import"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Section section(String title) {
        var section = new Section(new H2(Words.say(title)));
        section.addClassName("sl-section");
        return section;
    }

    private void show() {
        var waiting = desk.queue();
        var rows = book.list();
        fill(tasks, tasks(waiting, rows));
        fill(started, timelines(rows));
        fill(happened, lately.of(rows));
    }

    /** Keeps the heading. */
    private static void fill(Section section, Component content) {
        section.getChildren().skip(1).toList().forEach(section::remove);
        section.add(content);
    }

    private Component tasks(List<QueueItem> waiting, List<TimelineRow> rows) {
        if (waiting.isEmpty()) {
            return card(new EmptyState(Words.say("home.no-tasks"), Words.say("home.no-tasks.next")));
        }
        var byId = rows.stream().collect(Collectors.toMap(TimelineRow::id, Function.identity()));
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        waiting.stream()
                .limit(TASKS)
                .forEach(item -> list.add(
                        new WorkRow(item, requireNonNull(byId.get(item.timeline())), clock.instant()).naming()));
        var all = new Anchor(Places.QUEUE, Words.say("home.all-tasks", waiting.size()));
        all.addClassName("home-more");
        return new Div(list, all);
    }

    private Component timelines(List<TimelineRow> rows) {
        if (rows.isEmpty()) {
            return card(emptyNewsroom());
        }
        var counts = desk.counts();
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "home-timelines");
        rows.forEach(row -> list.add(progress.of(row, counts.get(row.id()), presence.on(row.id()))));
        return list;
    }

    private Component emptyNewsroom() {
        return signedIn.has(Role.WRITER)
                ? new EmptyState(
                        Words.say("home.no-timelines"),
                        Words.say("home.no-timelines.next"),
                        newTimeline(ButtonVariant.PRIMARY))
                : new EmptyState(Words.say("home.no-timelines"), Words.say("home.no-timelines.wait"));
    }

    private static Component card(Component content) {
        var card = new Div(content);
        card.addClassName("sl-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return Words.say("home.title");
    }
}
