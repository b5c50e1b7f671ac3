package sourceline.studio.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import sourceline.review.BoardItem;
import sourceline.review.Stage;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineRow;

/** The entries of one stage, longest there first. */
class StageColumn extends Section {

    /** How many are shown before somebody asks for more. */
    static final int SHOWN = 30;

    /**
     * @param naming whether each card says which timeline it belongs to
     * @param length how many to show
     * @param more told how many to show instead
     */
    StageColumn(
            BoardServices services,
            Stage stage,
            List<BoardItem> items,
            Function<BoardItem, TimelineRow> timelines,
            boolean naming,
            int length,
            IntConsumer more) {
        addClassName("board-column");
        var number = new Span(Integer.toString(items.size()));
        number.addClassName("sl-count");
        var heading = new H2(new Span(StageWord.of(stage)), number);
        getElement().setAttribute("aria-label", StageWord.of(stage));
        var list = new UnorderedList();
        list.addClassName("board-cards");
        items.stream().limit(length).forEach(item -> list.add(new Card(services, item, timelines.apply(item), naming)));
        add(heading);
        if (items.isEmpty()) {
            var empty = new Div(Words.say("board.empty"));
            empty.addClassName("sl-quiet");
            add(empty);
            return;
        }
        add(list);
        if (items.size() > length) {
            var button =
                    new Button(Words.say("board.more", items.size() - length), click -> more.accept(length + SHOWN));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            add(button);
        }
    }
}
