package sourceline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.SpringTest;

@SpringTest
class JournalTest {

    private static final Actor ACTOR = new Actor(UUID.randomUUID());

    @Autowired
    Journal journal;

    @Autowired
    PlatformTransactionManager transactions;

    private final Subject subject = Subject.timeline(UUID.randomUUID());

    @Test
    void a_command_raises_the_revision_and_can_be_read_back() {
        var receipt = say("hello");

        assertThat(receipt).isEqualTo(new Receipt(1, true, "hello"));
        assertThat(journal.revision(subject)).isEqualTo(1);
        var change = journal.history(subject, 0, 10).getFirst();
        assertThat(change.after()).isEqualTo("hello");
        assertThat(change.reason()).isEqualTo("for a reason");
        assertThat(change.actor()).isEqualTo(ACTOR);
        assertThat(change.erased()).isFalse();
    }

    @Test
    void the_same_command_sent_twice_is_done_once() {
        var opId = OpId.random();

        var first = say(opId, "hello");
        say("in between");
        var second = say(opId, "hello");

        assertThat(second).isEqualTo(first);
        assertThat(journal.history(subject, 0, 10)).hasSize(2);
    }

    @Test
    void another_command_under_the_same_op_id_is_refused() {
        var opId = OpId.random();
        say(opId, "hello");

        assertThatThrownBy(() -> say(opId, "goodbye")).isInstanceOf(OpIdReused.class);
        assertThat(journal.revision(subject)).isEqualTo(1);
    }

    @Test
    void two_actors_may_use_the_same_op_id() {
        var opId = OpId.random();
        say(opId, "hello");

        var other =
                Command.of(subject, new Actor(UUID.randomUUID()), opId, "say").with("words", "hello");
        assertThat(journal.perform(other, act -> record(act, "hello")).revision())
                .isEqualTo(2);
    }

    @Test
    void a_command_that_changes_nothing_leaves_the_revision() {
        say("hello");

        var receipt = journal.perform(Command.of(subject, ACTOR, OpId.random(), "nothing"), act -> "done");

        assertThat(receipt).isEqualTo(new Receipt(1, false, "done"));
        assertThat(journal.revision(subject)).isEqualTo(1);
    }

    @Test
    void a_refused_command_leaves_nothing() {
        var opId = OpId.random();
        var command = Command.of(subject, ACTOR, opId, "say").with("words", "hello");

        assertThatThrownBy(() -> journal.perform(command, act -> {
                    record(act, "hello");
                    throw new Refused("not-now", "words");
                }))
                .isInstanceOf(Refused.class);

        assertThat(journal.revision(subject)).isZero();
        assertThat(journal.headHash(subject)).isEqualTo("0".repeat(64));
        assertThat(journal.history(subject, 0, 10)).isEmpty();
        assertThat(say(opId, "hello").revision()).isEqualTo(1);
    }

    @Test
    void a_command_does_not_run_inside_somebody_elses_transaction() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).execute(status -> say("hello")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void commands_of_many_threads_follow_each_other_without_a_gap() throws Exception {
        var commands = 60;
        var receipts = new ArrayList<Future<Receipt>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, commands).forEach(i -> receipts.add(threads.submit(() -> say("word " + i))));
        }

        var revisions = new ArrayList<Long>();
        for (var receipt : receipts) {
            revisions.add(receipt.get().revision());
        }
        assertThat(revisions)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, commands)
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(journal.revision(subject)).isEqualTo(commands);
    }

    @Test
    void what_concerns_one_entry_is_its_history() {
        var entry = UUID.randomUUID();
        say("not about it");
        journal.perform(Command.of(subject, ACTOR, OpId.random(), "say-about"), act -> {
            act.record(Effect.of("entry", entry, "headline", null, "about it").about(entry));
            return "";
        });

        assertThat(journal.historyAbout(subject, entry))
                .extracting(JournalEntry::after)
                .isEqualTo(List.of("about it"));
    }

    private Receipt say(String words) {
        return say(OpId.random(), words);
    }

    private Receipt say(OpId opId, String words) {
        var command = Command.of(subject, ACTOR, opId, "say").with("words", words);
        return journal.perform(command, act -> record(act, words));
    }

    private String record(Act act, String words) {
        act.because("for a reason");
        act.record(Effect.of("word", subject.id(), "words", null, words));
        return words;
    }
}
