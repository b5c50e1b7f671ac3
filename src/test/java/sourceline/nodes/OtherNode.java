package sourceline.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** A {@link NodeAtWork}, seen from the test that started it. */
final class OtherNode implements AutoCloseable {

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();

    private OtherNode(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    static OtherNode start(String database) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new OtherNode(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeAtWork.class.getName(),
                        database)
                .redirectErrorStream(true)
                .start());
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(said::add);
        } catch (UncheckedIOException | IOException e) {
            said.add("died: " + e.getMessage());
        }
    }

    /** Waits until it has started, and says what it is to work on. */
    void begin(MemberId member, TimelineId timeline, EntryId entry) throws IOException {
        awaitLine(NodeAtWork.READY);
        tell(member + " " + timeline + " " + entry);
        awaitLine(NodeAtWork.SEES);
    }

    /** Where it serves. */
    String address() {
        return "http://localhost:" + said(NodeAtWork.READY).getFirst();
    }

    void tell(String line) throws IOException {
        var input = process.outputWriter();
        input.write(line + "\n");
        input.flush();
    }

    /** Waits until it has said a line that begins so. */
    void awaitLine(String begin) {
        await().untilAsserted(() -> assertThat(said).anyMatch(line -> line.startsWith(begin)));
    }

    List<String> said(String begin) {
        return said.stream()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .toList();
    }

    /** Forgets what it has said so far. */
    void listenAnew() {
        said.clear();
    }

    void die() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
