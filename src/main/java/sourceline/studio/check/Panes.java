package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.review.Standing;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;

/** The three panes side by side; on narrow screens one of them, chosen by tabs. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Panes extends Div {

    private enum Pane {
        ENTRY,
        SOURCES,
        VERDICT
    }

    private final EntryPane entry;
    private final SourcesPane sources;
    private final VerdictPane verdict;
    private final Span stands = new Span();
    private final Map<Pane, NativeButton> tabs = new LinkedHashMap<>();

    Panes(EntryPane entry, SourcesPane sources, VerdictPane verdict) {
        this.entry = entry;
        this.sources = sources;
        this.verdict = verdict;
        addClassName("check-screen");
        stands.addClassName("check-stands");
        var bar = new Div();
        bar.addClassName("check-tabs");
        for (var pane : Pane.values()) {
            var tab = new NativeButton(title(pane), click -> choose(pane));
            tabs.put(pane, tab);
            bar.add(tab);
        }
        var panes = new Div(pane(Pane.ENTRY, entry), pane(Pane.SOURCES, sources), pane(Pane.VERDICT, verdict));
        panes.addClassNames("sl-panes", "check-panes");
        add(bar, panes);
        choose(Pane.ENTRY);
    }

    private Section pane(Pane pane, Component content) {
        var head = new Div(new H2(title(pane)));
        head.addClassName("sl-pane-head");
        if (pane == Pane.ENTRY) {
            head.add(stands);
        }
        var body = new Div(content);
        body.addClassName("sl-pane-body");
        var section = new Section(head, body);
        section.addClassName("sl-pane");
        section.getElement().setAttribute("data-pane", key(pane)).setAttribute("aria-label", title(pane));
        return section;
    }

    private void choose(Pane chosen) {
        getElement().setAttribute("data-shown", key(chosen));
        tabs.forEach((pane, tab) -> tab.getElement().setAttribute("aria-pressed", Boolean.toString(pane == chosen)));
    }

    private static String title(Pane pane) {
        return Words.say("check.pane." + key(pane));
    }

    private static String key(Pane pane) {
        return pane.name().toLowerCase(Locale.ROOT);
    }

    /** Says where the entry stands. */
    void stands(Standing standing) {
        stands.removeAll();
        stands.add(mark(standing), new StageWord(standing.stage()));
    }

    private static VerdictMark mark(Standing standing) {
        return standing.checkAgain()
                ? new VerdictMark(VerdictMark.Shape.AGAIN)
                : standing.verdict().map(VerdictMark::of).orElseGet(() -> new VerdictMark(VerdictMark.Shape.UNCHECKED));
    }

    EntryPane entry() {
        return entry;
    }

    SourcesPane sources() {
        return sources;
    }

    VerdictPane verdict() {
        return verdict;
    }
}
