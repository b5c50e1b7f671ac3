package sourceline.evidence;

import sourceline.evidence.TermIndex.Slice;

/**
 * How some terms fit into a stretch of another text: the local alignment of Smith and Waterman (1981) over terms, each worth its weight.
 *
 * @param place from the first to the last of the terms that were found
 * @param lostBefore how many of the quoted terms stand before the first that was found
 * @param lostBehind how many stand behind the last
 * @param found the weight of those found
 * @param wanted the weight of all that were looked for
 * @param there the weight of everything that stands in the place
 */
record Fit(Slice place, int lostBefore, int lostBehind, double found, double wanted, double there) {

    /** A term that is gone counts against a passage more than one that was added, as articles grow. */
    private static final double GONE = 0.6;

    private static final double ADDED = 0.3;

    /** 1 where the same terms stand in the same order, 0 where nothing is the same (Tversky's index, 1977, over weights). */
    double similarity() {
        return found / (found + GONE * (wanted - found) + ADDED * Math.max(0, there - found));
    }
}
