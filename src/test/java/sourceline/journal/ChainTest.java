package sourceline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.ChainCheck.Break;
import sourceline.journal.ChainCheck.Broken;
import sourceline.journal.ChainCheck.Intact;
import sourceline.newsroom.LegalErasure;
import sourceline.newsroom.Role;

/** Somebody works on the database behind the journal's back. */
@SpringTest
class ChainTest {

    private static final Actor ACTOR = new Actor(UUID.randomUUID());

    @Autowired
    Journal journal;

    @Autowired
    Chain chain;

    @Autowired
    LegalErasure legalErasure;

    @Autowired
    As as;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManager entities;

    private final Subject subject = Subject.timeline(UUID.randomUUID());

    @Test
    void nothing_has_happened_yet_and_that_is_in_order() {
        assertThat(chain.verify(subject)).isEqualTo(new Intact(0, "0".repeat(64), 0));
    }

    @Test
    void a_chain_that_nobody_touched_is_intact() {
        say("one", "two");
        say("three");
        say();

        assertThat(chain.verify(subject)).isEqualTo(new Intact(2, journal.headHash(subject), 3));
        assertThat(chain.verify(subject, 2, journal.headHash(subject)).intact()).isTrue();
    }

    @Test
    void a_long_chain_is_read_to_its_end() {
        say(IntStream.range(0, 1203).mapToObj(i -> "word " + i).toArray(String[]::new));
        say("last");

        assertThat(chain.verify(subject)).isEqualTo(new Intact(2, journal.headHash(subject), 1204));
    }

    @Test
    void a_changed_value_is_found() {
        say("one", "two");
        say("three");
        change("after_value = 'forged'", 1, 1);

        assertThat(chain.verify(subject)).isEqualTo(new Broken(Break.VALUE_ALTERED, 1, 1));
    }

    @Test
    void a_changed_reason_is_found() {
        say("one");
        change("reason = 'another'", 1, 0);

        assertThat(chain.verify(subject)).isEqualTo(new Broken(Break.VALUE_ALTERED, 1, 0));
    }

    @Test
    void a_changed_value_with_its_digest_is_found() {
        say("one");
        var salt = salt();
        change("after_value = 'forged', after_digest = '" + Digests.salted(salt, "forged") + "'", 1, 0);

        assertThat(chain.verify(subject)).isEqualTo(new Broken(Break.ROW_ALTERED, 1, 0));
    }

    @Test
    void a_changed_actor_is_found() {
        say("one");
        change("actor = '" + UUID.randomUUID() + "'", 1, 0);

        assertThat(chain.verify(subject)).isEqualTo(new Broken(Break.ROW_ALTERED, 1, 0));
    }

    @Test
    void a_row_taken_out_of_the_middle_is_found() {
        say("one", "two", "three");
        say("four");
        remove(1, 1);

        assertThat(chain.verify(subject)).isEqualTo(new Broken(Break.ROW_MISSING, 1, 1));
    }

    @Test
    void the_last_row_of_a_revision_taken_out_is_found() {
        say("one", "two");
        say("three");
        remove(1, 1);

        assertThat(chain.verify(subject)).isEqualTo(new Broken(Break.LINK_BROKEN, 2, 0));
    }

    @Test
    void a_tail_cut_off_is_found() {
        say("one");
        say("two");
        remove(2, 0);

        assertThat(chain.verify(subject)).isEqualTo(new Broken(Break.TAIL_CUT, 2, 0));
    }

    @Test
    void a_tail_cut_off_with_the_head_adapted_is_found_against_a_snapshot() {
        say("one");
        var hashOfFirst = journal.headHash(subject);
        say("two");
        var recorded = journal.headHash(subject);
        remove(2, 0);
        head(1, hashOfFirst);

        assertThat(chain.verify(subject).intact()).isTrue();
        assertThat(chain.verify(subject, 2, recorded)).isEqualTo(new Broken(Break.TAIL_CUT, 2, 0));
    }

    @Test
    void a_head_that_says_something_else_is_found() {
        say("one");
        head(1, "f".repeat(64));

        assertThat(chain.verify(subject)).isEqualTo(new Broken(Break.HEAD_DIFFERS, 1, 0));
    }

    @Test
    void a_past_rewritten_with_all_its_hashes_is_found_against_a_snapshot() {
        say("one", "two");
        say("three");
        var recorded = journal.headHash(subject);
        say("four");

        rehash("forged");

        assertThat(journal.history(subject, 0, 10).getLast().after()).isEqualTo("forged");
        assertThat(chain.verify(subject).intact()).isTrue();
        assertThat(chain.verify(subject, 2, recorded)).isEqualTo(new Broken(Break.PAST_REHASHED, 2, 0));
    }

    @Test
    void an_erased_value_is_gone_and_the_chain_still_verifies() {
        say("private words", "other words");
        var recorded = journal.headHash(subject);
        var erased = journal.history(subject, 0, 10).getLast();

        as.administrator(() -> legalErasure.erase(OpId.random(), subject, Set.of(erased.id()), "court order 12"));

        var history = journal.history(subject, 0, 10);
        assertThat(history.getLast())
                .returns(true, JournalEntry::erased)
                .returns(null, JournalEntry::after)
                .returns(null, JournalEntry::reason);
        assertThat(history.getFirst())
                .returns("erased", JournalEntry::field)
                .returns("court order 12", JournalEntry::reason);
        assertThat(chain.verify(subject, 1, recorded)).isEqualTo(new Intact(2, journal.headHash(subject), 3));
        assertThat(jdbc.queryForObject(
                        "select count(*) from change where id = ? and salt is null", Integer.class, erased.id()))
                .isEqualTo(1);
    }

    @Test
    void a_value_removed_without_saying_so_is_found() {
        say("one");
        change("after_value = null, reason = null, salt = null", 1, 0);

        assertThat(chain.verify(subject)).isEqualTo(new Broken(Break.VALUE_REMOVED, 1, 0));
    }

    @Test
    void erasing_asks_for_a_reason_a_change_of_this_journal_and_a_role() {
        say("one");
        var change = journal.history(subject, 0, 1).getFirst().id();

        as.editor(() -> {
            assertThatThrownBy(() -> legalErasure.erase(OpId.random(), subject, Set.of(change), " "))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> legalErasure.erase(OpId.random(), Subject.NEWSROOM, Set.of(change), "law"))
                    .isInstanceOf(Refused.class);
            return null;
        });
        for (var role : List.of(Role.WRITER, Role.CHECKER)) {
            assertThatThrownBy(() -> as.member(
                            as.id(role), () -> legalErasure.erase(OpId.random(), subject, Set.of(change), "law")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(journal.history(subject, 0, 1).getFirst().erased()).isFalse();
    }

    private void say(String... words) {
        journal.perform(Command.of(subject, ACTOR, OpId.random(), "say"), act -> {
            act.because("for a reason");
            Arrays.stream(words).forEach(word -> act.record(Effect.of("word", subject.id(), "words", null, word)));
            return "";
        });
    }

    private void change(String assignment, long revision, int ordinal) {
        assertThat(jdbc.update(
                        "update change set " + assignment + " where subject_id = ? and revision = ? and ordinal = ?",
                        subject.id(),
                        revision,
                        ordinal))
                .isEqualTo(1);
    }

    private void remove(long revision, int ordinal) {
        assertThat(jdbc.update(
                        "delete from change where subject_id = ? and revision = ? and ordinal = ?",
                        subject.id(),
                        revision,
                        ordinal))
                .isEqualTo(1);
    }

    private String salt() {
        return jdbc.queryForList(
                        "select salt from change where subject_id = ? and revision = 1 and ordinal = 0",
                        String.class,
                        subject.id())
                .getFirst();
    }

    private void head(long revision, String hash) {
        jdbc.update("update subject set revision = ?, head_hash = ? where id = ?", revision, hash, subject.id());
    }

    private record Place(long revision, int ordinal) {}

    /** What a forger would do who knows how the chain is made: a new first value, and every hash from there on. */
    private void rehash(String first) {
        var salt = salt();
        change("after_value = '" + first + "', after_digest = '" + Digests.salted(salt, first) + "'", 1, 0);
        var previous = Head.GENESIS;
        for (var place : jdbc.query(
                "select revision, ordinal from change where subject_id = ? order by revision, ordinal",
                (row, number) -> new Place(row.getLong(1), row.getInt(2)),
                subject.id())) {
            var revision = place.revision();
            var ordinal = place.ordinal();
            change("previous_hash = '" + previous + "'", revision, ordinal);
            previous = new TransactionTemplate(transactions)
                    .execute(status -> entities.createQuery(
                                    "from Change c where c.subjectId = :id and c.revision = :revision and c.ordinal = :ordinal",
                                    Change.class)
                            .setParameter("id", subject.id())
                            .setParameter("revision", revision)
                            .setParameter("ordinal", ordinal)
                            .getSingleResult()
                            .computeHash());
            change("hash = '" + previous + "'", revision, ordinal);
        }
        head(3, previous);
    }
}
