package sourceline.studio.check;

import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import sourceline.verification.Finding;

/** A statement's words, those that a finding concerns marked in them. */
class MarkedWords extends Span {

    /**
     * @param start where the words begin in the field from which the findings count
     */
    MarkedWords(String words, int start, List<Finding> findings) {
        var at = 0;
        for (var finding : inOrder(findings)) {
            var from = Math.max(at, Math.min(words.length(), finding.start() - start));
            var to = Math.max(from, Math.min(words.length(), finding.end() - start));
            if (to > from) {
                add(words.substring(at, from));
                add(marked(words.substring(from, to), finding));
                at = to;
            }
        }
        add(words.substring(at));
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
    }

    private static Span marked(String words, Finding finding) {
        var marked = new Span(words);
        marked.addClassName("check-found");
        marked.getElement()
                .setAttribute("data-severity", finding.severity().name().toLowerCase(Locale.ROOT));
        return marked;
    }
}
