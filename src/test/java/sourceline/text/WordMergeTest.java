package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMergeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`A letter is due`|`A signed letter is due`|`A letter is due on Monday`|`A signed letter is due on Monday`",
                "`It is due.`|`It was due.`|`It is due on Monday.`|`It was due on Monday.`",
                "`Putin met him`|`Putin met Araqchi`|`Putin met him`|`Putin met Araqchi`",
                "`Putin met him`|`Putin met him`|`Putin met Araqchi`|`Putin met Araqchi`",
                "`Two men`|`Three men`|`Three men`|`Three men`",
                "`One two three four`|`two three four`|`One two three`|`two three`",
                "``|`A letter`|``|`A letter`",
            })
    void edits_in_different_places_both_stand(String base, String mine, String theirs, String merged) {
        assertThat(WordMerge.merge(base, mine, theirs)).isEqualTo(new Merged(merged, List.of()));
        assertThat(WordMerge.merge(base, theirs, mine)).isEqualTo(new Merged(merged, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`killed people`|`killed many people`|`killed young people`|`killed young many people`",
                "`It came.`|`It came late.`|`It came today.`|`It came today late.`",
                "``|`12`|`13`|`13 12`",
                "`a`|`a 5`|`a 6.`|`a 6. 5`",
                "`They met`|`They met on Monday at noon`|`They met on Monday`|`They met on Monday at noon`",
            })
    void words_put_in_at_the_same_place_both_stand_the_older_first(
            String base, String mine, String theirs, String merged) {
        assertThat(WordMerge.merge(base, mine, theirs)).isEqualTo(new Merged(merged, List.of()));
    }

    @Test
    void twelve_made_thirteen_by_one_and_twenty_two_by_the_other_is_never_twenty_three() {
        var merged = WordMerge.merge("12 were killed", "13 were killed", "22 were killed");

        assertThat(merged.text()).isEqualTo("13 were killed");
        assertThat(merged.conflicts()).containsExactly(new Merged.Conflict(new Span(0, 2), "12", "13", "22"));
        assertThat(merged.withOlder(merged.conflicts().getFirst())).isEqualTo("22 were killed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Mr Roman said`|`Mrs Roman said`|`Mr Melamed said`",
                "`on 2025-06-23 he`|`on 2025-06-24 he`|`on 2025-07-23 he`",
                "`10 000 men`|`12 000 men`|`10 500 men`",
                "`1.5 million`|`2.5 million`|`1.7 million`",
                "`did strike Iran`|`did not strike Iran`|`Iran`",
                "`He (Roman) left`|`He (Melamed) left`|`She (Roman) left`",
                "`It was due.`|`It was due!`|`It was due?`",
            })
    void changes_with_no_unchanged_word_between_them_are_a_conflict_and_the_newer_stands(
            String base, String mine, String theirs) {
        var merged = WordMerge.merge(base, mine, theirs);

        assertThat(merged.text()).isEqualTo(mine);
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(merged.withOlder(merged.conflicts().getFirst())).isEqualTo(theirs);
    }

    @Test
    void a_conflict_in_one_place_leaves_the_edits_elsewhere_alone() {
        var merged = WordMerge.merge(
                "The 12 men left Tehran on Monday.",
                "The 13 men left Tehran on Monday morning.",
                "All 22 men left Moscow on Monday.");

        assertThat(merged.text()).isEqualTo("The 13 men left Moscow on Monday morning.");
        assertThat(merged.conflicts())
                .containsExactly(new Merged.Conflict(new Span(0, 6), "The 12", "The 13", "All 22"));
    }

    /** Thousands of pairs of edits of one text: replaced, taken out and put in words, figures and marks, spaces or none between them. */
    @Test
    void no_word_is_invented_and_none_that_was_added_is_lost_but_in_a_reported_conflict() {
        var random = new Random(20250623);
        for (var round = 0; round < 20_000; round++) {
            var base = sentence(random);
            var mine = edited(base, random, "m");
            var theirs = edited(base, random, "t");
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
            var base = sentence(random);
            var base0 = text(base);
            var edit = text(edited(base, random, "m"));
            assertThat(WordMerge.merge(base0, edit, base0)).isEqualTo(new Merged(edit, List.of()));
            assertThat(WordMerge.merge(base0, base0, edit)).isEqualTo(new Merged(edit, List.of()));
            assertThat(WordMerge.merge(base0, edit, edit)).isEqualTo(new Merged(edit, List.of()));
        }
    }

    private static List<String> sentence(Random random) {
        var pieces = new ArrayList<String>();
        var vocabulary =
                List.of("the", "strike", "not", "12", "3.5", "Putin", "Iran’s", "of", "letter", "2025-06-23", "人");
        for (var i = random.nextInt(12); i > 0; i--) {
            pieces.add(vocabulary.get(random.nextInt(vocabulary.size())));
            pieces.add(List.of(" ", " ", " ", ", ", ".", ". ", "-", " “", "\n").get(random.nextInt(9)));
        }
        return pieces;
    }

    private static List<String> edited(List<String> base, Random random, String author) {
        var edited = new ArrayList<>(base);
        for (var i = random.nextInt(4); i >= 0; i--) {
            var at = edited.isEmpty() ? 0 : random.nextInt(edited.size() + 1);
            var word = random.nextBoolean()
                    ? author + random.nextInt(100)
                    : random.nextInt(100) + author.toUpperCase(Locale.ROOT);
            switch (random.nextInt(3)) {
                case 0 ->
                    edited.addAll(at, List.of(word, List.of(" ", ".", ", ").get(random.nextInt(3))));
                case 1 -> {
                    if (at < edited.size()) {
                        edited.set(at, word);
                    }
                }
                default -> {
                    if (at < edited.size()) {
                        edited.remove(at);
                    }
                }
            }
        }
        return edited;
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
