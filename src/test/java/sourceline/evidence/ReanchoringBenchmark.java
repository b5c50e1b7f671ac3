package sourceline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sourceline.text.Span;

/** Finding 1,000 passages again in an article of 100 kB in which every fifth sentence was edited, and every twentieth is gone; reading both versions included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReanchoringBenchmark {

    private static final int SENTENCES = 1000;

    private final List<Span> passages = new ArrayList<>();
    private String before = "";
    private String after = "";

    @Setup
    public void write() {
        var random = new Random(4);
        var old = new StringBuilder();
        var young = new StringBuilder();
        for (var i = 0; i < SENTENCES; i++) {
            var sentence = SampleText.sentence(random);
            passages.add(new Span(old.length(), old.length() + sentence.length()));
            old.append(sentence).append(' ');
            if (i % 20 != 7) {
                young.append(i % 5 == 0 ? SampleText.edited(sentence, random) : sentence)
                        .append(' ');
            }
        }
        before = old.toString();
        after = young.toString();
    }

    @Benchmark
    public long thousandPassages() {
        var reanchoring = Reanchoring.between(before, after, Locale.ENGLISH);
        return passages.stream()
                .map(reanchoring::place)
                .filter(placement -> placement.span().isPresent())
                .count();
    }
}
