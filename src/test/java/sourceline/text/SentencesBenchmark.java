package sourceline.text;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

/** Cutting an article of 100 kB into sentences, beside ICU's iterator on the same text: aim, at least 0.7 of its rate. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SentencesBenchmark {

    private static final int LENGTH = 100_000;

    private String text = "";

    @Setup
    public void read() throws IOException {
        var article = Files.readString(Path.of("seeds/iran-russia-letter.txt"));
        text = article.repeat(LENGTH / article.length() + 1).substring(0, LENGTH);
    }

    @Benchmark
    public int ours() {
        return Sentences.of(text, Locale.ENGLISH).size();
    }

    @Benchmark
    public int icu() {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        var count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
