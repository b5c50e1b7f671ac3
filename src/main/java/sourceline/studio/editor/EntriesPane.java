package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberView;
import sourceline.studio.many.ManyMenu;
import sourceline.studio.many.Selection;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.StrandState;

/** The entries in the middle: filtered, grouped, one of them open. */
class EntriesPane extends Div {

    /** A row is a link, so that it opens in the way links do; arrows and letters move between them in the browser. */
    private static final String ROW = """
            <div class="sl-group" ?hidden="${!item.group}" data-strand="${item.strand}"><span>${item.group}</span></div>
            <a class="sl-row" ?hidden="${item.group}" href="${item.href}" router-link data-strand="${item.strand}"
               data-entry="${item.entry}" aria-current="${item.open}">
              <span class="sl-row-date" ?data-under="${item.under}"><span>${item.date}</span><i>${item.qualifier}</i></span>
              <span class="sl-row-headline">${item.headline}</span>
              <span class="sl-row-marks">
                <span class="sl-verdict" data-verdict="${item.verdict}">${item.told}</span>
                <span class="sl-flags">${item.flags}</span>
                <span class="sl-there" title="${item.there}" aria-label="${item.there}" role="img">${(item.thereColours ?? []).map(
                  colour => html`<i data-strand="${colour}"></i>`)}</span>
                <span class="sl-stage" data-stage="${item.stage}">${item.stageWord}</span>
              </span>
            </a>
            """;

    /** So many of those who have an entry open have a dot in its row; all are named. */
    private static final int THERE = 4;

    private final Workbench workbench;
    private final Runnable begin;
    private final H2 count = new H2();
    private final Choice<Grouping> grouping;
    private final Choice<StrandState> strand;
    private final Choice<Wanted> wanted;
    private final Choice<VerdictMark.Shape> verdict;
    private final TextField text = new TextField();
    private final VirtualList<ListRow> list = new VirtualList<>();
    private final Div body = new Div();
    private final Button add;
    private final List<ListRow> rows = new ArrayList<>();
    private Map<EntryId, Integer> places = Map.of();

    /** What the links of the rows keep: the address but for the entry that they open. */
    private @Nullable EditorAddress linkedFrom;

    private final ListDataProvider<ListRow> data = new ListDataProvider<>(rows) {
        @Override
        public Object getId(ListRow row) {
            return row.key();
        }
    };

    EntriesPane(Workbench workbench, Runnable begin) {
        this.workbench = workbench;
        this.begin = begin;
        grouping = new Choice<>(
                Words.say("editor.group"),
                by -> Words.say("editor.by-" + (by == null ? Grouping.DAY : by).key()),
                by -> workbench.go(here -> here.by(by == null ? Grouping.DAY : by)));
        strand = new Choice<>(
                Words.say("editor.strand"),
                one -> one == null ? Words.say("editor.all-strands") : one.name(),
                one -> filter(workbench.address().filter().strand(one == null ? null : one.id())));
        wanted = new Choice<>(
                Words.say("editor.stage"),
                one -> one == null ? Words.say("editor.all-stages") : one.words(),
                one -> filter(workbench.address().filter().wanted(one)));
        verdict = new Choice<>(
                Words.say("editor.verdict"),
                one -> one == null ? Words.say("editor.all-verdicts") : Words.say("verdict." + one.key()),
                one -> filter(workbench.address().filter().verdict(one)));
        add = new Button(Words.say("editor.new"), VaadinIcon.PLUS.create(), click -> begin.run());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.setVisible(workbench.mayWrite());

        Div head = new Div(count, grouping, strand, wanted);
        head.addClassName("sl-pane-head");
        body.addClassNames("sl-pane-body", "sl-entries");
        addClassNames("sl-pane", "sl-entries-pane");
        add(head, search(), body);
        list.setDataProvider(data);
        list.setRenderer(renderer());
        list.addClassName("sl-entry-list");
    }

    private Div search() {
        text.setPlaceholder(Words.say("editor.filter"));
        text.setAriaLabel(Words.say("editor.filter"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("sl-filter");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filter(workbench.address().filter().text(change.getValue()));
            }
        });
        ManyMenu many = new ManyMenu(workbench.services().many(), this::listed).small();
        Div search = new Div(text, verdict, many, add);
        search.addClassNames("sl-pane-head", "sl-search");
        return search;
    }

    private Selection listed() {
        return Selection.of(
                rows.stream()
                        .filter(ListRow.Line.class::isInstance)
                        .map(ListRow.Line.class::cast)
                        .toList(),
                line -> workbench.timeline(),
                ListRow.Line::entry);
    }

    private void filter(EntryFilter filter) {
        workbench.go(here -> here.filter(filter));
    }

    private LitRenderer<ListRow> renderer() {
        return LitRenderer.<ListRow>of(ROW)
                .withProperty("group", row -> row instanceof ListRow.Heading heading ? heading.words() : "")
                .withProperty("strand", row -> switch (row) {
                    case ListRow.Heading heading -> heading.colour();
                    case ListRow.Line line -> line.colour();
                })
                .withProperty("href", row -> row instanceof ListRow.Line line ? workbench.link(line.entry()) : "")
                .withProperty("entry", row -> row instanceof ListRow.Line line ? line.key() : "")
                .withProperty("open", row -> row instanceof ListRow.Line line && line.open())
                .withProperty(
                        "there",
                        row -> row instanceof ListRow.Line line && !line.there().isEmpty()
                                ? Words.say("editor.there", names(line.there()))
                                : "")
                .withProperty(
                        "thereColours",
                        row -> row instanceof ListRow.Line line
                                ? line.there().stream()
                                        .limit(THERE)
                                        .map(MemberView::colour)
                                        .toList()
                                : List.of())
                .withProperty("under", row -> workbench.address().by() == Grouping.DAY)
                .withProperty("date", row -> row instanceof ListRow.Line line ? line.date() : "")
                .withProperty("qualifier", row -> row instanceof ListRow.Line line ? line.qualifier() : "")
                .withProperty("headline", row -> row instanceof ListRow.Line line ? line.headline() : "")
                .withProperty(
                        "verdict",
                        row -> row instanceof ListRow.Line line
                                ? line.told().shape().key()
                                : "")
                .withProperty(
                        "told",
                        row -> row instanceof ListRow.Line line ? line.told().words() : "")
                .withProperty("flags", row -> row instanceof ListRow.Line line ? String.join(" · ", line.flags()) : "")
                .withProperty("stage", row -> row instanceof ListRow.Line line ? line.stageKey() : "")
                .withProperty("stageWord", row -> row instanceof ListRow.Line line ? line.stage() : "");
    }

    private static String names(List<MemberView> members) {
        return members.stream().map(MemberView::name).collect(Collectors.joining(", "));
    }

    /** Shows what stands now; rows that did not change stay as they are, and so does the place to which it is scrolled. */
    void show() {
        EntryFilter filter = workbench.address().filter();
        grouping.show(List.of(Grouping.values()), workbench.address().by());
        strand.show(
                withNone(workbench.state().strands()),
                workbench.strand(filter.strand()).orElse(null));
        wanted.show(withNone(List.of(Wanted.values())), filter.wanted());
        verdict.show(withNone(List.of(VerdictMark.Shape.values())), filter.verdict());
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        EntryRows listed = EntryRows.of(workbench);
        List<ListRow> now = listed.rows();
        places = listed.places();
        int all = workbench.state().standing().size();
        count.setText(
                filter.isEmpty() ? Words.say("editor.count", all) : Words.say("editor.count-of", places.size(), all));
        showRows(now);
        showBody(all == 0 && filter.isEmpty(), now.isEmpty());
    }

    private void showRows(List<ListRow> now) {
        List<ListRow> before = List.copyOf(rows);
        rows.clear();
        rows.addAll(now);
        boolean linksStand = workbench.address().open(null).equals(linkedFrom);
        linkedFrom = workbench.address().open(null);
        if (!linksStand || !inTheSamePlaces(before, now)) {
            data.refreshAll();
            return;
        }
        for (int row = 0; row < now.size(); row++) {
            if (now.get(row) != before.get(row) && !now.get(row).equals(before.get(row))) {
                data.refreshItem(now.get(row));
            }
        }
    }

    private static boolean inTheSamePlaces(List<ListRow> before, List<ListRow> now) {
        return before.size() == now.size()
                && IntStream.range(0, now.size())
                        .allMatch(row -> now.get(row) == before.get(row)
                                || now.get(row).key().equals(before.get(row).key()));
    }

    private void showBody(boolean none, boolean filteredAway) {
        body.getElement().setAttribute("data-empty", Boolean.toString(none || filteredAway));
        if (!none && !filteredAway) {
            if (list.getParent().isEmpty()) {
                body.removeAll();
                body.add(list);
            }
            return;
        }
        body.removeAll();
        body.add(none ? empty() : nothingFound());
    }

    private EmptyState empty() {
        if (!workbench.mayWrite()) {
            return new EmptyState(Words.say("editor.empty"), Words.say("editor.empty.wait"));
        }
        Button first = new Button(Words.say("editor.new"), click -> begin.run());
        var file = new Anchor(Places.importInto(workbench.state().slug()), Words.say("editor.empty.import"));
        file.getElement().setAttribute("router-link", true);
        return new EmptyState(Words.say("editor.empty"), Words.say("editor.empty.next"), first, file);
    }

    private EmptyState nothingFound() {
        Button all = new Button(Words.say("editor.show-all"), click -> filter(EntryFilter.NONE));
        return new EmptyState(Words.say("editor.none-found"), Words.say("editor.none-found.next"), all);
    }

    /** Where an entry is listed, from 0; -1 where it is not. */
    int place(EntryId entry) {
        return places.getOrDefault(entry, -1);
    }

    /** What is listed now. */
    List<ListRow> rows() {
        return List.copyOf(rows);
    }

    private static <T> List<@Nullable T> withNone(List<T> options) {
        List<@Nullable T> all = new ArrayList<>();
        all.add(null);
        all.addAll(options);
        return all;
    }
}
