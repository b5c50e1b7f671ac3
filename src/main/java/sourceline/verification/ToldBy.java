package sourceline.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.text.Attribution;
import sourceline.text.Cue;
import sourceline.text.Cues;
import sourceline.text.Name;
import sourceline.text.Names;
import sourceline.text.Span;
import sourceline.text.Speech;
import sourceline.timeline.EntryState;
import sourceline.timeline.Stance;

/**
 * By whom the sentences of an entry say that something is said. To be looked at before it is told to anybody.
 *
 * @param speaker who said it first
 * @param chain by whom it came from there: {@code ["Iranian state television", "Reuters"]}; without what was read itself
 * @param hedged whether a sentence does not vouch for what it says, and names nobody who does
 */
public record ToldBy(Optional<String> speaker, List<String> chain, boolean hedged) {

    /** What a sentence says that attributes nothing. */
    public static final ToldBy NOBODY = new ToldBy(Optional.empty(), List.of(), false);

    public ToldBy {
        chain = List.copyOf(chain);
    }

    /**
     * What the supporting sentences say: the first that names somebody, else the first that hedges; behind it the report
     * that its source passes on.
     *
     * @param known what is known of the sources; a citation of any other says nothing here
     */
    public static ToldBy of(EntryState entry, Map<SourceId, SourceFacts> known) {
        var told = entry.citations().stream()
                .filter(citation -> citation.stance() == Stance.SUPPORTS && known.containsKey(citation.source()))
                .map(citation -> {
                    var source = Objects.requireNonNull(known.get(citation.source()));
                    return in(citation.exact(), source.language()).passedOn(source);
                })
                .toList();
        return Stream.concat(
                        told.stream().filter(each -> each.speaker().isPresent()),
                        told.stream().filter(ToldBy::hedged))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .orElse(NOBODY);
    }

    /**
     * @param sentence one or more, as they were written
     * @param language of the sentence; without word lists for it nothing is found
     */
    public static ToldBy in(String sentence, Locale language) {
        var names = new ArrayList<String>();
        Speech.in(sentence, language).attributions().stream()
                .sorted(Comparator.comparingInt(
                        (Attribution attribution) -> attribution.covers().length()))
                .flatMap(attribution -> Stream.of(attribution.meant(), attribution.via()))
                .flatMap(Optional::stream)
                .filter(span -> namesSomebody(span, sentence, language))
                .map(span -> span.in(sentence))
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names.isEmpty()
                ? new ToldBy(Optional.empty(), List.of(), isHedged(sentence, language))
                : new ToldBy(Optional.of(names.getFirst()), names.subList(1, names.size()), false);
    }

    /** A pronoun alone says nobody's name. */
    private static boolean namesSomebody(Span who, String sentence, Locale language) {
        return who.in(sentence).strip().contains(" ")
                || Names.in(sentence, language).stream().map(Name::span).anyMatch(who::overlaps);
    }

    private static boolean isHedged(String sentence, Locale language) {
        return Cues.in(sentence, language).stream().anyMatch(cue -> cue.kind() == Cue.Kind.HEDGE);
    }

    /** Of several origins at once none is known to be the one that this came by. */
    private ToldBy passedOn(SourceFacts source) {
        var origin = source.origin();
        if (origin == null
                || origin.contains(",")
                || chain.contains(origin)
                || speaker.filter(origin::equals).isPresent()) {
            return this;
        }
        return new ToldBy(
                speaker, Stream.concat(chain.stream(), Stream.of(origin)).toList(), hedged);
    }
}
