package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourceline.exchange.SnapshotCheck;
import sourceline.journal.Digests;
import sourceline.publication.PublishedNotice.Kind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The command that verifies snapshots offline, as it is given in a terminal. */
class SnapshotCheckTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void a_downloaded_snapshot_is_whole_and_its_facts_are_told() throws IOException {
        var edition = SampleEdition.edition();
        assertThat(verify(SnapshotDocument.of(edition))).isZero();
        assertThat(told())
                .contains("whole. Version", "The letter from Tehran", "4 entries (0 withheld)")
                .contains(edition.sha256());
    }

    @Test
    void a_withheld_entry_does_not_break_it() throws IOException {
        var withheld = SnapshotDocument.of(SampleEdition.edition(
                SampleEdition.header(),
                SampleEdition.entries(),
                List.of(SampleEdition.notice(Kind.REMOVAL, SampleEdition.DELIVERY, "A court has decided."))));
        assertThat(verify(withheld)).isZero();
        assertThat(told())
                .contains("4 entries (1 withheld)")
                .contains("withheld: entries[2] (%s): REMOVAL since ".formatted(SampleEdition.DELIVERY));
    }

    @Test
    void a_tampered_one_is_broken_and_told_where() throws IOException {
        var document = SnapshotDocument.of(SampleEdition.edition());
        assertThat(verify(document.replace("set to hand it over", "about to hand it over")))
                .isEqualTo(1);
        assertThat(told())
                .contains("snapshot.json: entries[2] (%s): not what was signed".formatted(SampleEdition.DELIVERY));
    }

    @Test
    void with_the_newsrooms_keys_the_signature_is_looked_at_too() throws IOException {
        var document = SnapshotDocument.of(SampleEdition.edition());
        assertThat(verify(document, SampleEdition.KEY)).isZero();
        assertThat(told()).contains("signed with key " + SampleEdition.KEY.id());
    }

    @Test
    void whoever_makes_another_manifest_and_its_hash_cannot_sign_it() throws IOException {
        var edition = SampleEdition.edition();
        var manifest = edition.manifest().replace("The letter from Tehran", "The letter from Qom");
        var forged = SnapshotDocument.of(edition)
                .replace("The letter from Tehran", "The letter from Qom")
                .replace(edition.sha256(), Digests.sha256(manifest));
        assertThat(verify(forged)).isZero();
        assertThat(verify(forged, SampleEdition.KEY)).isEqualTo(1);
        assertThat(told()).contains("snapshot.json: signature: not of this manifest");
    }

    @Test
    void a_signature_by_somebody_else_and_none_at_all_are_told() throws IOException {
        var edition = SampleEdition.edition();
        var document = SnapshotDocument.of(edition);
        assertThat(verify(document, SigningKey.generate(SampleEdition.PUBLISHED)))
                .isEqualTo(1);
        assertThat(told()).contains("by a key that is not among those given");
        assertThat(verify(document.replace("\"signature\"", "\"signed\""), SampleEdition.KEY))
                .isEqualTo(1);
        assertThat(told()).contains("signature: there is none");
    }

    @Test
    void a_name_that_stands_twice_is_refused_as_programs_would_read_different_things() throws IOException {
        var document = SnapshotDocument.of(SampleEdition.edition());
        assertThat(verify(document.replaceFirst("\"headline\":", "\"headline\":\"A lie\",\"headline\":")))
                .isEqualTo(2);
        assertThat(told()).contains("snapshot.json: at line 1, column ", "a name stands there twice in one object");
    }

    @Test
    void an_entry_that_is_missing_doubled_moved_strange_or_both_shown_and_withheld_is_told() throws IOException {
        var delivery = "entries[2] (%s): ".formatted(SampleEdition.DELIVERY);
        tampered(entries -> entries.remove(2), "entries: %s is missing, which".formatted(SampleEdition.DELIVERY));
        tampered(
                entries -> entries.set(3, entries.get(2)),
                "entries[3] (%s): stands there twice".formatted(SampleEdition.DELIVERY));
        tampered(entries -> entries.insert(0, entries.remove(2)), "entries: not in the order of the manifest");
        tampered(entries -> entry(entries).put("entry", "another"), "entries[2] (another): not in the manifest");
        tampered(entries -> entry(entries).remove("content"), delivery + "missing without a reason");
        tampered(entries -> entry(entries).putObject("withheld"), delivery + "both shown and withheld");
    }

    private void tampered(Consumer<ArrayNode> tampering, String message) throws IOException {
        var document = JsonMapper.shared().readTree(SnapshotDocument.of(SampleEdition.edition()));
        tampering.accept((ArrayNode) document.path("entries"));
        assertThat(verify(document.toString(), SampleEdition.KEY)).isEqualTo(1);
        assertThat(told()).contains("snapshot.json: " + message);
    }

    private static ObjectNode entry(ArrayNode entries) {
        return (ObjectNode) entries.get(2);
    }

    @Test
    void a_version_that_this_program_does_not_know_is_told() throws IOException {
        var document = SnapshotDocument.of(SampleEdition.edition());
        assertThat(verify(document.replaceFirst("\"version\":1}$", "\"version\":2}")))
                .isEqualTo(1);
        assertThat(told()).contains("snapshot.json: version: 2, and 1 in the header, where this program knows 1");
    }

    @Test
    void nothing_of_a_file_reaches_the_terminal_but_words() throws IOException {
        assertThat(verify("{\"manifest\":{\"header\":{}},\"entries\":[{\"entry\":\"\\u001b[2J\"}]}"))
                .isEqualTo(1);
        assertThat(told()).contains("entries[0] (\uFFFD[2J)").doesNotContain("\u001b");
    }

    @Test
    void numbers_and_names_are_hashed_in_their_canonical_form() throws IOException {
        // of RFC 8785: ES6 numbers (3.2.2.3) and names in the order of their UTF-16 units (3.2.3)
        var canonical =
                "{\"entries\":[],\"header\":{\"\\r\":2,\"1\":4,\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"
                        + "\"version\":1,\"\u0080\":6,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}}";
        assertThat(verify("""
                                {"version": 1, "sha256": "%s", "manifest": {"header": {"\\ufb33": 3, "1": 4, "\\ud83d\\ude00": 5,
                                "version": 1, "\\u0080": 6, "\\r": 2, "\\u20ac": 1,
                                "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0]}, "entries": []}}""".formatted(Digests.sha256(canonical)))).isZero();
    }

    @Test
    void what_is_no_snapshot_or_not_there_or_not_named_is_said() throws IOException {
        assertThat(verify("{}")).isEqualTo(2);
        assertThat(verify("{\n\"manifest\": ")).isEqualTo(2);
        assertThat(verify(" \n")).isEqualTo(2);
        assertThat(run(List.of(folder.resolve("missing.json").toString()))).isEqualTo(2);
        assertThat(run(List.of(folder.toString()))).isEqualTo(2);
        assertThat(run(List.of())).isEqualTo(2);
        assertThat(run(List.of("--key=keys.json", "snapshot.json"))).isEqualTo(2);
        assertThat(told())
                .contains(
                        "snapshot.json: no snapshot, as it has no manifest",
                        "snapshot.json: at line 2, column ",
                        "snapshot.json: is empty",
                        "missing.json: is not there",
                        folder + ": is a folder",
                        "--key=keys.json: no such option",
                        "Ends with 0 if all of them are whole");
    }

    @Test
    void what_is_given_as_keys_or_as_a_journal_and_is_none_is_named() throws IOException {
        var other = Files.writeString(folder.resolve("other.json"), "[]");
        assertThat(run(List.of("--keys=" + other, "snapshot.json"))).isEqualTo(2);
        assertThat(run(List.of("--journal=" + other, "snapshot.json"))).isEqualTo(2);
        assertThat(told())
                .contains("other.json: no public keys as they stand at ", "other.json: no hashes of a journal");
    }

    private int verify(String snapshot) throws IOException {
        var file = Files.writeString(folder.resolve("snapshot.json"), snapshot);
        return run(List.of(file.toString()));
    }

    private int verify(String snapshot, SigningKey key) throws IOException {
        var file = Files.writeString(folder.resolve("snapshot.json"), snapshot);
        var keys = Files.writeString(folder.resolve("keys.json"), new PublicKeys(List.of(key.published())).json());
        return run(List.of("--keys=" + keys, file.toString()));
    }

    private int run(List<String> files) {
        return SnapshotCheck.run(files, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
