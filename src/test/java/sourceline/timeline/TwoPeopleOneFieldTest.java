package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;

@SpringTest
class TwoPeopleOneFieldTest {

    private static final String BODY =
            "Araqchi is to deliver a letter on Monday. Putin spoke of 12 raids. Nobody has read it.";

    @Autowired
    private As as;

    @Autowired
    private Entries entries;

    @Autowired
    private Restoring restoring;

    @Autowired
    private TimelineBook book;

    @Autowired
    private TimelineFixture fixture;

    private TimelineId timeline;
    private EntryId entry;
    private MemberId one;
    private MemberId other;

    @BeforeEach
    void anEntryThatTwoHaveOpen() {
        timeline = fixture.timeline();
        entry = fixture.entry(timeline, "A letter is due");
        one = as.id(Role.WRITER);
        other = as.otherId(Role.WRITER);
        as.writer(() -> entries.rewrite(OpId.random(), timeline, entry, revision(), BODY));
    }

    private long revision() {
        return as.writer(() -> book.timeline(timeline)).revision();
    }

    private EntryState state() {
        return as.writer(() -> book.entry(timeline, entry));
    }

    private Receipt rewrites(MemberId member, long base, String body) {
        return as.member(member, () -> entries.rewrite(OpId.random(), timeline, entry, base, body));
    }

    private List<JournalEntry> changesOf(EntryId entry, String field) {
        return as.writer(() -> book.history(timeline, entry)).reversed().stream()
                .filter(change -> change.field().equals(field))
                .toList();
    }

    @Test
    void changes_in_different_places_both_stand() {
        var base = revision();
        rewrites(one, base, BODY.replace("Monday", "Tuesday"));
        var receipt = rewrites(other, base, BODY.replace("Nobody", "Hardly anybody"));

        var both = BODY.replace("Monday", "Tuesday").replace("Nobody", "Hardly anybody");
        assertThat(Edited.from(receipt)).isEqualTo(new Edited(both, true, false, null, List.of(), false));
        assertThat(state().body()).isEqualTo(both);
        assertThat(state().authors()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void of_two_numbers_in_one_place_the_newer_stands_and_the_older_is_kept() {
        var base = revision();
        var older = rewrites(one, base, BODY.replace("12", "13")).revision();
        var receipt = rewrites(other, base, BODY.replace("12", "22"));

        var edited = Edited.from(receipt);
        assertThat(state().body()).isEqualTo(BODY.replace("12", "22"));
        assertThat(edited.conflict()).isTrue();
        assertThat(edited.older()).isEqualTo(older);
        assertThat(edited.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.older()).isEqualTo("13");
            assertThat(conflict.newer()).isEqualTo("22");
        });
        assertThat(WordDetail.of(changesOf(entry, "body").getLast()).conflicts())
                .isEqualTo(edited.conflicts());

        as.member(one, () -> restoring.restore(OpId.random(), timeline, entry, "body", older));
        assertThat(state().body()).isEqualTo(BODY.replace("12", "13"));
    }

    @Test
    void the_same_change_by_both_stands_once() {
        var base = revision();
        rewrites(one, base, BODY.replace("12", "13"));
        var receipt = rewrites(other, base, BODY.replace("12", "13"));

        assertThat(receipt.changed()).isFalse();
        assertThat(state().body()).isEqualTo(BODY.replace("12", "13"));
    }

    @Test
    void whoever_took_a_word_away_is_an_author() {
        rewrites(other, revision(), BODY.replace("Nobody has read it.", "Nobody has it."));

        assertThat(state().authors()).contains(other);
    }

    @Test
    void whoever_types_what_was_there_before_is_no_author_of_it() {
        rewrites(other, revision(), BODY.replace("Monday", "Tuesday"));
        rewrites(other, revision(), BODY);

        assertThat(state().authors()).containsExactly(one);
    }

    @Test
    void two_at_the_very_same_moment_lose_nothing() throws Exception {
        for (int round = 0; round < 10; round++) {
            var base = revision();
            var body = state().body();
            var monday = "Monday" + round;
            var nobody = "Nobody" + round;
            var start = new CyclicBarrier(2);
            Callable<Receipt> first = () -> {
                start.await();
                return rewrites(one, base, body.replaceFirst("Monday\\d*", monday));
            };
            Callable<Receipt> second = () -> {
                start.await();
                return rewrites(other, base, body.replaceFirst("Nobody\\d*", nobody));
            };
            try (var both = Executors.newFixedThreadPool(2)) {
                var mine = both.submit(first);
                var theirs = both.submit(second);
                assertThat(mine.get().revision()).isNotEqualTo(theirs.get().revision());
            }
            assertThat(state().body()).contains(monday).contains(nobody);
        }
    }

    @Test
    void whatever_many_do_at_once_the_journal_tells_how_it_came_to_be() throws Exception {
        var random = new Random(20250623);
        var open = List.of(entry, fixture.entry(timeline, "Another"), fixture.entry(timeline, "A third"));
        var people = List.of(one, other, as.id(Role.CHECKER), as.id(Role.EDITOR));
        try (var all = Executors.newFixedThreadPool(people.size())) {
            var done = new ArrayList<Future<?>>();
            for (var person : people) {
                var seed = random.nextLong();
                done.add(all.submit(() -> scribble(person, open, new Random(seed))));
            }
            for (var each : done) {
                each.get();
            }
        }

        var state = as.writer(() -> book.timeline(timeline));
        for (var each : open) {
            assertToldByTheJournal(state.entry(each).orElseThrow());
        }
        var changes = as.writer(() -> book.history(timeline, 0, 10_000)).reversed();
        assertThat(changes.stream().map(JournalEntry::revision).distinct().toList())
                .hasSize((int) state.revision())
                .isSorted();
    }

    /** Forty edits, each on what the person saw a little while ago. */
    private void scribble(MemberId person, List<EntryId> open, Random random) {
        var base = as.member(person, () -> book.timeline(timeline));
        for (int i = 0; i < 40; i++) {
            if (random.nextInt(4) == 0) {
                base = as.member(person, () -> book.timeline(timeline));
            }
            var seen = base.entry(open.get(random.nextInt(open.size()))).orElseThrow();
            var revision = base.revision();
            as.member(person, () -> switch (random.nextInt(4)) {
                case 0 ->
                    entries.rephrase(
                            OpId.random(), timeline, seen.id(), revision, changed(seen.headline(), random, 12));
                case 1 ->
                    entries.concern(OpId.random(), timeline, seen.id(), revision, List.of("P" + random.nextInt(5)));
                default ->
                    entries.rewrite(OpId.random(), timeline, seen.id(), revision, changed(seen.body(), random, 60));
            });
        }
    }

    private static String changed(String text, Random random, int longest) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        var at = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.set(at, "w" + random.nextInt(100));
            case 1 -> words.add(at, "n" + random.nextInt(100));
            default -> words.remove(at);
        }
        while (words.size() > longest) {
            words.removeFirst();
        }
        return words.isEmpty() ? "empty" : String.join(" ", words);
    }

    private void assertToldByTheJournal(EntryState state) {
        assertFollowOneAnother(changesOf(state.id(), "headline"), state.headline());
        assertFollowOneAnother(changesOf(state.id(), "body"), state.body());
        var persons = changesOf(state.id(), "persons");
        assertFollowOneAnother(persons, persons.isEmpty() ? "" : Json.write(state.persons()));
        for (var field : List.of("headline", "body")) {
            var last = changesOf(state.id(), field);
            if (!last.isEmpty()) {
                assertThat(state.fieldRevisions())
                        .containsEntry(field, last.getLast().revision());
            }
        }
    }

    private static void assertFollowOneAnother(List<JournalEntry> changes, String now) {
        for (int i = 1; i < changes.size(); i++) {
            assertThat(changes.get(i).before()).isEqualTo(changes.get(i - 1).after());
        }
        if (!changes.isEmpty()) {
            assertThat(changes.getLast().after()).isEqualTo(now);
        }
    }
}
