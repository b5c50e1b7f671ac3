package sourceline.studio.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberView;
import sourceline.studio.parts.DayField;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryState;

/** What of the history is shown; each choice leads to another address. */
class HistoryFilter extends Div {

    HistoryFilter(
            HistoryAddress now, List<EntryState> entries, List<MemberView> members, Consumer<HistoryAddress> lead) {
        addClassName("sl-history-filter");
        add(select(
                "entry",
                entries,
                entry -> entry.headline().isBlank() ? Words.say("history.no-headline") : entry.headline(),
                entry -> entry.id().equals(now.entry()),
                (address, entry) -> address.entry(entry == null ? null : entry.id()),
                now,
                lead));
        add(select(
                "by",
                members,
                MemberView::name,
                member -> member.id().equals(now.by()),
                (address, member) -> address.by(member == null ? null : member.id()),
                now,
                lead));
        add(select(
                "kind",
                List.of(DeedKind.values()),
                kind -> Words.say("history.kind." + kind.key()),
                kind -> kind == now.kind(),
                HistoryAddress::kind,
                now,
                lead));
        add(day("from", now.from(), now::from, lead), day("to", now.to(), now::to, lead));
        if (now.isFiltered()) {
            var all = new Button(Words.say("history.show-all"), click -> lead.accept(HistoryAddress.all(now.slug())));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            add(all);
        }
    }

    private static DayField day(
            String what,
            @Nullable LocalDate chosen,
            Function<@Nullable LocalDate, HistoryAddress> choose,
            Consumer<HistoryAddress> lead) {
        var day = new DayField(Words.say("history." + what));
        day.setValue(chosen);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lead.accept(choose.apply(change.getValue()));
            }
        });
        return day;
    }

    private static <T> Select<T> select(
            String what,
            List<T> items,
            Function<T, String> words,
            Function<T, Boolean> isChosen,
            BiFunction<HistoryAddress, @Nullable T, HistoryAddress> choose,
            HistoryAddress now,
            Consumer<HistoryAddress> lead) {
        var all = Words.say("history.all." + what);
        var select = new Select<T>();
        select.setLabel(Words.say("history.by." + what));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? all : words.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        items.stream().filter(isChosen::apply).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                lead.accept(choose.apply(now, chosen.getValue()));
            }
        });
        return select;
    }
}
