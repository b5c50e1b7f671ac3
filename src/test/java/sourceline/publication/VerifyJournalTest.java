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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import sourceline.SpringTest;
import sourceline.exchange.SnapshotCheck;
import sourceline.journal.Chain;
import sourceline.journal.Subject;
import sourceline.publication.PublicationFixture.Desk;

/** Somebody verifies the journal from the command line, beside the running application. */
@SpringTest
class VerifyJournalTest {

    private final PublicationFixture made;
    private final JdbcTemplate jdbc;
    private final String database;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Chain chain;
    private final MockMvc web;

    @Autowired
    VerifyJournalTest(
            PublicationFixture made,
            Chain chain,
            MockMvc web,
            JdbcTemplate jdbc,
            @Value("${spring.datasource.url}") String database) {
        this.made = made;
        this.chain = chain;
        this.web = web;
        this.jdbc = jdbc;
        this.database = database;
    }

    @Test
    void a_chain_that_nobody_touched_is_whole_to_its_last_revision() {
        var desk = published();

        assertThat(said(desk)).startsWith("whole, ").contains(" up to revision " + made.revision(desk) + ", ");
    }

    @Test
    void the_first_change_that_was_altered_is_named_and_the_command_fails() {
        var desk = published();
        assertThat(jdbc.update(
                        "update change set after_value = 'something else'"
                                + " where subject_id = ? and revision = 1 and ordinal = 0",
                        desk.timeline().uuid()))
                .isEqualTo(1);

        assertThat(said(desk)).isEqualTo("BROKEN, first at revision 1, change 1: value altered");
        assertThat(VerifyJournal.run(settings(), new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(1);
    }

    @Test
    void a_downloaded_snapshot_is_verified_with_the_exported_journal_and_a_tampered_one_is_told_where()
            throws Exception {
        var desk = published();
        made.publish(desk, made.approved(desk, "The letter stays secret"));
        var snapshot = file("snapshot.json", ask("/t/" + desk.slug() + "/v/1.json"));
        var subject = Subject.timeline(desk.timeline().uuid());
        var journal = chain.file(subject).json();

        assertThat(verify(journal, snapshot)).isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("whole.", "as in the journal");
        assertThat(verify(journal.replaceFirst("\"entry.draft\"", "\"entry.forged\""), snapshot))
                .isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .containsPattern("journal: broken at revision \\d+, change \\d+: row altered");
        var other = chain.file(Subject.timeline(made.desk().timeline().uuid())).json();
        assertThat(verify(other, snapshot)).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("none of those given is of the snapshot's timeline");
        assertThat(verify("{}", snapshot)).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("no hashes of a journal");
    }

    private int verify(String journal, Path snapshot) throws IOException {
        var words = List.of("--journal=" + file("journal.json", journal), snapshot.toString());
        return SnapshotCheck.run(words, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String ask(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Desk published() {
        var desk = made.desk();
        made.publish(desk, made.approved(desk, "He gave none"));
        return desk;
    }

    /** What the command says of the timeline's chain. */
    private String said(Desk desk) {
        var out = new ByteArrayOutputStream();
        VerifyJournal.run(settings(), new PrintStream(out, true, StandardCharsets.UTF_8));
        var subject = Subject.timeline(desk.timeline().uuid()) + ": ";
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(subject))
                .map(line -> line.substring(subject.length()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> settings() {
        return List.of("--spring.datasource.url=" + database);
    }
}
