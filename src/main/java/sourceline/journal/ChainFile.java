package sourceline.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.journal.ChainCheck.Break;
import sourceline.journal.ChainCheck.Broken;
import sourceline.journal.ChainCheck.Intact;
import tools.jackson.databind.json.JsonMapper;

/**
 * A subject's chain as a file that anybody can check offline. It holds no value that was ever set, only the salted digests that
 * stand in the chain, so it can be handed to anybody, and what was erased for legal reasons is missing in nothing.
 *
 * @param format {@value #FORMAT}
 * @param subject such as {@code timeline:} and its id
 * @param revision the subject's revision when the file was made
 * @param headHash the hash of its last change; 64 zeros where nothing has happened
 * @param changes from the first to the last
 */
public record ChainFile(
        String format, int version, String subject, long revision, String headHash, List<Link> changes) {

    public static final String FORMAT = "sourceline-journal";

    /** The schema that this program writes. */
    public static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a file may not lack is asked for as it is read. */
    public ChainFile {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(headHash, "headHash");
        changes = List.copyOf(changes);
    }

    /**
     * One change.
     *
     * @param before the salted digest of the value before; null where there was none. The same for the three after it
     * @param hash SHA-256 of the hash before it and of this change's canonical JSON (RFC 8785)
     */
    public record Link(
            long revision,
            int ordinal,
            UUID operation,
            String command,
            UUID actor,
            Instant at,
            String what,
            UUID target,
            @Nullable UUID about,
            String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String detail,
            @Nullable String reason,
            String hash) {

        /** The hash that follows from what is in it. */
        String computeHash(String subject, String previousHash) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("subject", subject);
            row.put("revision", revision);
            row.put("ordinal", ordinal);
            row.put("operation", operation.toString());
            row.put("command", command);
            row.put("actor", actor.toString());
            row.put("at", at.toString());
            row.put("what", what);
            row.put("target", target.toString());
            row.put("about", about == null ? null : about.toString());
            row.put("field", field);
            row.put("before", before);
            row.put("after", after);
            row.put("detail", detail);
            row.put("reason", reason);
            return Digests.sha256(previousHash + Digests.canonical(row));
        }
    }

    /**
     * Reads a file.
     *
     * @return empty where the JSON is no such file, or of another version
     * @throws tools.jackson.core.JacksonException if it is no JSON, or lacks something
     */
    public static Optional<ChainFile> read(String json) {
        var document = JSON.readTree(json);
        return document.path("format").asString("").equals(FORMAT)
                        && document.path("version").asInt(0) == VERSION
                ? Optional.of(JSON.treeToValue(document, ChainFile.class))
                : Optional.empty();
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Checks the chain in itself. */
    public ChainCheck verify() {
        return verify(0, Head.GENESIS);
    }

    /**
     * Checks the chain in itself, and that it is the one of which a snapshot recorded revision and hash.
     *
     * @param recordedRevision that the snapshot recorded
     * @param recordedHash that the snapshot recorded with it
     */
    public ChainCheck verify(long recordedRevision, String recordedHash) {
        var previous = Head.GENESIS;
        var atRecorded = Head.GENESIS;
        Link last = null;
        for (var link : changes) {
            var begins = last == null || link.revision() != last.revision();
            var revision = last == null ? 1 : begins ? last.revision() + 1 : last.revision();
            var ordinal = begins || last == null ? 0 : last.ordinal() + 1;
            if (link.revision() != revision || link.ordinal() != ordinal) {
                return new Broken(Break.ROW_MISSING, revision, ordinal);
            }
            if (!link.computeHash(chainSubject(), previous).equals(link.hash())) {
                return new Broken(Break.ROW_ALTERED, revision, ordinal);
            }
            previous = link.hash();
            if (revision <= recordedRevision) {
                atRecorded = previous;
            }
            last = link;
        }
        var reached = last == null ? 0 : last.revision();
        if (revision > reached || recordedRevision > reached) {
            return new Broken(Break.TAIL_CUT, reached + 1, 0);
        }
        if (revision < reached || !headHash.equals(previous)) {
            return new Broken(Break.HEAD_DIFFERS, reached, last == null ? 0 : last.ordinal());
        }
        return atRecorded.equals(recordedHash)
                ? new Intact(reached, previous, changes.size())
                : new Broken(Break.PAST_REHASHED, recordedRevision, 0);
    }

    /** In the chain the kind of subject stands in capitals. */
    private String chainSubject() {
        var colon = subject.indexOf(':');
        return colon < 0 ? subject : subject.substring(0, colon).toUpperCase(Locale.ROOT) + subject.substring(colon);
    }
}
