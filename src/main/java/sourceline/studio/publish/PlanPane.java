package sourceline.studio.publish;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import sourceline.publication.EntryPlan;
import sourceline.publication.EntryPlan.Change;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/** What has changed since the last version, entry by entry: what may go out, what something stands in the way of, the rest. */
class PlanPane extends Div {

    private final Plan plan;
    private final NoticeForms forms;

    /**
     * @param choose told of each choice
     */
    PlanPane(Plan plan, Set<EntryId> chosen, BiConsumer<EntryId, Boolean> choose, NoticeForms forms) {
        this.plan = plan;
        this.forms = forms;
        addClassName("sl-plan");
        var entries = plan.plan().entries();
        var ready = entries.stream().filter(EntryPlan::isReady).toList();
        var hindered = entries.stream().filter(PlanPane::isHindered).toList();
        var same = entries.stream()
                .filter(entry -> !entry.isReady() && !isHindered(entry))
                .toList();
        add(new HeaderPane(plan));
        section("publish.ready", ready, entry -> choosing(entry, chosen.contains(entry.entry()), choose));
        section("publish.hindered", hindered, this::row);
        if (!same.isEmpty()) {
            var details = new Details(Words.say("publish.unchanged", same.size()), rows(same, this::row));
            details.addClassName("sl-unchanged");
            details.setOpened(same.stream().anyMatch(entry -> entry.withheld() != null));
            add(details);
        }
    }

    /** An entry that readers have as it is may stay, whatever stands in the way of its going out again. */
    private static boolean isHindered(EntryPlan entry) {
        return !entry.mayGoOut() && (entry.change() != Change.UNCHANGED || entry.withheld() == null);
    }

    private void section(String title, List<EntryPlan> entries, Function<EntryPlan, EntryRow> row) {
        if (!entries.isEmpty()) {
            var section = new Section(new H2(Words.say(title, entries.size())), rows(entries, row));
            section.addClassName("sl-section");
            add(section);
        }
    }

    private static UnorderedList rows(List<EntryPlan> entries, Function<EntryPlan, EntryRow> row) {
        var rows = new UnorderedList();
        rows.addClassNames("sl-rows", "sl-rows-card");
        entries.forEach(entry -> rows.add(row.apply(entry)));
        return rows;
    }

    private EntryRow choosing(EntryPlan entry, boolean chosen, BiConsumer<EntryId, Boolean> choose) {
        var row = row(entry);
        return plan.editor() ? row.choosing(entry, chosen, choice -> choose.accept(entry.entry(), choice)) : row;
    }

    private EntryRow row(EntryPlan entry) {
        return new EntryRow(plan, entry).offering(new NoticeActions(plan, entry, forms));
    }
}
