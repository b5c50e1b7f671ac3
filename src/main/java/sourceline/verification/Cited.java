package sourceline.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.Stance;

/**
 * The cited words that an entry can be compared with: those of a citation, or their translation.
 *
 * @param language of the words
 */
record Cited(String words, Locale language, Stance stance) {

    /**
     * All citations in the language of the entry.
     *
     * @param language of the entry: what is in another and not translated cannot be compared
     */
    static List<Cited> in(EntryState entry, Function<SourceId, SourceFacts> facts, Locale language) {
        var cited = new ArrayList<Cited>();
        for (var citation : entry.citations()) {
            var translation = citation.translation();
            if (translation != null) {
                cited.add(new Cited(translation, language, citation.stance()));
            } else if (!citation.exact().isEmpty()
                    && isSame(facts.apply(citation.source()).language(), language)) {
                cited.add(new Cited(citation.exact(), language, citation.stance()));
            }
        }
        return cited;
    }

    /** Whether nothing that is cited is withheld here, or in words that cannot be compared. */
    static boolean isComplete(EntryState entry, Function<SourceId, SourceFacts> facts, Locale language) {
        return !entry.citations().isEmpty()
                && in(entry, facts, language).size() == entry.citations().size();
    }

    /** The language that the entry seems to be in: that of the sources whose words needed no translation, of several the first. */
    static Locale language(EntryState entry, Function<SourceId, SourceFacts> facts) {
        return entry.citations().stream()
                .filter(citation -> citation.translation() == null)
                .map(CitationState::source)
                .map(source -> facts.apply(source).language())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static boolean isSame(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }
}
