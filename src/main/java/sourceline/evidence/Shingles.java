package sourceline.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import sourceline.text.Term;
import sourceline.text.Terms;

/**
 * An article as the set of all four words that follow one another in it, by which near-duplicates are known (Broder 1997). Words are compared as everywhere in this room: typography and
 * listed spellings make no difference, nor does the order of paragraphs.
 */
public final class Shingles {

    private static final int WIDTH = 4;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** Reads an article, in time linear in it. A text of fewer than four words is one shingle. */
    public static Shingles of(String text, Locale language) {
        var keys = Terms.of(text, language).stream().map(Term::key).toList();
        if (keys.isEmpty()) {
            return new Shingles(new long[0]);
        }
        return new Shingles(LongStream.rangeClosed(0, Math.max(0, keys.size() - WIDTH))
                .map(at -> hash(keys, (int) at))
                .sorted()
                .distinct()
                .toArray());
    }

    /** FNV-1a (Fowler, Noll, Vo) over the words. */
    private static long hash(List<String> keys, int from) {
        var hash = 0xcbf29ce484222325L;
        for (var at = from; at < Math.min(from + WIDTH, keys.size()); at++) {
            var key = keys.get(at);
            for (var i = 0; i < key.length(); i++) {
                hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash;
    }

    /**
     * Which part of the shorter article stands word for word in the longer one: 1 for the same article, also if something was added to it, hardly more than 0 for two reports of one event that
     * were written apart.
     */
    public double shared(Shingles other) {
        var shorter = Math.min(hashes.length, other.hashes.length);
        return shorter == 0 ? 0 : (double) common(other) / shorter;
    }

    private int common(Shingles other) {
        var common = 0;
        for (int mine = 0, theirs = 0; mine < hashes.length && theirs < other.hashes.length; ) {
            var order = Long.compare(hashes[mine], other.hashes[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(hashes, shingles.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
