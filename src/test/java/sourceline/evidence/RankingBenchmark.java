package sourceline.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Ranking 10,000 sentences of 100 articles for a claim; and reading them before, which is done once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RankingBenchmark {

    private List<Ranking.Article> articles = List.of();
    private Ranking ranking = Ranking.of(List.of());
    private String claim = "";

    @Setup
    public void write() {
        var random = new Random(4);
        articles = IntStream.range(0, 100)
                .mapToObj(article -> new Ranking.Article(
                        IntStream.range(0, 100)
                                .mapToObj(sentence -> SampleText.sentence(random))
                                .toList(),
                        Locale.ENGLISH))
                .toList();
        ranking = Ranking.of(articles);
        claim = SampleText.sentence(random);
    }

    @Benchmark
    public List<Hit> rank() {
        return ranking.rank(claim, Locale.ENGLISH, 20);
    }

    @Benchmark
    public Ranking read() {
        return Ranking.of(articles);
    }
}
