package sourceline.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.text.Cue;
import sourceline.text.Cues;
import sourceline.text.Span;
import sourceline.text.Stems;
import sourceline.text.Terms;
import sourceline.timeline.EntryState;
import sourceline.timeline.Stance;

/**
 * A hedge, denial or negation of the source that the entry drops, and something planned that it tells as done.
 *
 * <p>A sentence of the entry takes over what a cue governs if it has at least two, and half, of the words that stand right behind the cue (and before it, for an adverb in the middle). If
 * it does and has no such cue itself, the cue was dropped. A hedge may become an attribution: the reader learns that it is somebody's word.
 */
final class Dropped {

    private static final int BEHIND = 6;
    private static final int BEFORE = 1;
    private static final int FEWEST = 2;
    private static final double PART = 0.5;

    private final EntryState entry;
    private final List<Part> parts;
    private final Locale language;
    private final Stems stems;

    private Dropped(EntryState entry, List<Part> parts, Locale language) {
        this.entry = entry;
        this.parts = parts;
        this.language = language;
        stems = Stems.of(language);
    }

    static List<Finding> findings(
            EntryState entry, List<Part> parts, Function<SourceId, SourceFacts> facts, Locale language) {
        var dropped = new Dropped(entry, parts, language);
        var findings = new ArrayList<Finding>();
        for (var cited : Cited.in(entry, facts, language)) {
            if (cited.stance() != Stance.CONTEXT) {
                dropped.of(cited, findings);
            }
        }
        return findings;
    }

    private void of(Cited cited, List<Finding> findings) {
        for (var cue : Cues.in(cited.words(), language)) {
            var code = code(cue);
            if (code.isPresent()) {
                var governed = governed(cited.words(), cue);
                for (var part : parts) {
                    var taken = taken(part, governed);
                    if (taken.isPresent() && !keeps(part, cue)) {
                        add(
                                findings,
                                part.blocking(
                                        code.get(), taken.get(), cue.span().in(cited.words())));
                    }
                }
            }
        }
    }

    private Optional<String> code(Cue cue) {
        return switch (cue.kind()) {
            case HEDGE -> Optional.of("hedge-dropped");
            case DENIAL -> Optional.of("denial-dropped");
            case NEGATION -> Optional.of("negation-dropped");
            case PLAN -> entry.planned() ? Optional.empty() : Optional.of("plan-told-as-done");
            case SAID, SOURCE, QUANTITY, DATE -> Optional.empty();
        };
    }

    /** What the cue bears on: the words behind it up to the next comma or dash, and the one before. */
    private List<String> governed(String text, Cue cue) {
        var before = new ArrayList<String>();
        var behind = new ArrayList<String>();
        for (var term : Terms.of(text, language)) {
            if (stems.isEmpty(term) || term.span().overlaps(cue.span())) {
                continue;
            }
            if (term.span().end() <= cue.span().start()) {
                before.add(key(stems.of(term)));
            } else if (behind.size() < BEHIND
                    && isSameClause(text, cue.span().end(), term.span().start())) {
                behind.add(key(stems.of(term)));
            }
        }
        var governed = new ArrayList<>(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
        governed.addAll(behind);
        return governed;
    }

    private static boolean isSameClause(String text, int from, int to) {
        return text.substring(from, Math.max(from, to)).chars().noneMatch(each -> ",;:—–".indexOf(each) >= 0);
    }

    private static String key(String stem) {
        return Countries.key(stem);
    }

    /** The words of the sentence that are among those governed, from the first to the last, if they are enough of them. */
    private Optional<Span> taken(Part part, List<String> governed) {
        var shared = new HashSet<String>();
        var words = new ArrayList<Span>();
        for (var term : Terms.of(part.text(), language)) {
            var key = key(stems.of(term));
            if (!stems.isEmpty(term) && governed.contains(key)) {
                shared.add(key);
                words.add(term.span());
            }
        }
        return shared.size() >= FEWEST && shared.size() >= PART * governed.size()
                ? Optional.of(new Span(words.getFirst().start(), words.getLast().end()))
                : Optional.empty();
    }

    private boolean keeps(Part part, Cue dropped) {
        var kinds = kindsIn(part);
        return switch (dropped.kind()) {
            case HEDGE ->
                kinds.stream()
                        .anyMatch(Set.of(Cue.Kind.HEDGE, Cue.Kind.SAID, Cue.Kind.SOURCE, Cue.Kind.DENIAL)::contains);
            case DENIAL, NEGATION ->
                kinds.contains(Cue.Kind.DENIAL)
                        || kinds.contains(Cue.Kind.NEGATION)
                        || Cues.isAboutSilence(part.text(), language);
            case PLAN ->
                kinds.contains(Cue.Kind.PLAN) || kinds.contains(Cue.Kind.HEDGE) || kinds.contains(Cue.Kind.NEGATION);
            case SAID, SOURCE, QUANTITY, DATE -> true;
        };
    }

    private Set<Cue.Kind> kindsIn(Part part) {
        var kinds = new HashSet<Cue.Kind>();
        Cues.in(part.text(), language).forEach(cue -> kinds.add(cue.kind()));
        return kinds;
    }

    /** Once for the same words: several cues may govern them. */
    private static void add(List<Finding> findings, Finding finding) {
        if (findings.stream().noneMatch(other -> other.key().equals(finding.key()))) {
            findings.add(finding);
        }
    }
}
