package sourceline.studio.publish;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.details.DetailsVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import sourceline.publication.EntryPlan;
import sourceline.publication.EntryPlan.Change;
import sourceline.studio.parts.LongList;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/**
 * What has changed since the last version, entry by entry: what waits for an answer, what may go out, what something
 * stands in the way of, the rest.
 */
class PlanPane extends Div {

    /** So many rows at once; more on request. */
    private static final int ROWS = 40;

    private final PublishServices services;
    private final Plan plan;
    private final Set<EntryId> chosen;
    private final BiConsumer<Collection<EntryId>, Boolean> choose;
    private final NoticeForms forms;
    private final Div lists = new Div();

    /**
     * @param chosen as it stands at any time
     * @param choose told of each choice
     */
    PlanPane(
            PublishServices services,
            Plan plan,
            Set<EntryId> chosen,
            BiConsumer<Collection<EntryId>, Boolean> choose,
            NoticeForms forms) {
        this.services = services;
        this.plan = plan;
        this.chosen = chosen;
        this.choose = choose;
        this.forms = forms;
        addClassName("sl-plan");
        lists.addClassName("sl-plan");
        var asked = plan.plan().entries().stream().filter(this::isAsked).toList();
        if (!asked.isEmpty()) {
            add(section("publish.asked", asked, rows(asked, entry -> choosing(entry, () -> {}))));
        }
        add(new HeaderPane(plan));
        if (plan.plan().entries().size() > ROWS) {
            add(find());
        }
        add(lists);
        list("");
    }

    private TextField find() {
        var find = new TextField();
        find.setPlaceholder(Words.say("publish.find"));
        find.setAriaLabel(Words.say("publish.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> list(change.getValue()));
        return find;
    }

    private void list(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var entries = plan.plan().entries().stream()
                .filter(entry -> !isAsked(entry))
                .filter(entry -> entry.headline().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        var ready = entries.stream().filter(EntryPlan::isReady).toList();
        var hindered = entries.stream().filter(PlanPane::isHindered).toList();
        var same = entries.stream()
                .filter(entry -> !entry.isReady() && !isHindered(entry))
                .sorted(Comparator.comparing(entry -> entry.withheld() == null))
                .toList();
        lists.removeAll();
        if (!ready.isEmpty()) {
            lists.add(ready(ready));
        }
        if (!hindered.isEmpty()) {
            lists.add(section("publish.hindered", hindered, rows(hindered, this::row)));
        }
        if (!same.isEmpty()) {
            lists.add(same(same, !wanted.isEmpty()));
        }
        if (entries.isEmpty() && !wanted.isEmpty()) {
            var none = new Div(Words.say("publish.find.none", words.strip()));
            none.addClassName("sl-quiet");
            lists.add(none);
        }
    }

    private Section ready(List<EntryPlan> ready) {
        if (!plan.editor()) {
            return section("publish.ready", ready, rows(ready, this::row));
        }
        var entries = ready.stream().map(EntryPlan::entry).toList();
        var all = new Checkbox(Words.say("publish.choose.all"));
        var rows = rows(ready, entry -> choosing(entry, () -> showWhetherAll(all, entries)));
        showWhetherAll(all, entries);
        all.addValueChangeListener(change -> {
            if (change.getValue() != chosen.containsAll(entries)) {
                choose.accept(entries, change.getValue());
                lists.replace(all.getParent().orElseThrow(), ready(ready));
            }
        });
        var section = section("publish.ready", ready, rows);
        if (ready.size() > 1) {
            section.addComponentAtIndex(1, all);
        }
        return section;
    }

    private void showWhetherAll(Checkbox all, List<EntryId> entries) {
        var isAll = chosen.containsAll(entries);
        all.setValue(isAll);
        all.setIndeterminate(!isAll && entries.stream().anyMatch(chosen::contains));
    }

    private Details same(List<EntryPlan> same, boolean searched) {
        var details = new Details(Words.say("publish.unchanged", same.size()), rows(same, this::row));
        details.addClassName("sl-unchanged");
        details.addThemeVariants(DetailsVariant.AURA_NO_PADDING);
        details.setOpened(searched || same.stream().anyMatch(entry -> entry.withheld() != null));
        return details;
    }

    /** An entry that readers have as it is may stay, whatever stands in the way of its going out again. */
    private static boolean isHindered(EntryPlan entry) {
        return !entry.mayGoOut() && (entry.change() != Change.UNCHANGED || entry.withheld() == null);
    }

    private static Section section(String title, List<EntryPlan> entries, LongList<EntryPlan> rows) {
        var section = new Section(new H2(Words.say(title, entries.size())), rows);
        section.addClassName("sl-section");
        return section;
    }

    private static LongList<EntryPlan> rows(List<EntryPlan> entries, Function<EntryPlan, EntryRow> row) {
        var rows = new LongList<EntryPlan>(ROWS, "publish.more", "sl-rows", "sl-rows-card");
        rows.show(entries, row::apply);
        return rows;
    }

    /** Whether a retraction of it waits for an answer: that comes before everything else. */
    private boolean isAsked(EntryPlan entry) {
        return plan.retraction(entry).isPresent();
    }

    private EntryRow choosing(EntryPlan entry, Runnable chose) {
        if (!plan.editor() || !entry.isReady()) {
            return row(entry);
        }
        return row(entry).choosing(entry, chosen.contains(entry.entry()), choice -> {
            choose.accept(List.of(entry.entry()), choice);
            chose.run();
        });
    }

    private EntryRow row(EntryPlan entry) {
        return new EntryRow(services, plan, entry).offering(new NoticeActions(plan, entry, forms));
    }
}
