package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.review.Standing;
import sourceline.studio.parts.PaneTabs;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;

/** The three panes side by side; on narrow screens one of them, chosen by tabs. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Panes extends Div {

    private static final String ENTRY = "entry";
    private static final String SOURCES = "sources";
    private static final String VERDICT = "verdict";

    private final EntryPane entry;
    private final SourcesPane sources;
    private final VerdictPane verdict;
    private final Span stands = new Span();
    private final PaneTabs tabs = new PaneTabs("check.pane", List.of(ENTRY, SOURCES, VERDICT));

    Panes(EntryPane entry, SourcesPane sources, VerdictPane verdict) {
        this.entry = entry;
        this.sources = sources;
        this.verdict = verdict;
        addClassName("check-screen");
        stands.addClassName("check-stands");
        var panes = new Div(pane(ENTRY, entry), pane(SOURCES, sources), pane(VERDICT, verdict));
        panes.addClassNames("sl-panes", "check-panes");
        add(tabs, panes);
    }

    private Section pane(String pane, Component content) {
        var title = Words.say("check.pane." + pane);
        var head = new Div(new H2(title));
        head.addClassName("sl-pane-head");
        if (pane.equals(ENTRY)) {
            head.add(stands);
        }
        var body = new Div(content);
        body.addClassName("sl-pane-body");
        var section = new Section(head, body);
        section.addClassName("sl-pane");
        section.getElement().setAttribute("aria-label", title);
        tabs.put(pane, section);
        return section;
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
