package sourceline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void offsets_are_code_points() throws IOException {
        assertThat(answers(new SentencesTask(), "{\"id\": \"7\", \"lang\": \"en\", \"text\": \"A 😀 smile. Two 😀.\"}"))
                .containsExactly("{\"id\":\"7\",\"spans\":[[0,10],[11,17]]}");
    }

    @Test
    void a_date_has_bounds_where_it_is_not_open() throws IOException {
        assertThat(answers(
                        new EdtfTask(),
                        "{\"id\": \"0\", \"text\": \"2004-06?\"}",
                        "{\"id\": \"1\", \"text\": \"[..1760-12-03]\"}",
                        "{\"id\": \"2\", \"text\": \"2004-06-31\"}"))
                .containsExactly(
                        "{\"id\":\"0\",\"valid\":true,\"min\":\"2004-06-01\",\"max\":\"2004-06-30\"}",
                        "{\"id\":\"1\",\"valid\":true,\"min\":\"-inf\",\"max\":\"1760-12-03\"}",
                        "{\"id\":\"2\",\"valid\":false,\"min\":null,\"max\":null}");
    }

    private List<String> answers(Task task, String... questions) throws IOException {
        var in = Files.write(folder.resolve("in"), List.of(questions));
        var out = folder.resolve("out");
        Evaluation.answer(task, in, out);
        return Files.readAllLines(out);
    }
}
