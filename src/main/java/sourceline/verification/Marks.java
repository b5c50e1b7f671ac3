package sourceline.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;

/**
 * What was ticked off in a check.
 *
 * @param statements by {@link Statement#key()}
 */
public record Marks(Map<String, Mark> statements, Map<CitationId, Mark> citations) {

    public Marks {
        statements = Map.copyOf(statements);
        citations = Map.copyOf(citations);
    }

    /** The same mark on everything that a check of the entry must tick off. */
    public static Marks all(EntryState entry, Mark mark) {
        return new Marks(
                Statement.of(entry).stream().collect(Collectors.toMap(Statement::key, statement -> mark)),
                entry.citations().stream().collect(Collectors.toMap(CitationState::id, citation -> mark)));
    }

    /** These marks, with another one on a statement. */
    public Marks with(Statement statement, Mark mark) {
        var more = new LinkedHashMap<>(statements);
        more.put(statement.key(), mark);
        return new Marks(more, citations);
    }

    /** These marks, with another one on a citation. */
    public Marks with(CitationId citation, Mark mark) {
        var more = new LinkedHashMap<>(citations);
        more.put(citation, mark);
        return new Marks(statements, more);
    }

    /** Whether everything of the entry that a check must tick off is marked. */
    boolean isComplete(EntryState entry) {
        return Statement.of(entry).stream().map(Statement::key).allMatch(statements::containsKey)
                && entry.citations().stream().map(CitationState::id).allMatch(citations::containsKey);
    }

    /**
     * @throws CheckRefused if something of the entry is not marked, if a mark is on something that it does not have, or
     *     if a mark says that the source does not say it
     */
    void requireOf(EntryState entry) {
        requireOfStatements(Statement.of(entry));
        requireOfCitations(entry.citations());
    }

    private void requireOfStatements(List<Statement> present) {
        for (var statement : present) {
            switch (statements.get(statement.key())) {
                case null -> throw CheckRefused.markMissing(statement.key(), statement.words());
                case NOT_IN_SOURCE -> throw CheckRefused.notInSource(statement.key(), statement.words());
                case MATCHES, SAID_BY_SOMEONE, DISPUTED -> {}
            }
        }
        var keys = present.stream().map(Statement::key).collect(Collectors.toSet());
        statements.keySet().stream()
                .filter(key -> !keys.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw CheckRefused.markOfNothing(key);
                });
    }

    private void requireOfCitations(List<CitationState> present) {
        for (var citation : present) {
            switch (citations.get(citation.id())) {
                case null -> throw CheckRefused.markMissing("citations", citation.exact());
                case NOT_IN_SOURCE -> throw CheckRefused.notInSource("citations", citation.exact());
                case MATCHES, SAID_BY_SOMEONE, DISPUTED -> {}
            }
        }
        var ids = present.stream().map(CitationState::id).collect(Collectors.toSet());
        citations.keySet().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw CheckRefused.markOfNothing("citations");
        });
    }
}
