package sourceline.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe finds on a page that keeps somebody from using it. It is put into the page by the driver, past every policy. */
final class Axe {

    static final Set<String> ALL = Set.of("minor", "moderate", "serious", "critical");
    static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /**
     * @param impacts how grave what is found must be to count, in axe's words
     */
    static List<String> violations(Page page, Set<String> impacts) {
        var options = new AxeRunOptions();
        // What passed is of no interest, and telling of it takes longer than looking.
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).analyze().getViolations().stream()
                        .filter(rule -> impacts.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream().map(node -> told(rule, node)))
                        .toList();
    }

    private static String told(Rule rule, CheckedNode node) {
        return "%s %s: %s%n%s".formatted(rule.getImpact(), rule.getId(), node.getHtml(), node.getFailureSummary());
    }
}
