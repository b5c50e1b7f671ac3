package sourceline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Reads the questions of a set from one file and writes the answers to another, one JSON object a line. */
final class Evaluation {

    private static final Map<String, Task> TASKS = Map.of(
            "sentences", new SentencesTask(),
            "dates", new DatesTask(),
            "reanchor", new ReanchorTask(),
            "evidence", new EvidenceTask(),
            "edtf", new EdtfTask());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Evaluation() {}

    /** @param arguments the name of the task, the file of questions, the file for the answers */
    public static void main(String[] arguments) throws IOException {
        var task = arguments.length == 3 ? TASKS.get(arguments[0]) : null;
        if (task == null) {
            System.err.println("usage: -Dtask=" + String.join("|", TASKS.keySet()) + " -Din=FILE -Dout=FILE");
            System.exit(2);
            return;
        }
        answer(task, Path.of(arguments[1]), Path.of(arguments[2]));
    }

    static void answer(Task task, Path in, Path out) throws IOException {
        try (var questions = Files.newBufferedReader(in);
                var answers = Files.newBufferedWriter(out)) {
            for (var line = questions.readLine(); line != null; line = questions.readLine()) {
                for (var answer : task.answers(JSON.readTree(line))) {
                    answers.write(JSON.writeValueAsString(answer));
                    answers.newLine();
                }
            }
        }
    }
}
