package sourceline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.SpringTest;
import sourceline.journal.ChainCheck.Break;
import sourceline.journal.ChainCheck.Broken;
import sourceline.journal.ChainCheck.Intact;

/** Somebody checks a chain without the database. */
@SpringTest
class ChainFileTest {

    private static final Actor ACTOR = new Actor(UUID.randomUUID());

    @Autowired
    private Journal journal;

    @Autowired
    private Chain chain;

    private final Subject subject = Subject.timeline(UUID.randomUUID());
    private ChainFile file;

    @BeforeEach
    void export() {
        say("one", "two");
        say("three");
        file = ChainFile.read(chain.file(subject).json()).orElseThrow();
    }

    private void say(String... words) {
        journal.perform(Command.of(subject, ACTOR, OpId.random(), "say"), act -> {
            for (var word : words) {
                act.record(Effect.of("words", subject.id(), "said", null, word));
            }
            act.because("a reason");
            return "";
        });
    }

    @Test
    void it_is_the_chain_without_a_word_of_what_was_said() {
        assertThat(file.verify()).isEqualTo(new Intact(2, journal.headHash(subject), 3));
        assertThat(file.verify(2, journal.headHash(subject)).intact()).isTrue();
        assertThat(file.verify(1, file.changes().get(1).hash()).intact()).isTrue();
        assertThat(file.json()).doesNotContain("one", "three", "a reason");
        assertThat(chain.file(Subject.timeline(UUID.randomUUID())).verify())
                .isEqualTo(new Intact(0, "0".repeat(64), 0));
    }

    @Test
    void a_change_that_was_altered_left_out_or_cut_off_is_named() {
        var altered = file.json().replace(file.changes().get(1).at().toString(), "2020-01-01T00:00:00Z");
        assertThat(ChainFile.read(altered).orElseThrow().verify()).isEqualTo(new Broken(Break.ROW_ALTERED, 1, 0));
        assertThat(without(1).verify()).isEqualTo(new Broken(Break.ROW_ALTERED, 2, 0));
        assertThat(without(0).verify()).isEqualTo(new Broken(Break.ROW_MISSING, 1, 0));
        assertThat(without(2).verify()).isEqualTo(new Broken(Break.TAIL_CUT, 2, 0));
    }

    @Test
    void another_past_than_a_snapshot_recorded_is_found() {
        assertThat(file.verify(1, "f".repeat(64))).isEqualTo(new Broken(Break.PAST_REHASHED, 1, 0));
        assertThat(file.verify(3, "f".repeat(64))).isEqualTo(new Broken(Break.TAIL_CUT, 3, 0));
    }

    private ChainFile without(int place) {
        var changes = new ArrayList<>(file.changes());
        changes.remove(place);
        return new ChainFile(file.format(), file.version(), file.subject(), file.revision(), file.headHash(), changes);
    }
}
