package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordMergeTest {

    /** The table holds the browser's twin of the merge to the same results. */
    @ParameterizedTest
    @MethodSource("table")
    void every_case_of_the_table(WordMerges.Case one) {
        assertThat(WordMerge.merge(one.base(), one.mine(), one.theirs())).isEqualTo(one.merged());
    }

    static List<WordMerges.Case> table() {
        return WordMerges.table();
    }

    @Test
    void twelve_made_thirteen_by_one_and_twenty_two_by_the_other_is_never_twenty_three() {
        var merged = WordMerge.merge("12 were killed", "13 were killed", "22 were killed");

        assertThat(merged.text()).isEqualTo("13 were killed");
        assertThat(merged.conflicts()).containsExactly(new Merged.Conflict(new Span(0, 2), "12", "13", "22"));
        assertThat(merged.withOlder(merged.conflicts().getFirst())).isEqualTo("22 were killed");
    }

    @Test
    void what_gave_way_can_be_put_back_in_its_place() {
        for (var one : WordMerges.table()) {
            var merged = one.merged();
            if (merged.conflicts().size() == 1 && merged.text().equals(one.mine())) {
                assertThat(merged.withOlder(merged.conflicts().getFirst())).isEqualTo(one.theirs());
            }
        }
    }

    /** Thousands of pairs of edits of one text: replaced, taken out and put in words, figures and marks, spaces or none between them. */
    @Test
    void no_word_is_invented_and_none_that_was_added_is_lost_but_in_a_reported_conflict() {
        var random = new Random(20250623);
        for (var round = 0; round < 20_000; round++) {
            var base = WordMerges.sentence(random);
            var mine = WordMerges.edited(base, random, "m");
            var theirs = WordMerges.edited(base, random, "t");
            var merged = WordMerge.merge(text(base), text(mine), text(theirs));
            var told = "base <%s> mine <%s> theirs <%s> merged <%s>"
                    .formatted(text(base), text(mine), text(theirs), merged);

            var known = words(text(base));
            known.addAll(words(text(mine)));
            known.addAll(words(text(theirs)));
            assertThat(known).as(told).containsAll(words(merged.text()));

            var kept = words(merged.text());
            kept.addAll(words(
                    merged.conflicts().stream().map(Merged.Conflict::older).collect(Collectors.joining(" "))));
            assertThat(kept).as(told).containsAll(added(mine, base)).containsAll(added(theirs, base));
            for (var conflict : merged.conflicts()) {
                assertThat(conflict.place().in(merged.text())).as(told).isEqualTo(conflict.newer());
            }
            assertThat(WordMerge.merge(text(base), text(mine), text(theirs))).isEqualTo(merged);
        }
    }

    @Test
    void a_side_that_changed_nothing_gets_the_other_and_equal_sides_get_themselves() {
        var random = new Random(5);
        for (var round = 0; round < 5_000; round++) {
            var base = WordMerges.sentence(random);
            var base0 = text(base);
            var edit = text(WordMerges.edited(base, random, "m"));
            assertThat(WordMerge.merge(base0, edit, base0)).isEqualTo(new Merged(edit, List.of()));
            assertThat(WordMerge.merge(base0, base0, edit)).isEqualTo(new Merged(edit, List.of()));
            assertThat(WordMerge.merge(base0, edit, edit)).isEqualTo(new Merged(edit, List.of()));
        }
    }

    /** What one person put in that is no word of the base; a piece typed against another makes one word with it. */
    private static Set<String> added(List<String> edited, List<String> base) {
        var added = words(text(edited));
        added.removeAll(words(text(base)));
        return added;
    }

    private static Set<String> words(String text) {
        return Words.words(text).stream().map(Words.Token::text).collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(List<String> pieces) {
        return String.join("", pieces);
    }
}
