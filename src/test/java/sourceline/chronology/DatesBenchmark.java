package sourceline.chronology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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

/** Finding and resolving the dates of an article of 100 kB, and of one sentence that holds several. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DatesBenchmark {

    private static final int LENGTH = 100_000;
    private static final String SENTENCE =
            "He said on Monday that talks begun two weeks ago, earlier this year and on 3 May 2024 will go on next Friday.";

    private final Anchor anchor = new Anchor(LocalDate.of(2025, 6, 23), true, ZoneOffset.UTC, Locale.ENGLISH);
    private String text = "";

    @Setup
    public void read() throws IOException {
        var article = Files.readString(Path.of("seeds/iran-russia-letter.txt"));
        text = article.repeat(LENGTH / article.length() + 1).substring(0, LENGTH);
    }

    @Benchmark
    public List<DateMention> article() {
        return TextDates.in(text, anchor);
    }

    @Benchmark
    public List<DateMention> sentence() {
        return TextDates.in(SENTENCE, anchor);
    }
}
