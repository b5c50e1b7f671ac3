package sourceline.studio.many;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourceline.review.NotDone;
import sourceline.review.Standing;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** The same step with many entries: which of them, what each looks like, and afterwards which were not done and why. */
@StyleSheet("context://assets/many.css")
class ManyDialog extends Dialog {

    /** Takes the step with entries of one timeline; gives back what was not done. */
    interface Step {
        List<NotDone> take(TimelineId timeline, List<Standing> chosen);
    }

    private final String key;
    private final Step step;
    private final Map<Checkbox, Standing> choices = new LinkedHashMap<>();
    private final Button take;

    /**
     * @param key of its words
     * @param standings with which it can be taken
     * @param barred with which it cannot
     * @param looks what is to be seen of an entry before it is signed
     */
    ManyDialog(
            String key, List<Standing> standings, List<Barred> barred, Function<Standing, Component> looks, Step step) {
        this.key = key;
        this.step = step;
        setHeaderTitle(Words.say(key + ".title"));
        addClassName("sl-dialog");
        setWidth("min(640px, 96vw)");
        take = new Button("", click -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var list = new UnorderedList();
        list.addClassName("sl-many");
        standings.forEach(standing -> list.add(new ListItem(choice(standing), looks.apply(standing))));
        add(new Paragraph(Words.say(key + (standings.isEmpty() ? ".none" : ".explained"))), list);
        take.setVisible(!standings.isEmpty());
        if (!barred.isEmpty()) {
            add(new H3(Words.say("many.barred")), reasons(barred));
        }
        var cancel = new Button(Words.say("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, take);
        count();
    }

    private static UnorderedList reasons(List<Barred> barred) {
        var reasons = new UnorderedList();
        reasons.addClassName("sl-many");
        barred.forEach(each -> {
            var which = new Details(
                    Words.say("many.barred.of", each.headlines().size(), each.why()),
                    new UnorderedList(
                            each.headlines().stream().map(ListItem::new).toArray(ListItem[]::new)));
            which.setOpened(each.headlines().size() == 1);
            reasons.add(new ListItem(which));
        });
        return reasons;
    }

    /** The button that takes the step. */
    Button taking() {
        return take;
    }

    private Checkbox choice(Standing standing) {
        var choice = new Checkbox(standing.entry().headline(), true);
        choice.addValueChangeListener(change -> count());
        choices.put(choice, standing);
        return choice;
    }

    private List<Standing> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void count() {
        take.setText(Words.say(key + ".do", chosen().size()));
        take.setEnabled(!chosen().isEmpty());
    }

    private void take() {
        var chosen = chosen();
        var notDone = new ArrayList<NotDone>();
        chosen.stream()
                .collect(Collectors.groupingBy(
                        standing -> standing.entry().timeline(), LinkedHashMap::new, Collectors.toList()))
                .forEach((timeline, standings) -> notDone.addAll(step.take(timeline, standings)));
        if (notDone.isEmpty()) {
            close();
            Toast.done(Words.say(key + ".done", chosen.size()));
        } else {
            tell(chosen, notDone);
        }
    }

    private void tell(List<Standing> chosen, List<NotDone> notDone) {
        var headlines = chosen.stream()
                .collect(Collectors.toMap(Standing::id, each -> each.entry().headline()));
        removeAll();
        getFooter().removeAll();
        getFooter().add(new Button(Words.say("action.close"), click -> close()));
        add(
                new Paragraph(Words.say(key + ".done", chosen.size() - notDone.size())),
                new H3(Words.say("many.not-done")));
        var list = new UnorderedList();
        list.addClassName("sl-many");
        notDone.forEach(each -> list.add(reason(headlines, each)));
        add(list);
    }

    private static ListItem reason(Map<EntryId, String> headlines, NotDone notDone) {
        var headline = new Div(headlines.getOrDefault(notDone.entry(), ""));
        headline.addClassName("sl-row-headline");
        return new ListItem(
                headline,
                new Div(Words.say("refused." + notDone.code(), notDone.values().toArray())));
    }
}
