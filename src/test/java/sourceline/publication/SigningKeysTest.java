package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import sourceline.SpringTest;
import tools.jackson.databind.json.JsonMapper;

/** What is published is signed; keys are rotated, put away and brought back in a terminal. */
@SpringTest
class SigningKeysTest {

    @Autowired
    private SigningKeys keys;

    @Autowired
    private PublicationFixture made;

    @Autowired
    private MockMvc web;

    @Value("${spring.datasource.url}")
    private String database;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void a_snapshot_is_signed_with_the_newest_key_and_stays_signed_when_that_is_rotated() throws Exception {
        var desk = made.desk();
        made.publish(desk, made.approved(desk, "A letter is due"));
        var before = ask("/t/" + desk.slug() + ".json").getContentAsString(StandardCharsets.UTF_8);
        assertThat(run("rotate")).isZero();
        made.publish(desk, made.approved(desk, "A letter has come"));
        var after = ask("/t/" + desk.slug() + ".json").getContentAsString(StandardCharsets.UTF_8);

        assertThat(before).doesNotContain(newest().id());
        assertThat(after).contains(newest().id());
        assertThat(DownloadedSnapshot.read(before).orElseThrow().signatureFault(keys.keys()))
                .isEmpty();
        assertThat(DownloadedSnapshot.read(after).orElseThrow().signatureFault(keys.keys()))
                .isEmpty();
        assertThat(DownloadedSnapshot.read(after)
                        .orElseThrow()
                        .signatureFault(new PublicKeys(List.of(SampleEdition.KEY.published()))))
                .isPresent();
    }

    @Test
    void the_public_keys_stand_at_a_well_known_address_and_no_private_one_does() throws Exception {
        var response = ask(PublicKeys.ADDRESS);
        assertThat(response.getContentType()).startsWith("application/json");
        var published = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(PublicKeys.read(published).keys()).isNotEmpty();
        assertThat(published).doesNotContain("private");
    }

    @Test
    void keys_are_put_away_once_and_what_is_missing_is_brought_back() throws IOException {
        var file = folder.resolve("keys.json");
        assertThat(run("backup", file.toString())).isZero();
        assertThat(run("backup", file.toString())).isEqualTo(2);
        assertThat(run("restore", file.toString())).isZero();
        assertThat(told()).contains("is there already", "No key was missing.");

        var old = SigningKey.generate(Instant.parse("2020-01-01T00:00:00Z"));
        var lost = Files.writeString(folder.resolve("lost.json"), backup(old));
        assertThat(run("restore", lost.toString())).isZero();
        assertThat(told()).contains("Missing, and brought back: one key.");
        assertThat(keys.keys().key(old.id())).isPresent();
        assertThat(newest().id()).isNotEqualTo(old.id());
    }

    @Test
    void what_is_no_backup_or_no_command_is_said() throws IOException {
        var file = Files.writeString(folder.resolve("nothing.json"), "nothing");
        assertThat(run("restore", file.toString())).isEqualTo(2);
        assertThat(run("restore", folder.resolve("missing.json").toString())).isEqualTo(2);
        assertThat(run("burn")).isEqualTo(2);
        assertThat(told()).contains("is no backup", "is not there", "Say what to do");
    }

    @Test
    void a_damaged_backup_brings_nothing_back() throws IOException {
        var one = SigningKey.generate(Instant.parse("2020-01-01T00:00:00Z"));
        var other = SigningKey.generate(Instant.parse("2020-01-02T00:00:00Z")).backedUp();
        var mixed = new KeyBackup.Pair(one.backedUp().publicKey(), other.privateKey(), other.madeAt());
        for (var pair : List.of(mixed, new KeyBackup.Pair("AAAA", "not Base64", other.madeAt()))) {
            var file = folder.resolve("mixed.json");
            Files.writeString(file, JsonMapper.shared().writeValueAsString(new KeyBackup(List.of(other, pair))));
            assertThat(run("restore", file.toString())).isEqualTo(2);
        }
        assertThat(told()).contains("is damaged", "Nothing was brought back.");
        assertThat(keys.keys().key(new SigningKey(other.publicKey(), other.privateKey(), other.madeAt()).id()))
                .isEmpty();
    }

    @Test
    void a_database_that_cannot_be_reached_or_is_new_is_told_as_such() {
        assertThat(KeyCommand.run(
                        List.of("rotate", "--spring.datasource.url=jdbc:h2:file:/nowhere/x;IFEXISTS=TRUE"), out()))
                .isEqualTo(2);
        assertThat(KeyCommand.run(List.of("rotate", "--spring.datasource.url=jdbc:h2:mem:new"), out()))
                .isEqualTo(2);
        assertThat(told())
                .contains("The database cannot be opened: Database \"/nowhere/x\" not found")
                .contains("The database is new or of another version: start the program with it first.");
    }

    private static String backup(SigningKey key) {
        return JsonMapper.shared().writeValueAsString(new KeyBackup(List.of(key.backedUp())));
    }

    private PublicKeys.Key newest() {
        return keys.keys().keys().getFirst();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }

    private int run(String... words) {
        var all = Stream.concat(Stream.of(words), Stream.of("--spring.datasource.url=" + database));
        return KeyCommand.run(all.toList(), out());
    }

    private PrintStream out() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
