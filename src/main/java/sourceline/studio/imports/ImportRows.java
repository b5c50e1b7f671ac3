package sourceline.studio.imports;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import sourceline.chronology.WhenText;
import sourceline.exchange.ImportNote;
import sourceline.exchange.ImportPreview;
import sourceline.exchange.ImportRow;
import sourceline.exchange.ImportRow.Fate;
import sourceline.studio.parts.Words;

/** Row by row what was understood, changed or refused. */
class ImportRows extends Section {

    /** More than these scroll in a box of their own: a list that grows with its rows would have the browser lay out all of them. */
    private static final int ALL_SHOWN = 12;

    private final VirtualList<ImportRow> list = new VirtualList<>();

    ImportRows(ImportPreview preview) {
        addClassName("sl-section");
        var rows = preview.rows();
        var changed =
                rows.stream().filter(row -> !row.understood() && row.comesIn()).count();
        var refused = rows.stream().filter(ImportRow::refused).count();
        var there =
                rows.stream().filter(row -> row.fate() == Fate.THERE_ALREADY).count();
        var summary = new Div(Words.say(
                there == 0 ? "timeline-import.summary" : "timeline-import.summary-there",
                rows.size(),
                rows.size() - changed - refused - there,
                changed,
                refused,
                there));
        summary.getElement().setAttribute("role", "status");
        var only = new Checkbox(Words.say("timeline-import.only-noted"));
        only.setVisible(changed + refused + there > 0);
        only.addValueChangeListener(change -> show(rows.stream()
                .filter(row -> !change.getValue() || !row.understood())
                .toList()));
        list.addClassName("import-rows");
        list.setRenderer(new ComponentRenderer<>(ImportRows::row));
        show(rows);
        add(new H2(Words.say("timeline-import.rows")), summary, notes(preview.notes()), only, list);
    }

    private void show(List<ImportRow> rows) {
        list.setClassName("import-rows-many", rows.size() > ALL_SHOWN);
        list.setItems(rows);
    }

    private static Div row(ImportRow row) {
        var number = new Span(Words.say("timeline-import.row", row.number()));
        number.addClassName("sl-quiet");
        var when = row.entry().when();
        var date = new Span(when == null ? Words.say("timeline-import.no-date") : WhenText.label(when, Words.locale()));
        date.addClassName("import-date");
        var headline = new Span(
                row.entry().headline().isEmpty()
                        ? Words.say("publish.no-headline")
                        : row.entry().headline());
        headline.getElement().setAttribute("dir", "auto");
        var head = new Div(number, date, headline);
        head.addClassName("import-head");
        var item = new Div(head);
        item.addClassName("import-row");
        if (!row.comesIn()) {
            var mark = new Span(Words.say(row.refused() ? "timeline-import.refused" : "timeline-import.there"));
            mark.addClassName(row.refused() ? "import-refused" : "sl-quiet");
            head.add(mark);
        }
        item.add(notes(row.notes()));
        return item;
    }

    private static UnorderedList notes(Iterable<ImportNote> notes) {
        var list = new UnorderedList();
        list.addClassName("import-notes");
        for (var note : notes) {
            var said = Words.say(note.key(), note.values().toArray());
            list.add(new ListItem(
                    Words.say("timeline-import.note", Words.say("timeline-import.field." + note.field()), said)));
        }
        list.setVisible(list.getChildren().findAny().isPresent());
        return list;
    }
}
