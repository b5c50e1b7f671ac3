package sourceline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sourceline.text.Sentences;
import sourceline.timeline.Stance;
import sourceline.verification.Examples;
import sourceline.verification.Finding;
import sourceline.verification.Findings;

/** What the automatic checks say about the entries of the demo's timeline: nothing against those that stand, and what the checkers found in the two that were sent back. */
class SeedFindingsTest {

    private static final int HEDGE_DROPPED = 3;
    private static final int GIVEN_TO_ANOTHER = 8;

    private final SeedFile seed = SeedFile.theLetterFromTehran();
    private final String article = new String(seed.source().bytes(), StandardCharsets.UTF_8);

    @TestFactory
    Stream<DynamicTest> what_is_found_in_each_entry() {
        return seed.entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.key() + " " + entry.headline(), () -> check(entry)));
    }

    private void check(SeedFile.Entry entry) {
        var found = findings(entry).stream()
                .filter(Finding::isBlocking)
                .map(Finding::code)
                .distinct()
                .toList();
        switch (entry.key()) {
            case HEDGE_DROPPED -> assertThat(found).containsExactly("hedge-dropped");
            case GIVEN_TO_ANOTHER -> assertThat(found).containsExactly("quotation-of-another", "name-without-citation");
            default -> assertThat(found).isEmpty();
        }
    }

    private List<Finding> findings(SeedFile.Entry entry) {
        var example = new Examples()
                .headline(entry.headline())
                .body(entry.body())
                .when(entry.when(), entry.basis().words());
        if (Boolean.TRUE.equals(entry.planned())) {
            example.planned();
        }
        var source = example.titled(seed.source().title(), seed.source().origin());
        for (var cite : entry.cite()) {
            example.cite(
                    source,
                    cite.stance() == null
                            ? Stance.SUPPORTS
                            : Stance.valueOf(cite.stance().toUpperCase(Locale.ROOT)),
                    words(cite));
        }
        return Findings.of(example.state(), example.facts());
    }

    private String words(SeedFile.Cite cite) {
        var words = cite.words();
        if (words != null) {
            return words;
        }
        var begins = String.valueOf(cite.begins());
        return Sentences.of(article, Locale.ENGLISH).stream()
                .map(sentence -> sentence.in(article))
                .filter(sentence -> sentence.startsWith(begins))
                .findFirst()
                .orElseThrow();
    }
}
