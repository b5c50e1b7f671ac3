package sourceline.exchange;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourceline.publication.DownloadedSnapshot;
import sourceline.publication.GivenFile;
import sourceline.publication.PublicKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

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
    private static final String USE = """
            verify [--keys=KEYS.json] [--journal=CHAIN.json] FILE.json …
              FILE.json   a snapshot, from /t/…json or /t/…/v/N.json; more than one may be named
              KEYS.json   the newsroom's public keys, from %s
              CHAIN.json  the hashes from the timeline's history; may be given once for each timeline
            Ends with 0 if all of them are whole, with 1 if one is not, with 2 if one cannot be read.""".formatted(PublicKeys.ADDRESS);

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
     * @param out takes a line a file, and one for whatever does not fit in it or is to be known of it
     * @return the exit code: 0 if all of them are whole, 1 if one is not, 2 if one cannot be read or none is named
     */
    public static int run(List<String> words, PrintStream out) {
        var files = words.stream().filter(word -> !word.startsWith("--")).toList();
        var unknown = words.stream()
                .filter(word -> word.startsWith("--") && !word.startsWith(KEYS) && !word.startsWith(JOURNAL))
                .toList();
        if (files.isEmpty() || !unknown.isEmpty()) {
            unknown.forEach(word -> out.printf("%s: no such option%n", word));
            out.println(USE);
            return MISUSED;
        }
        try {
            var check = new SnapshotCheck(keys(words), JournalsGiven.read(given(words, JOURNAL)), out);
            return files.stream().mapToInt(check::verify).max().orElseThrow();
        } catch (GivenFile.Unreadable | JournalsGiven.NoJournal | NoKeys e) {
            out.println(e.getMessage());
            return MISUSED;
        }
    }

    private static List<String> given(List<String> words, String option) {
        return words.stream()
                .filter(word -> word.startsWith(option))
                .map(word -> word.substring(option.length()))
                .toList();
    }

    private static Optional<PublicKeys> keys(List<String> words) {
        var all = new ArrayList<PublicKeys.Key>();
        for (var file : given(words, KEYS)) {
            try {
                all.addAll(PublicKeys.read(GivenFile.read(file)).keys());
            } catch (JacksonException e) {
                throw new NoKeys(file);
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new PublicKeys(all));
    }

    /** A file was named as the newsroom's keys and is none. */
    private static final class NoKeys extends RuntimeException {

        NoKeys(String file) {
            super("%s: no public keys as they stand at %s".formatted(file, PublicKeys.ADDRESS));
        }
    }

    private int verify(String file) {
        try {
            var snapshot = DownloadedSnapshot.read(GivenFile.read(file));
            if (snapshot.isPresent()) {
                return verify(file, snapshot.get());
            }
            out.printf("%s: no snapshot, as it has no manifest%n", file);
        } catch (GivenFile.Unreadable e) {
            out.println(e.getMessage());
        } catch (MismatchedInputException twice) {
            tell(file, twice, "a name stands there twice in one object, and programs may take the one or the other");
        } catch (JacksonException e) {
            tell(file, e, "no JSON from there on");
        }
        return MISUSED;
    }

    private void tell(String file, JacksonException found, String what) {
        var at = found.getLocation();
        out.printf(
                "%s: at line %d, column %d: %s%n",
                file, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(), what);
    }

    private int verify(String file, DownloadedSnapshot snapshot) {
        var faults = new ArrayList<>(snapshot.faults());
        keys.flatMap(snapshot::signatureFault).ifPresent(faults::add);
        journals.fault(snapshot.header()).ifPresent(faults::add);
        faults.forEach(fault -> out.printf("%s: %s%n", file, plain(fault)));
        if (faults.isEmpty()) {
            out.printf("%s: whole. %s%n", file, plain(facts(snapshot)));
            snapshot.withheld().forEach(withheld -> out.printf("%s: withheld: %s%n", file, plain(withheld)));
        }
        return faults.isEmpty() ? WHOLE : BROKEN;
    }

    private String facts(DownloadedSnapshot snapshot) {
        var header = snapshot.header();
        return "Version %d of “%s”, %d entries (%d withheld), SHA-256 %s, revision %d with head hash %s, %s; %s"
                .formatted(
                        header.path("number").asInt(0),
                        header.path("title").asString(""),
                        snapshot.size(),
                        snapshot.withheld().size(),
                        snapshot.sha256(),
                        header.path("revision").asLong(0),
                        header.path("headHash").asString(""),
                        journals.isEmpty() ? "not looked for in the journal: no --journal" : "as in the journal",
                        keys.isPresent()
                                ? "signed with key " + snapshot.signedWith()
                                : "signature not looked at: no --keys");
    }

    /** What a stranger's file says must not move the cursor of the terminal that it is told in. */
    private static String plain(String words) {
        return words.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
