package sourceline.studio.library;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.source.ArticleView;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceView;
import sourceline.source.VersionInfo;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.text.WordDiff;

/** Two versions of a source side by side with what changed, and what that means for those who cite it. */
@Route(Places.SOURCES + "/:id/compare")
@PermitAll
@StyleSheet("context://assets/library.css")
class ComparePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SourceLibrary library;
    private final Placed placed;
    private final Div citations = new Div();
    private Runnable unfollow = () -> {};
    private @Nullable SourceId shown;
    private String title = "";
    private List<PlacementItem> items = List.of();
    private int at = -1;

    ComparePage(SourceLibrary library, Placed placed) {
        this.library = library;
        this.placed = placed;
        addClassNames("sl-page", "library-compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var source = LibraryAddress.source(event.getRouteParameters())
                .flatMap(library::find)
                .orElseThrow(NotFoundException::new);
        var asked = LibraryAddress.compared(event.getLocation().getQueryParameters());
        var newer = version(source, asked.newer()).orElse(source.latest());
        var older = version(source, asked.older())
                .or(() -> version(source, newer.number() - 1))
                .orElse(newer);
        show(source, older, newer);
    }

    private static Optional<VersionInfo> version(SourceView source, int number) {
        return source.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    private void show(SourceView source, VersionInfo older, VersionInfo newer) {
        title = source.facts().title();
        removeAll();
        var back = new Anchor(Places.source(source.id()), Words.say("compare.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("library-back");
        var heading = new Div(new H1(Words.say("compare.title", title)));
        heading.addClassName("sl-title");
        add(back, heading);
        if (source.versions().size() == 1) {
            add(new EmptyState(Words.say("compare.single"), Words.say("compare.single.next")));
            return;
        }
        shown = source.id();
        if (isAttached()) {
            showCitations();
        }
        add(citations, versions(source, older, newer));
    }

    /** What becomes of citations comes a little after their version, so they are read once news of it cannot be missed. */
    private void showCitations() {
        citations.removeAll();
        Optional.ofNullable(shown).flatMap(library::find).ifPresent(source -> citations.add(citations(source)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (shown != null) {
            unfollow = placed.follow(shown, new PageRefresh(attached.getUI(), this::showCitations));
            showCitations();
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        unfollow.run();
    }

    private Section citations(SourceView source) {
        var found = placed.of(source.id());
        var waiting = found.stream().filter(Placed.Item::waits).count();
        items = found.stream()
                .map(item -> new PlacementItem(placed, item, this::done))
                .toList();
        for (int place = 0; place < items.size(); place++) {
            int here = place;
            items.get(place).addFocusListener(focus -> at = here);
        }
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassNames("library-placements");
        Shortcuts.addShortcutListener(list, () -> move(1), Key.ARROW_DOWN).listenOn(list);
        Shortcuts.addShortcutListener(list, () -> move(-1), Key.ARROW_UP).listenOn(list);
        var told = new Span(Words.say(
                "compare.citations.count",
                found.size(),
                waiting,
                source.latest().number()));
        told.addClassName("sl-quiet");
        told.getElement().setAttribute("role", "status");
        var keys = new Span(Words.say("compare.keys"));
        keys.addClassNames("sl-quiet", "library-keys");
        keys.setVisible(placed.mayWrite() && waiting > 0);
        return section("compare.citations", told, keys, list);
    }

    private void move(int step) {
        if (!items.isEmpty()) {
            at = Math.clamp(at + step, 0, items.size() - 1);
            items.get(at).focus();
        }
    }

    /** After something was done about one, the next is at hand. */
    private void done() {
        showCitations();
        move(0);
    }

    private Section versions(SourceView source, VersionInfo older, VersionInfo newer) {
        var table = new Div();
        table.addClassName("library-versus");
        var before = library.article(older.id());
        var now = library.article(newer.id());
        for (var row : Comparison.of(before, now)) {
            table.add(row(row, before, now, source.facts().language()));
        }
        var only = new Checkbox(Words.say("compare.only"));
        only.addValueChangeListener(change -> table.getElement().setAttribute("data-only", change.getValue()));
        var tools = new Div(choice(source, older, true, newer), choice(source, newer, false, older), only);
        tools.addClassNames("sl-actions", "library-tools");
        return section("compare.versions", tools, table);
    }

    private Select<VersionInfo> choice(SourceView source, VersionInfo chosen, boolean isOlder, VersionInfo other) {
        var choice = new Select<VersionInfo>();
        choice.setLabel(Words.say(isOlder ? "compare.older" : "compare.newer"));
        choice.addClassName("library-version-choice");
        choice.setItems(source.versions());
        choice.setItemLabelGenerator(SourceWords::version);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                Places.compare(source.id()),
                isOlder
                        ? LibraryAddress.comparing(change.getValue().number(), other.number())
                        : LibraryAddress.comparing(
                                other.number(), change.getValue().number()))));
        return choice;
    }

    private static Div row(Comparison.Row row, ArticleView before, ArticleView now, Locale language) {
        var left = cell(row.before().isPresent(), language);
        var right = cell(row.now().isPresent(), language);
        var was = row.before().map(before::text).orElse("");
        var is = row.now().map(now::text).orElse("");
        if (row.same()) {
            left.setText(was);
            right.setText(is);
        } else {
            for (var piece : WordDiff.between(was, is)) {
                switch (piece) {
                    case WordDiff.Kept kept -> {
                        left.add(new Span(kept.text()));
                        right.add(new Span(kept.text()));
                    }
                    case WordDiff.Removed removed -> left.add(marked("del", removed.text()));
                    case WordDiff.Added added -> right.add(marked("ins", added.text()));
                }
            }
        }
        var both = new Div(left, right);
        both.addClassName("library-versus-row");
        both.getElement().setAttribute("data-same", row.same());
        return both;
    }

    private static Div cell(boolean there, Locale language) {
        var cell = new Div();
        cell.addClassName("sl-read");
        cell.getElement().setAttribute("lang", language.toLanguageTag());
        cell.getElement().setAttribute("dir", ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr");
        cell.getElement().setAttribute("data-there", there);
        return cell;
    }

    private static Component marked(String tag, String text) {
        var mark = new HtmlContainer(tag);
        mark.setText(text);
        return mark;
    }

    private static Section section(String heading, Component... content) {
        var section = new Section(new H2(Words.say(heading)));
        section.add(content);
        section.addClassName("sl-section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return Words.say("compare.page-title", title);
    }
}
