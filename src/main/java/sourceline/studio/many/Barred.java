package sourceline.studio.many;

import java.util.List;
import java.util.stream.Collectors;
import sourceline.review.Move;
import sourceline.review.Signer;
import sourceline.review.Standing;
import sourceline.studio.parts.Words;

/**
 * Entries with which a step cannot be taken for the same reason.
 *
 * @param why in words
 */
record Barred(String why, List<String> headlines) {

    /** Those of the entries with which the member may not take the step; whatever else bars it is more than the rules know. */
    static List<Barred> from(List<Standing> standings, Move move, Signer who) {
        return standings.stream()
                .filter(standing -> move == Move.RESPELL || !standing.may(move, who))
                .collect(Collectors.groupingBy(
                        standing -> why(standing, move, who),
                        Collectors.mapping(standing -> standing.entry().headline(), Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new Barred(each.getKey(), each.getValue()))
                .sorted((one, other) -> one.why().compareTo(other.why()))
                .toList();
    }

    private static String why(Standing standing, Move move, Signer who) {
        return standing.refusal(move, who)
                .map(refused ->
                        Words.say("refused." + refused.code(), refused.values().toArray()))
                .orElseGet(() -> Words.say("many.more-than-spelling"));
    }
}
