package sourceline.evidence;

import java.util.Arrays;
import java.util.List;

/**
 * Which items of two sequences stand for each other: a longest common subsequence (Hunt and Szymanski's problem, by dynamic programming) behind the common beginning and
 * end. Sequences whose product is too large are aligned at their ends only, so that time stays bounded.
 *
 * @param after for each item of the first sequence the place of its partner in the second, or -1
 * @param before for each item of the second sequence the place of its partner in the first, or -1
 */
record Alignment(int[] after, int[] before) {

    private static final int LARGEST = 4_000_000;

    static Alignment of(List<String> before, List<String> after) {
        var partners = new int[before.size()];
        Arrays.fill(partners, -1);
        var begin = 0;
        while (begin < before.size()
                && begin < after.size()
                && before.get(begin).equals(after.get(begin))) {
            partners[begin] = begin;
            begin++;
        }
        var endBefore = before.size();
        var endAfter = after.size();
        while (endBefore > begin
                && endAfter > begin
                && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
            partners[--endBefore] = --endAfter;
        }
        if ((long) (endBefore - begin) * (endAfter - begin) <= LARGEST) {
            alignMiddle(before.subList(begin, endBefore), after.subList(begin, endAfter), begin, partners);
        }
        var back = new int[after.size()];
        Arrays.fill(back, -1);
        for (var at = 0; at < partners.length; at++) {
            if (partners[at] >= 0) {
                back[partners[at]] = at;
            }
        }
        return new Alignment(partners, back);
    }

    /** For each item of the first sequence the item of the second behind which it would stand; -1 for its beginning. */
    int[] gapsAfter() {
        var gaps = new int[after.length];
        var last = -1;
        for (var at = 0; at < gaps.length; at++) {
            last = after[at] < 0 ? last : after[at];
            gaps[at] = last;
        }
        return gaps;
    }

    /** For each item of the second sequence the item of the second with a partner that it stands behind, or is; -1 for its beginning. */
    int[] gapsBefore() {
        var gaps = new int[before.length];
        var last = -1;
        for (var at = 0; at < gaps.length; at++) {
            last = before[at] < 0 ? last : at;
            gaps[at] = last;
        }
        return gaps;
    }

    private static void alignMiddle(List<String> before, List<String> after, int offset, int[] partners) {
        var length = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < before.size() && j < after.size(); ) {
            if (before.get(i).equals(after.get(j))) {
                partners[offset + i++] = offset + j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
