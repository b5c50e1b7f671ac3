package sourceline.studio.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import sourceline.journal.JournalEntry;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.WordChanges;
import sourceline.studio.parts.Words;
import sourceline.studio.trail.Deed;

/** Any two states of one entry beside each other, word by word. */
class Compared extends Section {

    private static final List<String> FIELDS = List.of("headline", "body", "when", "planned", "persons", "media");

    private final Background background;
    private final List<JournalEntry> newestFirst;
    private final Select<Deed> from = new Select<>();
    private final Select<Deed> to = new Select<>();
    private final Div differences = new Div();

    /**
     * @param newestFirst all changes about the entry
     */
    Compared(Background background, List<JournalEntry> newestFirst) {
        this.background = background;
        this.newestFirst = newestFirst;
        var states =
                Deed.of(newestFirst).stream().filter(Compared::changesEntry).toList();
        addClassNames("sl-section", "sl-compared");
        choice(from, "history.compare.from", states);
        choice(to, "history.compare.to", states);
        var choices = new Div(from, to);
        choices.addClassName("sl-history-filter");
        add(new H2(Words.say("history.compare")), choices, differences);
        if (!states.isEmpty()) {
            from.setValue(states.getLast());
            to.setValue(states.getFirst());
        }
        setVisible(states.size() > 1);
        compare();
    }

    private static boolean changesEntry(Deed deed) {
        return deed.changes().stream()
                .anyMatch(change -> change.what().equals("entry") && FIELDS.contains(change.field()));
    }

    private void choice(Select<Deed> select, String label, List<Deed> states) {
        select.setLabel(Words.say(label));
        select.setItems(states);
        select.setItemLabelGenerator(deed -> Words.say(
                "history.compare.state",
                Moment.of(deed.at(), background.timeline().zone()),
                deed.words(background.name(deed.actor()))));
        select.addValueChangeListener(change -> compare());
    }

    private void compare() {
        differences.removeAll();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        FIELDS.forEach(field -> compare(
                field,
                at(field, from.getValue().revision()),
                at(field, to.getValue().revision())));
        if (differences.getComponentCount() == 0) {
            differences.add(new Paragraph(Words.say("history.compare.same")));
        }
    }

    private void compare(String field, String before, String after) {
        if (!before.equals(after)) {
            var name = new Span(Words.say("history.field.entry." + field));
            name.addClassName("sl-change-field");
            var change = new Div(name, new WordChanges(before, after));
            change.addClassName("sl-change");
            differences.add(change);
        }
    }

    /** What the field was after that revision. */
    private String at(String field, long revision) {
        return newestFirst.stream()
                .filter(change -> change.revision() <= revision)
                .filter(change ->
                        change.what().equals("entry") && change.field().equals(field))
                .findFirst()
                .map(change -> new ValueWords(background.timeline())
                        .of("entry", field, Objects.requireNonNullElse(change.after(), "")))
                .orElse("");
    }
}
