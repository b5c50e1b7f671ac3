package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import sourceline.journal.Subject;
import sourceline.publication.PublicationFixture.Desk;

/** Somebody verifies the journal from the command line, beside the running application. */
@PublicationTest
class VerifyJournalTest {

    private final PublicationFixture made;
    private final JdbcTemplate jdbc;
    private final String database;

    @Autowired
    VerifyJournalTest(PublicationFixture made, JdbcTemplate jdbc, @Value("${spring.datasource.url}") String database) {
        this.made = made;
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
