package sourceline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process dies without warning right after an acknowledged edit, many times over, on one database file. */
class SuddenDeathTest {

    private static final int DEATHS = 6;
    private static final int EDITS = 20;

    @TempDir
    Path folder;

    /** Edits that somebody was told are done: their revision and words. */
    private final List<String> acknowledged = new ArrayList<>();

    private final Random random = new Random(20250623);

    @Test
    @Timeout(300)
    void everything_acknowledged_is_there_after_a_sudden_death() throws Exception {
        for (int death = 0; death < DEATHS; death++) {
            var before = acknowledged.size();
            startAndKillAfter(1 + random.nextInt(EDITS));
            assertThat(acknowledged).hasSizeGreaterThan(before);
        }
        startAndKillAfter(0);
    }

    private void startAndKillAfter(int edits) throws IOException, InterruptedException {
        var process = start();
        try (var output = process.inputReader()) {
            compareWithWhatWasAcknowledged(readUntilReady(output));
            for (int edit = 0; edit < edits; edit++) {
                acknowledged.add(acknowledgement(output.readLine()));
            }
            // By its handle, as the process itself would close its output, which has yet to be read to its end.
            process.toHandle().destroyForcibly();
            // What it still said before it died was acknowledged too. Its last line may have been cut short by its
            // death.
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(WriterAtWork.ACKNOWLEDGED) && line.endsWith(" times")) {
                    acknowledged.add(acknowledgement(line));
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterAtWork.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> readUntilReady(BufferedReader output) throws IOException {
        var found = new ArrayList<String>();
        for (var line = output.readLine(); !WriterAtWork.READY.equals(line); line = output.readLine()) {
            assertThat(line)
                    .as("the process ended before it was ready: %s", found)
                    .isNotNull();
            found.add(line);
        }
        return found;
    }

    private void compareWithWhatWasAcknowledged(List<String> found) {
        assertThat(found).noneMatch(line -> line.startsWith(WriterAtWork.BROKEN));
        assertThat(found)
                .filteredOn(line -> line.startsWith(WriterAtWork.INTACT))
                .hasSize(1);
        var kept = said(found, WriterAtWork.KEPT);
        assertThat(kept).containsAll(acknowledged);
        var words =
                kept.stream().map(line -> line.substring(line.indexOf(' ') + 1)).toList();
        assertThat(words)
                .isEqualTo(IntStream.range(0, kept.size())
                        .mapToObj(WriterAtWork::headline)
                        .toList());
        assertThat(said(found, WriterAtWork.STANDS)).containsExactly(words.getLast());
    }

    private static List<String> said(List<String> lines, String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()))
                .toList();
    }

    private static String acknowledgement(String line) {
        assertThat(line).startsWith(WriterAtWork.ACKNOWLEDGED);
        return line.substring(WriterAtWork.ACKNOWLEDGED.length());
    }
}
