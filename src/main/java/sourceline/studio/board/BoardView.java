package sourceline.studio.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourceline.review.BoardItem;
import sourceline.review.Stage;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.studio.rules.TimelineRulesDialog;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRow;

/** Every entry by its stage, of one timeline or of all; above them how far each timeline is. */
@Route(Places.BOARD)
@PermitAll
@StyleSheet("context://assets/board.css")
class BoardView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final String TIMELINE = "timeline";
    private static final List<Stage> COLUMNS =
            List.of(Stage.DRAFT, Stage.SENT_BACK, Stage.IN_CHECK, Stage.CHECKED, Stage.APPROVED);

    private final BoardServices services;
    private final Select<TimelineRow> choice = new Select<>();
    private final Button rules = new Button(Words.say("board.rules"), click -> openRules());
    private final Div content = new Div();
    private final Map<Stage, Integer> lengths = new EnumMap<>(Stage.class);
    private String slug = "";
    private List<Runnable> subscriptions = List.of();

    BoardView(BoardServices services) {
        this.services = services;
        addClassNames("sl-page", "board");
        choice.setLabel(Words.say("board.timeline"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(Words.say("board.all"));
        choice.setItemLabelGenerator(row -> row == null ? Words.say("board.all") : row.title());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lead(change.getValue());
            }
        });
        rules.addThemeVariants(ButtonVariant.TERTIARY);
        var title = new Div(new H1(Words.say("board.title")), choice, rules);
        title.addClassName("sl-title");
        content.addClassName("board-content");
        add(title, content);
    }

    private static void lead(TimelineRow row) {
        UI.getCurrent()
                .navigate(
                        Places.BOARD, row == null ? QueryParameters.empty() : QueryParameters.of(TIMELINE, row.slug()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TIMELINE)
                .orElse("");
        show();
    }

    private void show() {
        var rows = services.book().list();
        var chosen = rows.stream().filter(row -> row.slug().equals(slug)).findFirst();
        choice.setItems(rows);
        choice.setValue(chosen.orElse(null));
        rules.setVisible(chosen.isPresent() && services.mayChangeRules());
        var items = services.desk().board();
        content.removeAll();
        if (items.isEmpty()) {
            content.add(new EmptyState(Words.say("board.nothing"), Words.say("board.nothing.next")));
            return;
        }
        var shown = items.stream()
                .filter(item ->
                        chosen.filter(row -> !row.id().equals(item.timeline())).isEmpty())
                .toList();
        content.add(
                new HowFar(chosen.map(List::of).orElse(rows), shown),
                columns(shown, rows, chosen),
                new Load(services, items));
    }

    private void openRules() {
        var timeline = choice.getValue();
        new TimelineRulesDialog(services.rules(), timeline.id(), timeline.title()).open();
    }

    private Div columns(List<BoardItem> items, List<TimelineRow> rows, Optional<TimelineRow> chosen) {
        var timelines = rows.stream().collect(Collectors.toMap(TimelineRow::id, Function.identity()));
        var columns = new Div();
        columns.addClassName("board-columns");
        for (var stage : COLUMNS) {
            var at = items.stream().filter(item -> item.stage() == stage).toList();
            columns.add(new StageColumn(
                    services,
                    stage,
                    at,
                    item -> timeline(timelines, item.timeline()),
                    chosen.isEmpty(),
                    lengths.getOrDefault(stage, StageColumn.SHOWN),
                    length -> {
                        lengths.put(stage, length);
                        show();
                    }));
        }
        return columns;
    }

    private static TimelineRow timeline(Map<TimelineId, TimelineRow> timelines, TimelineId id) {
        return Optional.ofNullable(timelines.get(id)).orElseThrow();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var refresh = new PageRefresh(event.getUI(), this::show);
        subscriptions = services.book().list().stream()
                .map(timeline -> services.live().subscribe(timeline.id(), refresh))
                .toList();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        subscriptions.forEach(Runnable::run);
        subscriptions = List.of();
    }

    @Override
    public String getPageTitle() {
        return Words.say("board.title");
    }
}
