package sourceline.studio.many;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import sourceline.review.NotDone;
import sourceline.review.Standing;
import sourceline.studio.parts.InBackground;
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
    private final int atOnce;
    private final Step step;
    private final List<Choice> choices;
    private final Checkbox all = new Checkbox(Words.say("many.all"), true);
    private final Button take;
    private volatile boolean stopping;

    /**
     * @param key of its words
     * @param standings with which it can be taken
     * @param barred with which it cannot
     * @param looks what is to be seen of an entry before it is signed
     * @param atOnce with so many the step is taken in one go; between two, it is shown how far it is, and it can be stopped
     */
    ManyDialog(
            String key,
            List<Standing> standings,
            List<Barred> barred,
            Function<Standing, Component> looks,
            int atOnce,
            Step step) {
        this.key = key;
        this.atOnce = atOnce;
        this.step = step;
        setHeaderTitle(Words.say(key + ".title"));
        addClassName("sl-dialog");
        setWidth("min(640px, 96vw)");
        take = new Button("", click -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var list = new UnorderedList();
        list.addClassName("sl-many");
        choices = standings.stream()
                .map(standing -> new Choice(standing, looks.apply(standing), this::count))
                .toList();
        choices.forEach(list::add);
        all.addClassName("sl-many-all");
        all.setVisible(choices.size() > 1);
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choices.forEach(choice -> choice.choose(change.getValue()));
                count();
            }
        });
        add(new Paragraph(Words.say(key + (standings.isEmpty() ? ".none" : ".explained"))), all, list);
        take.setVisible(!standings.isEmpty());
        if (!barred.isEmpty()) {
            add(new H3(Words.say("many.barred")), reasons(barred));
        }
        var cancel = new Button(Words.say("action.cancel"), click -> cancel());
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

    private List<Standing> chosen() {
        return choices.stream().filter(Choice::isChosen).map(Choice::standing).toList();
    }

    private void count() {
        int chosen = chosen().size();
        take.setText(Words.say(key + ".do", chosen));
        take.setEnabled(chosen > 0);
        all.setValue(chosen == choices.size());
        all.setIndeterminate(chosen > 0 && chosen < choices.size());
    }

    private void take() {
        var chosen = chosen();
        if (chosen.size() <= atOnce) {
            end(chosen, step(chosen));
            return;
        }
        var ui = UI.getCurrent();
        var progress = new ProgressBar(0, chosen.size(), 0);
        var told = new Div();
        told.getElement().setAttribute("role", "status");
        removeAll();
        add(told, progress);
        take.setVisible(false);
        tellHowFar(told, progress, 0, chosen.size());
        InBackground.run(
                this,
                () -> bitByBit(chosen, done -> ui.access(() -> tellHowFar(told, progress, done, chosen.size()))),
                this::end,
                () -> {});
    }

    /** What was tried, and what of it was not done. */
    private record Taken(List<Standing> tried, List<NotDone> notDone) {}

    private Taken bitByBit(List<Standing> chosen, IntConsumer howFar) {
        var notDone = new ArrayList<NotDone>();
        int tried = 0;
        while (tried < chosen.size() && !stopping) {
            var next = Math.min(tried + atOnce, chosen.size());
            notDone.addAll(step(chosen.subList(tried, next)));
            tried = next;
            howFar.accept(tried);
        }
        return new Taken(chosen.subList(0, tried), notDone);
    }

    private void tellHowFar(Div told, ProgressBar progress, int done, int all) {
        told.setText(Words.say("many.going", done, all));
        progress.setValue(done);
    }

    private List<NotDone> step(List<Standing> chosen) {
        var notDone = new ArrayList<NotDone>();
        chosen.stream()
                .collect(Collectors.groupingBy(
                        standing -> standing.entry().timeline(), LinkedHashMap::new, Collectors.toList()))
                .forEach((timeline, standings) -> notDone.addAll(step.take(timeline, standings)));
        return notDone;
    }

    private void end(Taken taken) {
        end(taken.tried(), taken.notDone());
    }

    private void end(List<Standing> tried, List<NotDone> notDone) {
        int left = chosen().size() - tried.size();
        if (notDone.isEmpty() && left == 0) {
            close();
            Toast.done(Words.say(key + ".done", tried.size()));
            return;
        }
        removeAll();
        getFooter().removeAll();
        getFooter().add(new Button(Words.say("action.close"), click -> close()));
        add(new Paragraph(Words.say(key + ".done", tried.size() - notDone.size())));
        if (left > 0) {
            add(new Paragraph(Words.say("many.left", left)));
        }
        if (!notDone.isEmpty()) {
            add(new H3(Words.say("many.not-done")), reasons(tried, notDone));
        }
    }

    private static UnorderedList reasons(List<Standing> tried, List<NotDone> notDone) {
        var headlines = tried.stream()
                .collect(Collectors.toMap(Standing::id, each -> each.entry().headline()));
        var list = new UnorderedList();
        list.addClassName("sl-many");
        notDone.forEach(each -> list.add(reason(headlines, each)));
        return list;
    }

    /** Whoever closes the dialog meanwhile has seen enough: what is in hand is done, the rest is left. */
    private void cancel() {
        stopping = true;
        if (take.isVisible()) {
            close();
        }
    }

    private static ListItem reason(Map<EntryId, String> headlines, NotDone notDone) {
        var headline = new Div(headlines.getOrDefault(notDone.entry(), ""));
        headline.addClassName("sl-row-headline");
        return new ListItem(
                headline,
                new Div(Words.say("refused." + notDone.code(), notDone.values().toArray())));
    }
}
