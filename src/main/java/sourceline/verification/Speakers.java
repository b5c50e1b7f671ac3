package sourceline.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.text.Attribution;
import sourceline.text.Normalised;
import sourceline.text.Span;
import sourceline.text.Speech;
import sourceline.text.Stems;
import sourceline.text.Terms;
import sourceline.timeline.EntryState;

/**
 * The quotation given to another speaker. It is only said where both sides name one: whoever the entry says spoke must be in the chain of those who did in the source; a country counts as its
 * government.
 */
final class Speakers {

    private Speakers() {}

    static List<Finding> findings(
            EntryState entry, List<Part> parts, Function<SourceId, SourceFacts> facts, Locale language) {
        var cited = Cited.in(entry, facts, language);
        var findings = new ArrayList<Finding>();
        for (var part : parts) {
            var speech = Speech.in(part.text(), language);
            for (var quotation : speech.quotations()) {
                var given = names(part.text(), speech.chain(quotation.outside()), language);
                var inSources = cited.stream()
                        .flatMap(source -> speakers(source, quotation.inside().in(part.text())).stream())
                        .collect(Collectors.toSet());
                if (!given.isEmpty() && !inSources.isEmpty() && given.stream().noneMatch(inSources::contains)) {
                    findings.add(part.blocking("quotation-of-another", quotation.outside()));
                }
            }
        }
        return findings;
    }

    /** The names of those to whom the source gives the words. */
    private static Set<String> speakers(Cited source, String quoted) {
        var speech = Speech.in(source.words(), source.language());
        var found = new HashSet<String>();
        for (Span place : Normalised.of(source.words()).find(quoted)) {
            found.addAll(names(source.words(), speech.chain(place), source.language()));
        }
        return found;
    }

    private static Set<String> names(String text, List<Attribution> chain, Locale language) {
        var stems = Stems.of(language);
        return chain.stream()
                .flatMap(attribution -> Stream.concat(attribution.meant().stream(), attribution.via().stream()))
                .flatMap(span -> Terms.of(span.in(text), language).stream())
                .filter(term -> !stems.isEmpty(term))
                .map(term -> Countries.key(term.key().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
