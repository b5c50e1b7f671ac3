package sourceline.studio.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sourceline.review.Standing;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryState;
import sourceline.verification.Finding;

/** What the automatic checks say about the entry, the gravest first. */
class FindingsPart extends Div implements EntryPart {

    private final UnorderedList list = new UnorderedList();
    private @Nullable EntryState examined;

    FindingsPart() {
        list.addClassName("sl-findings");
        addClassName("sl-section");
        add(new H3(Words.say("editor.findings")), list);
    }

    @Override
    public void show(Standing standing) {
        if (standing.entry().equals(examined)) {
            return;
        }
        examined = standing.entry();
        List<Finding> findings = examined.deleted()
                ? List.of()
                : standing.findings().stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList();
        list.removeAll();
        findings.forEach(finding -> list.add(item(finding)));
        setVisible(!findings.isEmpty());
    }

    private static ListItem item(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        Span weight = new Span(Words.say("severity." + severity));
        weight.addClassName("sl-severity");
        ListItem item = new ListItem(weight);
        item.getElement().setAttribute("data-severity", severity);
        item.add(
                new Span(Words.say("finding." + finding.code(), finding.values().toArray())));
        if (!finding.words().isEmpty()) {
            Span words = new Span(finding.words());
            words.addClassName("sl-finding-words");
            item.add(words);
        }
        return item;
    }
}
