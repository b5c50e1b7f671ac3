package sourceline.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import sourceline.journal.ChainCheck;
import sourceline.journal.ChainFile;
import sourceline.journal.Subject;
import sourceline.publication.GivenFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Exported journals beside which snapshots are verified. */
final class JournalsGiven {

    private final List<ChainFile> files;

    private JournalsGiven(List<ChainFile> files) {
        this.files = files;
    }

    /**
     * @throws NoJournal if one of the files is none
     * @throws GivenFile.Unreadable if one cannot be read
     */
    static JournalsGiven read(List<String> paths) {
        return new JournalsGiven(paths.stream().map(JournalsGiven::file).toList());
    }

    private static ChainFile file(String path) {
        try {
            return ChainFile.read(GivenFile.read(path)).orElseThrow(() -> new NoJournal(path));
        } catch (JacksonException malformed) {
            throw new NoJournal(path);
        }
    }

    /** A file was named as a journal and is none. */
    static final class NoJournal extends RuntimeException {

        NoJournal(String path) {
            super("%s: no hashes of a journal, as a timeline's history gives them along".formatted(path));
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * What keeps a snapshot from being the one that was published on its revision of the journal.
     *
     * @param header of its manifest
     */
    Optional<String> fault(JsonNode header) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        var subject = subject(header.path("timeline").asString(""));
        var journal = files.stream()
                .filter(file -> subject.filter(file.subject()::equals).isPresent())
                .findFirst();
        if (journal.isEmpty()) {
            return Optional.of("journal: none of those given is of the snapshot's timeline");
        }
        var revision = header.path("revision").asLong(0);
        return journal.get().verify(revision, header.path("headHash").asString("")) instanceof ChainCheck.Broken broken
                ? Optional.of(words(broken, revision))
                : Optional.empty();
    }

    private static Optional<String> subject(String timeline) {
        try {
            return Optional.of(Subject.timeline(UUID.fromString(timeline)).toString());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String words(ChainCheck.Broken broken, long revision) {
        return switch (broken.what()) {
            case PAST_REHASHED ->
                "journal: at revision %d it has another hash than the snapshot recorded".formatted(revision);
            case TAIL_CUT -> "journal: ends before revision %d".formatted(Math.max(revision, broken.revision()));
            case VALUE_ALTERED, VALUE_REMOVED, ROW_ALTERED, ROW_MISSING, LINK_BROKEN, HEAD_DIFFERS ->
                "journal: broken at revision %d, change %d: %s"
                        .formatted(
                                broken.revision(),
                                broken.ordinal() + 1,
                                broken.what().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }
}
