package sourceline.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourceline.publication.PublicKeys;
import sourceline.publication.SnapshotDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command that verifies snapshots as they were downloaded: each manifest against its hash and, with the newsroom's keys, its signature; each entry against the manifest; with exported
 * journals, that it was published on the revision of the chain that it names. It needs neither the program running nor a network.
 */
public final class SnapshotCheck {

    /** The first argument of the program that asks for it; the files follow. */
    public static final String COMMAND = "verify";

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private static final String KEYS = "--keys=";
    private static final String JOURNAL = "--journal=";

    private final Optional<PublicKeys> keys;
    private final JournalsGiven journals;
    private final PrintStream out;

    private SnapshotCheck(Optional<PublicKeys> keys, JournalsGiven journals, PrintStream out) {
        this.keys = keys;
        this.journals = journals;
        this.out = out;
    }

    /**
     * @param words paths of snapshots, and perhaps {@code --keys=} with that of the newsroom's public keys and
     *     {@code --journal=} with that of an exported journal, once for each timeline
     * @param out takes a line a file, and one for whatever does not fit in it
     * @return the exit code: 0 if all of them are whole, 1 if one is not, 2 if one cannot be read or none is named
     */
    public static int run(List<String> words, PrintStream out) {
        var files = words.stream()
                .filter(word -> !word.startsWith(KEYS) && !word.startsWith(JOURNAL))
                .toList();
        if (files.isEmpty()) {
            out.println("Name the snapshots to verify: verify [--keys=KEYS.json] [--journal=JOURNAL.json] FILE.json …");
            return MISUSED;
        }
        Optional<PublicKeys> keys;
        try {
            keys = keys(words);
        } catch (IOException | JacksonException e) {
            out.println("The keys cannot be read: " + e.getClass().getSimpleName());
            return MISUSED;
        }
        try {
            var journals = JournalsGiven.read(words.stream()
                    .filter(word -> word.startsWith(JOURNAL))
                    .map(word -> word.substring(JOURNAL.length()))
                    .toList());
            var check = new SnapshotCheck(keys, journals, out);
            return files.stream().mapToInt(check::verify).max().orElseThrow();
        } catch (JournalsGiven.NoJournal e) {
            out.println("No exported journal: " + e.getMessage());
        } catch (IOException | JacksonException e) {
            out.println("The journal cannot be read: " + e.getClass().getSimpleName());
        }
        return MISUSED;
    }

    private static Optional<PublicKeys> keys(List<String> words) throws IOException {
        for (var word : words) {
            if (word.startsWith(KEYS)) {
                return Optional.of(PublicKeys.read(Files.readString(Path.of(word.substring(KEYS.length())))));
            }
        }
        return Optional.empty();
    }

    private int verify(String file) {
        try {
            return verify(file, Files.readString(Path.of(file)));
        } catch (CharacterCodingException e) {
            out.printf("%s: not UTF-8%n", file);
        } catch (IOException e) {
            out.printf("%s: cannot be read (%s)%n", file, e.getClass().getSimpleName());
        } catch (JacksonException e) {
            var at = e.getLocation();
            out.printf("%s: no JSON at line %d%n", file, at == null ? 0 : at.getLineNr());
        }
        return MISUSED;
    }

    private int verify(String file, String json) {
        var document = JsonMapper.shared().readTree(json);
        if (!document.path("manifest").path("header").isObject()) {
            out.printf("%s: no snapshot, as it has no manifest%n", file);
            return MISUSED;
        }
        var breaks = new ArrayList<>(SnapshotDocument.verify(json));
        keys.flatMap(known -> SnapshotDocument.verifySignature(json, known)).ifPresent(breaks::add);
        journals.fault(document.path("manifest").path("header")).ifPresent(breaks::add);
        breaks.forEach(found -> out.printf("%s: %s%n", file, found));
        if (breaks.isEmpty()) {
            tell(file, document);
        }
        return breaks.isEmpty() ? WHOLE : BROKEN;
    }

    private void tell(String file, JsonNode document) {
        var header = document.path("manifest").path("header");
        var withheld = document.path("entries")
                .valueStream()
                .filter(entry -> entry.has("withheld"))
                .count();
        out.printf(
                "%s: whole. Version %d of “%s”, %d entries (%d withheld), SHA-256 %s, revision %d with head hash %s, %s; %s%n",
                file,
                header.path("number").asInt(),
                header.path("title").asString(""),
                document.path("entries").size(),
                withheld,
                document.path("sha256").asString(""),
                header.path("revision").asLong(),
                header.path("headHash").asString(""),
                journals.isEmpty() ? "not looked for in the journal: no --journal" : "as in the journal",
                keys.isPresent()
                        ? "signed with key "
                                + document.path("signature").path("key").asString("")
                        : "signature not looked at: no --keys");
    }
}
