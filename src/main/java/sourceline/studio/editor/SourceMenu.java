package sourceline.studio.editor;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.source.SourceId;
import sourceline.source.SourceTitle;
import sourceline.studio.parts.FindDialog;
import sourceline.studio.parts.Words;

/** Names the source that is read, and offers those that the timeline cites most, those that came last, and all to look for. */
class SourceMenu extends MenuBar {

    private static final int CITED = 10;
    private static final int NEWEST = 5;

    private final Workbench workbench;
    private @Nullable SourceTitle current;
    private List<SourceId> cited = List.of();

    SourceMenu(Workbench workbench) {
        this.workbench = workbench;
        addClassNames("sl-choice", "sl-choice-strong", "sl-source-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
    }

    /** Nothing moves where the same is read, and the same cited, as before. */
    void show(@Nullable SourceTitle reads, List<SourceId> cites) {
        List<SourceId> most = cites.stream().limit(CITED).toList();
        if (getItems().isEmpty() || reads == null || !reads.equals(current) || !most.equals(cited)) {
            current = reads;
            cited = most;
            removeAll();
            String name = reads == null ? Words.say("editor.source.none") : reads.title();
            var root = addItem(name);
            root.setAriaLabel(Words.say("editor.source") + ": " + name);
            fill(root.getSubMenu());
        }
    }

    private void fill(SubMenu items) {
        var titles = workbench.services().titles();
        List<SourceTitle> used = titles.named(cited);
        List<SourceTitle> newest = titles.find("", 0, NEWEST + used.size()).stream()
                .filter(title -> !used.contains(title))
                .limit(NEWEST)
                .toList();
        offer(items, "editor.source.cited", used);
        offer(items, "editor.source.newest", newest);
        items.addItem(Words.say("editor.source.all"), click -> findDialog().open());
    }

    private void offer(SubMenu items, String heading, List<SourceTitle> titles) {
        if (!titles.isEmpty()) {
            MenuHeading.in(items, heading);
            titles.forEach(title -> {
                var item = items.addItem(named(title), click -> read(title.id()));
                // Not setCheckable, for the reason that Choice gives.
                item.getElement().setProperty("_checked", title.equals(current));
            });
            items.addSeparator();
        }
    }

    private static Div named(SourceTitle source) {
        var title = new Span(source.title());
        title.getElement().setAttribute("dir", "auto");
        var named = new Div(title, publisher(source));
        named.addClassName("sl-named-source");
        return named;
    }

    private static Span publisher(SourceTitle source) {
        var publisher = new Span(source.publisher() == null ? "" : source.publisher());
        publisher.addClassName("sl-quiet");
        return publisher;
    }

    private void read(SourceId id) {
        workbench.go(here -> here.read(id));
    }

    private FindDialog<SourceTitle> findDialog() {
        return new FindDialog<>(
                Words.say("editor.source.find"),
                Words.say("editor.source.find.by"),
                workbench.services().titles()::find,
                title -> FindDialog.link(
                        workbench.address().read(title.id()).location(), title.title(), publisher(title)));
    }
}
