package sourceline.evidence;

import sourceline.evidence.TermIndex.Slice;

/**
 * How some terms fit into a stretch of another text: the local alignment of Smith and Waterman (1981) over terms, each worth its weight.
 *
 * @param place from the first to the last of the terms that were found
 * @param first the first of the quoted terms that was found, counted from the quote's first
 * @param last the last of them
 * @param found the weight of those found
 * @param wanted the weight of all that were looked for
 * @param there the weight of everything that stands in the place
 */
record Fit(Slice place, int first, int last, double found, double wanted, double there) {

    /** 1 where the same terms stand in the same order, 0 where nothing is the same (Dice's coefficient, weighted). */
    double similarity() {
        return 2 * found / (wanted + there);
    }

    /** How much of what was looked for is there, whatever else is. */
    double coverage() {
        return found / wanted;
    }
}
