package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourceline.exchange.SnapshotCheck;
import sourceline.journal.Digests;
import sourceline.publication.PublishedNotice.Kind;

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
        assertThat(told()).contains("4 entries (1 withheld)");
    }

    @Test
    void a_tampered_one_is_broken_and_told_where() throws IOException {
        var document = SnapshotDocument.of(SampleEdition.edition());
        assertThat(verify(document.replace("set to hand it over", "about to hand it over")))
                .isEqualTo(1);
        assertThat(told()).contains("snapshot.json: entries[2]: not what was signed");
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
    void what_is_no_snapshot_or_not_there_or_not_named_is_said() throws IOException {
        assertThat(verify("{}")).isEqualTo(2);
        assertThat(verify("{\n\"manifest\": ")).isEqualTo(2);
        assertThat(run(List.of(folder.resolve("missing.json").toString()))).isEqualTo(2);
        assertThat(run(List.of())).isEqualTo(2);
        assertThat(told())
                .contains(
                        "no snapshot, as it has no manifest",
                        "no JSON at line 2",
                        "cannot be read",
                        "Name the snapshots");
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
