package sourceline.studio.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourceline.review.BoardItem;
import sourceline.review.Remaining;
import sourceline.review.Stage;
import sourceline.studio.many.ManyMenu;
import sourceline.studio.many.Selection;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.TimelineChoice;
import sourceline.studio.parts.WhileShown;
import sourceline.studio.parts.Words;
import sourceline.studio.rules.TimelineRulesDialog;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRow;

/** Every entry by its stage, of one timeline or of all; above them how far each timeline is. */
@Route(Places.BOARD)
@PermitAll
@StyleSheet("context://assets/board.css")
class BoardView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final List<Stage> COLUMNS =
            List.of(Stage.DRAFT, Stage.SENT_BACK, Stage.IN_CHECK, Stage.CHECKED, Stage.APPROVED, Stage.DROPPED);

    private final BoardServices services;
    private final TimelineChoice choice = new TimelineChoice(Places.BOARD);
    private final Button rules = new Button(Words.say("board.rules"), click -> openRules());
    private final Map<Stage, StageColumn> columns = new LinkedHashMap<>();
    private final Div content = new Div();
    private List<BoardItem> listed = List.of();
    private Optional<Remaining> only = Optional.empty();

    BoardView(BoardServices services) {
        this.services = services;
        addClassNames("sl-page", "board");
        rules.addThemeVariants(ButtonVariant.TERTIARY);
        var many = new ManyMenu(services.many(), () -> Selection.of(listed, BoardItem::timeline, BoardItem::entry));
        var title = new Div(new H1(Words.say("board.title")), choice, many, rules);
        title.addClassName("sl-title");
        content.addClassName("board-content");
        COLUMNS.forEach(stage -> columns.put(stage, new StageColumn(services, stage)));
        add(title, content);
        WhileShown.follow(this, this::show, services.news());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice.read(event.getLocation());
        only = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("why")
                .flatMap(Remaining::of);
        show();
    }

    private void show() {
        var rows = services.book().list();
        var chosen = choice.offer(rows);
        rules.setVisible(chosen.isPresent() && services.mayChangeRules());
        var items = services.desk().board();
        content.removeAll();
        if (items.isEmpty()) {
            content.add(new EmptyState(Words.say("board.nothing"), Words.say("board.nothing.next")));
            return;
        }
        var ofTimeline = items.stream()
                .filter(item ->
                        chosen.filter(row -> !row.id().equals(item.timeline())).isEmpty())
                .toList();
        listed = ofTimeline.stream().filter(this::isWanted).toList();
        var over = new Div(new HowFar(chosen.map(List::of).orElse(rows), ofTimeline, only), new Load(services, items));
        over.addClassName("board-over");
        content.add(over);
        only.ifPresent(why -> content.add(narrowed(why, chosen)));
        content.add(columns(rows, chosen.isEmpty()));
    }

    /** What somebody dropped is shown to whoever asks for it. */
    private boolean isWanted(BoardItem item) {
        return only.map(item.remaining()::contains).orElse(item.stage() != Stage.DROPPED);
    }

    /** Says that the columns hold only some of the entries, and leads back to all. */
    private Div narrowed(Remaining why, Optional<TimelineRow> chosen) {
        var words = new Span(Words.say("board.only", Words.say("board.why." + why.key(), listed.size())));
        words.getElement().setAttribute("role", "status");
        var all = new Anchor(
                chosen.map(row -> Places.BOARD + "?timeline=" + row.slug()).orElse(Places.BOARD),
                Words.say("board.all"));
        all.getElement().setAttribute("router-link", true);
        var narrowed = new Div(words, all);
        narrowed.addClassName("board-only");
        return narrowed;
    }

    private void openRules() {
        var timeline = choice.getValue();
        new TimelineRulesDialog(services.rules(), timeline.id(), timeline.title()).open();
    }

    /** Of a narrowed board only the columns that hold something. */
    private Div columns(List<TimelineRow> rows, boolean naming) {
        var timelines = rows.stream().collect(Collectors.toMap(TimelineRow::id, Function.identity()));
        var board = new Div();
        board.addClassName("board-columns");
        board.getElement().setAttribute("data-narrowed", only.isPresent());
        columns.forEach((stage, column) -> {
            var at = listed.stream().filter(item -> item.stage() == stage).toList();
            if (!at.isEmpty() || only.isEmpty() && stage != Stage.DROPPED) {
                column.show(at, item -> timeline(timelines, item.timeline()), naming);
                board.add(column);
            }
        });
        return board;
    }

    private static TimelineRow timeline(Map<TimelineId, TimelineRow> timelines, TimelineId id) {
        return Optional.ofNullable(timelines.get(id)).orElseThrow();
    }

    @Override
    public String getPageTitle() {
        return Words.say("board.title");
    }
}
