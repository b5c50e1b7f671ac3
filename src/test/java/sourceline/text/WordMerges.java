package sourceline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What both implementations of the merge are tried on: the table of cases, and random edits. */
public final class WordMerges {

    private static final List<String> VOCABULARY =
            List.of("the", "strike", "not", "12", "3.5", "Putin", "Iran’s", "of", "letter", "2025-06-23", "人");
    private static final List<String> BETWEEN = List.of(" ", " ", " ", ", ", ".", ". ", "-", " “", "\n");

    private WordMerges() {}

    /** One case of the table, as it stands there. */
    public record Case(String why, String base, String mine, String theirs, String text, List<ConflictAt> conflicts) {

        public Merged merged() {
            return new Merged(text, conflicts.stream().map(ConflictAt::conflict).toList());
        }

        @Override
        public String toString() {
            return why + ": " + base;
        }
    }

    /** A conflict as the table and the browser write it. */
    public record ConflictAt(int start, int end, String base, String newer, String older) {

        public Merged.Conflict conflict() {
            return new Merged.Conflict(new Span(start, end), base, newer, older);
        }
    }

    public static List<Case> table() {
        try (var table = WordMerges.class.getResourceAsStream("word-merges.json")) {
            return JsonMapper.shared().readValue(table, new TypeReference<List<Case>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words, figures and marks, with spaces or none between them. */
    static List<String> sentence(Random random) {
        return sentence(random, random.nextInt(12));
    }

    public static List<String> sentence(Random random, int words) {
        var pieces = new ArrayList<String>();
        for (var i = words; i > 0; i--) {
            pieces.add(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
            pieces.add(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return pieces;
    }

    /** The pieces after somebody replaced, took out and put in some. */
    public static List<String> edited(List<String> base, Random random, String author) {
        var edited = new ArrayList<>(base);
        for (var i = random.nextInt(4); i >= 0; i--) {
            var at = edited.isEmpty() ? 0 : random.nextInt(edited.size() + 1);
            var word = random.nextBoolean()
                    ? author + random.nextInt(100)
                    : random.nextInt(100) + author.toUpperCase(Locale.ROOT);
            switch (random.nextInt(3)) {
                case 0 ->
                    edited.addAll(at, List.of(word, List.of(" ", ".", ", ").get(random.nextInt(3))));
                case 1 -> {
                    if (at < edited.size()) {
                        edited.set(at, word);
                    }
                }
                default -> {
                    if (at < edited.size()) {
                        edited.remove(at);
                    }
                }
            }
        }
        return edited;
    }
}
