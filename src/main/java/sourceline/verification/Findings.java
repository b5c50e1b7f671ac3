package sourceline.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;

/** The automatic checks of an entry against its citations. They point at words; what is true is for a checker to say. */
public final class Findings {

    private Findings() {}

    /** All findings on the entry as it stands, blocking ones first. */
    public static List<Finding> of(EntryState entry, Function<SourceId, SourceFacts> facts) {
        var findings = new ArrayList<Finding>();
        var language = Cited.language(entry, facts);
        var parts = Part.of(entry, language);
        findings.addAll(Verbatim.findings("headline", entry.headline(), entry.citations()));
        findings.addAll(Verbatim.findings("body", entry.body(), entry.citations()));
        findings.addAll(Speakers.findings(entry, parts, facts, language));
        findings.addAll(Unfounded.findings(entry, parts, facts, language));
        findings.addAll(Dropped.findings(entry, parts, facts, language));
        findings.addAll(date(entry, facts));
        findings.addAll(singleOrigin(entry, facts));
        return List.copyOf(findings);
    }

    /** How many different origins stand behind the supporting citations. */
    public static int origins(EntryState entry, Function<SourceId, SourceFacts> facts) {
        return new Origins(facts).ofSupport(entry);
    }

    private static List<Finding> date(EntryState entry, Function<SourceId, SourceFacts> facts) {
        var when = entry.when();
        if (when == null) {
            return List.of(new Finding(Finding.Severity.NOTE, "no-date", "when", 0, 0, "", List.of()));
        }
        var words = entry.basis().words();
        var basis = new DateWords(
                words == null ? "" : words,
                languages(entry, facts),
                entry.basis().anchor(),
                when);
        return basis.sayLessThan(when)
                ? List.of(new Finding(
                        Finding.Severity.WARNING,
                        words == null ? "date-without-words" : "date-finer-than-basis",
                        "when",
                        0,
                        0,
                        words == null ? "" : words,
                        List.of(when.edtf())))
                : List.of();
    }

    private static List<Locale> languages(EntryState entry, Function<SourceId, SourceFacts> facts) {
        return entry.citations().stream()
                .map(CitationState::source)
                .distinct()
                .map(source -> facts.apply(source).language())
                .distinct()
                .toList();
    }

    private static List<Finding> singleOrigin(EntryState entry, Function<SourceId, SourceFacts> facts) {
        return origins(entry, facts) == 1
                ? List.of(new Finding(Finding.Severity.WARNING, "single-origin", "citations", 0, 0, "", List.of()))
                : List.of();
    }
}
