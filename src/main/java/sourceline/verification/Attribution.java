package sourceline.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourceline.text.Cue;
import sourceline.text.Cues;
import sourceline.text.Name;
import sourceline.text.Names;

/**
 * Who a sentence says that something is from, as its words tell. To be looked at before it is told to anybody.
 *
 * @param speaker who said it, where a verb of saying has a name beside it; else whom it is according to
 * @param via by whom it came from there, where the sentence cites somebody beside its speaker
 * @param hedged whether the sentence does not vouch for what it says, and names nobody who does
 */
public record Attribution(Optional<String> speaker, List<String> via, boolean hedged) {

    /** Of a sentence that attributes nothing. */
    public static final Attribution NONE = new Attribution(Optional.empty(), List.of(), false);

    public Attribution {
        via = List.copyOf(via);
    }

    /**
     * @param sentence one or more, as they were written
     * @param language of the sentence; without word lists for it nothing is found
     */
    public static Attribution of(String sentence, Locale language) {
        var cues = Cues.in(sentence, language);
        var names = Names.in(sentence, language);
        var said = beside(cues, Cue.Kind.SAID, names, true);
        var from = beside(cues, Cue.Kind.SOURCE, names, false);
        var chain = new ArrayList<String>();
        said.map(name -> name.span().in(sentence)).ifPresent(chain::add);
        from.map(name -> name.span().in(sentence))
                .filter(name -> !chain.contains(name))
                .ifPresent(chain::add);
        var hedged = chain.isEmpty() && cues.stream().anyMatch(cue -> cue.kind() == Cue.Kind.HEDGE);
        return chain.isEmpty()
                ? new Attribution(Optional.empty(), List.of(), hedged)
                : new Attribution(Optional.of(chain.getFirst()), chain.subList(1, chain.size()), false);
    }

    /** The name nearest to the first cue of the kind; before it, where that is where a subject stands, else behind it. */
    private static Optional<Name> beside(List<Cue> cues, Cue.Kind kind, List<Name> names, boolean before) {
        return cues.stream()
                .filter(cue -> cue.kind() == kind)
                .findFirst()
                .flatMap(cue -> before ? before(cue, names).or(() -> behind(cue, names)) : behind(cue, names));
    }

    private static Optional<Name> before(Cue cue, List<Name> names) {
        return names.stream()
                .filter(name -> name.span().end() <= cue.span().start())
                .max(Comparator.comparingInt(name -> name.span().end()));
    }

    private static Optional<Name> behind(Cue cue, List<Name> names) {
        return names.stream()
                .filter(name -> name.span().start() >= cue.span().end())
                .min(Comparator.comparingInt(name -> name.span().start()));
    }
}
