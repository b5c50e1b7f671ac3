package sourceline.evidence;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import sourceline.chronology.Anchor;
import sourceline.chronology.TextDates;
import sourceline.text.Credits;
import sourceline.text.Normalised;
import sourceline.text.Quotations;
import sourceline.text.Sentences;
import sourceline.text.Span;
import sourceline.text.Speech;

/**
 * How much longer everything in the engine takes when a text of nothing but one piece, over and over, is twice as long: about 2, whatever the piece. Told are the slowest piece of each and those
 * whose ratio is more than 3.
 */
public final class HostileBenchmark {

    private static final int LENGTH = 50_000;
    private static final int ROUNDS = 3;
    private static final double NOTICEABLE = 50;
    private static final double LINEAR = 3;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "\n",
            ".",
            "1",
            "“",
            "(",
            "'",
            "\" ",
            "\u0301",
            "\u200d",
            "😀",
            "—",
            "1/2/",
            "a-",
            "a, ",
            "a: ",
            "(a) ",
            "“a” ",
            "“a,” said Putin. ",
            "U.S. ",
            "A. B. ",
            "http://a.b/?",
            "1. a\n",
            "5% ",
            "12 ",
            "one hundred ",
            "2025 ",
            "23 June ",
            "Monday and ",
            "two days ago ",
            "Abbas Araqchi ",
            "The Name of ",
            "Putin said, ",
            "told Newsweek that ",
            "according to Putin ",
            "He said that Putin went. ",
            "word and Name said that he went on Monday to ",
            "قال بوتين ");

    private HostileBenchmark() {}

    /** Everything that takes a text of any length. */
    private static Map<String, Consumer<String>> entries() {
        var english = Locale.ENGLISH;
        var anchor = new Anchor(LocalDate.of(2025, 6, 23), false, ZoneOffset.UTC, english);
        var entries = new LinkedHashMap<String, Consumer<String>>();
        entries.put("sentences", text -> Sentences.of(text, english));
        entries.put("quotations", Quotations::in);
        entries.put("speech", text -> Speech.in(text, english));
        entries.put("credits", text -> Credits.in(text, english));
        entries.put("normalisation", Normalised::of);
        entries.put("dates", text -> TextDates.in(text, anchor));
        entries.put("shingles", text -> Shingles.of(text, english));
        entries.put("quote moved", text -> middle(text, "x " + text));
        entries.put("quote edited", text -> middle(text, text.replace("a", "b").replace("1", "2")));
        entries.put("change of meaning", text -> ChangeOfMeaning.between(text, text.replace("a", "b"), english));
        entries.put(
                "ranking",
                text -> Ranking.of(List.of(new Ranking.Article(List.of(text, text), english)))
                        .rank("Putin said that he went on 23 June 2025.", english));
        return entries;
    }

    private static void middle(String before, String after) {
        var quoted = new Span(before.length() / 4, before.length() / 2);
        Reanchoring.between(before, after, Locale.ENGLISH).place(quoted);
    }

    public static void main(String[] arguments) {
        entries().forEach((name, entry) -> {
            var slowest = 0.0;
            var notLinear = new LinkedHashMap<String, String>();
            for (var piece : PIECES) {
                var once = piece.repeat(LENGTH / piece.length());
                var single = milliseconds(entry, once);
                var doubled = milliseconds(entry, once + once);
                slowest = Math.max(slowest, doubled);
                if (doubled > NOTICEABLE && doubled > LINEAR * single) {
                    notLinear.put(piece, "%.0f → %.0f ms".formatted(single, doubled));
                }
            }
            System.out.printf("%-18s slowest %5.0f ms  %s%n", name, slowest, notLinear);
        });
    }

    /** The best of some rounds, as this thread's time on the processor: what else the machine does is no matter. */
    private static double milliseconds(Consumer<String> entry, String text) {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var start = CLOCK.getCurrentThreadCpuTime();
            entry.accept(text);
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }
}
