package sourceline.studio.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import sourceline.review.BoardItem;
import sourceline.review.Stage;
import sourceline.studio.parts.LongList;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineRow;

/** The entries of one stage, longest there first. */
class StageColumn extends Section {

    private static final int SHOWN = 30;

    private final BoardServices services;
    private final Span number = new Span();
    private final Div empty = new Div(Words.say("board.empty"));
    private final LongList<BoardItem> cards = new LongList<>(SHOWN, "board.more", "board-cards");

    StageColumn(BoardServices services, Stage stage) {
        this.services = services;
        addClassName("board-column");
        getElement().setAttribute("aria-label", StageWord.of(stage));
        number.addClassName("sl-count");
        empty.addClassName("sl-quiet");
        add(new H2(new Span(StageWord.of(stage)), number), empty, cards);
    }

    /**
     * @param naming whether each card says which timeline it belongs to
     */
    void show(List<BoardItem> items, Function<BoardItem, TimelineRow> timelines, boolean naming) {
        number.setText(Integer.toString(items.size()));
        empty.setVisible(items.isEmpty());
        cards.setVisible(!items.isEmpty());
        cards.show(items, item -> new Card(services, item, timelines.apply(item), naming));
    }
}
