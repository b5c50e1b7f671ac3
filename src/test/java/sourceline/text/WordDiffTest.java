package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sourceline.text.WordDiff.Added;
import sourceline.text.WordDiff.Kept;
import sourceline.text.WordDiff.Removed;

class WordDiffTest {

    @Test
    void a_changed_word_went_and_came_between_what_stayed() {
        assertThat(told("A letter is due on Monday.", "A letter was due on Monday."))
                .isEqualTo("A letter [-is-][+was+] due on Monday.");
    }

    @Test
    void words_in_a_row_are_told_as_one_change() {
        assertThat(told("He has gone home now", "He left it now")).isEqualTo("He [-has gone home-][+left it+] now");
    }

    @Test
    void a_figure_changes_as_a_whole() {
        assertThat(told("12 men", "13 men")).isEqualTo("[-12-][+13+] men");
    }

    @Test
    void nothing_and_something_are_told_too() {
        assertThat(told("", "")).isEmpty();
        assertThat(told("", "A letter")).isEqualTo("[+A letter+]");
        assertThat(told("A letter", "")).isEqualTo("[-A letter-]");
        assertThat(told("Same", "Same")).isEqualTo("Same");
    }

    @Test
    void spans_lie_in_the_texts_they_are_of() {
        assertThat(WordDiff.between("a b", "a c b"))
                .containsExactly(
                        new Kept("a ", new Span(0, 2), new Span(0, 2)),
                        new Added("c ", new Span(2, 4)),
                        new Kept("b", new Span(2, 3), new Span(4, 5)));
    }

    private static String told(String before, String after) {
        var told = new StringBuilder();
        var earlier = new StringBuilder();
        var later = new StringBuilder();
        for (var piece : WordDiff.between(before, after)) {
            switch (piece) {
                case Kept kept -> {
                    told.append(kept.text());
                    earlier.append(kept.before().in(before));
                    later.append(kept.after().in(after));
                }
                case Removed removed -> {
                    told.append("[-").append(removed.text()).append("-]");
                    earlier.append(removed.before().in(before));
                }
                case Added added -> {
                    told.append("[+").append(added.text()).append("+]");
                    later.append(added.after().in(after));
                }
            }
        }
        assertThat(earlier).hasToString(before);
        assertThat(later).hasToString(after);
        return told.toString();
    }
}
