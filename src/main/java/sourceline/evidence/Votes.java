package sourceline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import sourceline.evidence.TermIndex.Slice;

/** Where the terms of a stretch stand in a text, by which it is told where to look for the stretch. Each term counts once in a window. */
final class Votes {

    private static final int WINDOWS = 4;

    /** A term that stands in more places tells little of where to look. */
    private static final int MOST_PLACES = 64;

    /** So many of the rarest terms vote even so. */
    private static final int FEWEST_TERMS = 3;

    private record Vote(int place, int term, double weight) {}

    /** From one vote to another, and the weight of the terms between. */
    private record Reach(int from, int to, double weight) {}

    private final TermIndex text;
    private final int length;
    private final List<Vote> votes = new ArrayList<>();

    private Votes(TermIndex text, int length) {
        this.text = text;
        this.length = length;
    }

    static Votes of(TermIndex text, int[] wanted, double[] weights) {
        var votes = new Votes(text, wanted.length);
        votes.collect(wanted, weights);
        return votes;
    }

    private void collect(int[] wanted, double[] weights) {
        var byRarity = IntStream.range(0, wanted.length)
                .filter(i -> wanted[i] >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> text.places(wanted[i]).length))
                .toList();
        var asked = new HashSet<Integer>();
        var room = 40 * wanted.length + 400;
        for (var i : byRarity) {
            var places = text.places(wanted[i]);
            if (asked.size() >= FEWEST_TERMS
                    && (places.length > MOST_PLACES + text.size() / 200 || votes.size() + places.length > room)) {
                break;
            }
            if (asked.add(wanted[i])) {
                for (var place = 0; place < Math.min(places.length, room); place++) {
                    votes.add(new Vote(places[place], wanted[i], weights[i]));
                }
            }
        }
        votes.sort(Comparator.comparingInt(Vote::place));
    }

    /** The stretches of the text in which most of the weight stands, each with room on both sides, the best first. */
    List<Slice> windows() {
        var margin = length / 2 + 8;
        var windows = new ArrayList<Slice>();
        var reaches = reaches();
        while (windows.size() < WINDOWS && !reaches.isEmpty()) {
            var best = reaches.stream()
                    .max(Comparator.comparingDouble(Reach::weight))
                    .orElseThrow();
            windows.add(new Slice(Math.max(0, best.from() - margin), Math.min(text.size(), best.to() + margin + 1)));
            reaches.removeIf(reach -> reach.from() <= best.to() && best.from() <= reach.to());
        }
        return windows;
    }

    /** For each vote the stretch that ends with it and is half as long again as what is looked for. */
    private List<Reach> reaches() {
        var reaches = new ArrayList<Reach>(votes.size());
        var seen = new HashMap<Integer, Integer>();
        var weight = 0.0;
        for (int end = 0, begin = 0; end < votes.size(); end++) {
            var last = votes.get(end);
            weight += seen.merge(last.term(), 1, Integer::sum) == 1 ? last.weight() : 0;
            for (; last.place() - votes.get(begin).place() > length + length / 2 + 4; begin++) {
                var gone = votes.get(begin);
                weight -= seen.merge(gone.term(), -1, Integer::sum) == 0 ? gone.weight() : 0;
            }
            reaches.add(new Reach(votes.get(begin).place(), last.place(), weight));
        }
        return reaches;
    }
}
