package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.text.Merged;

@SpringTest
class TimelinesTest {

    @Autowired
    private As as;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Entries entries;

    @Autowired
    private TimelineBook book;

    @Autowired
    private TimelineRecords records;

    @Autowired
    private TimelineFixture fixture;

    private NewTimeline at(String slug) {
        return new NewTimeline("The letter", "", Locale.ENGLISH, ZoneId.of("Europe/Moscow"), slug);
    }

    private TimelineState state(TimelineId id) {
        return as.writer(() -> book.timeline(id));
    }

    @Test
    void a_timeline_stands_with_all_that_it_was_begun_with() {
        var slug = TimelineFixture.slug();
        var receipt = as.writer(() -> timelines.create(OpId.random(), at(slug)));

        var state = state(TimelineId.of(receipt.result()));
        assertThat(state.title()).isEqualTo("The letter");
        assertThat(state.language()).isEqualTo(Locale.ENGLISH);
        assertThat(state.zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
        assertThat(state.slug()).isEqualTo(slug);
        assertThat(state.revision()).isEqualTo(1);
        assertThat(state.entries()).isEmpty();
    }

    @Test
    void asking_twice_with_one_op_id_begins_one_timeline() {
        var wanted = at(TimelineFixture.slug());
        var opId = OpId.random();

        var first = as.writer(() -> timelines.create(opId, wanted));
        var second = as.writer(() -> timelines.create(opId, wanted));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_address_that_another_timeline_has_or_had_is_refused() {
        var id = fixture.timeline();
        var first = state(id).slug();
        var second = TimelineFixture.slug();
        as.editor(() -> timelines.changeSlug(OpId.random(), id, 1, second));

        assertThat(state(id).oldSlugs()).containsExactly(first);
        assertThat(records.at(first)).contains(id);
        for (var slug : new String[] {first, second}) {
            assertThatThrownBy(() -> as.writer(() -> timelines.create(OpId.random(), at(slug))))
                    .isInstanceOf(SlugTaken.class);
        }
    }

    @Test
    void of_two_who_take_one_address_at_once_one_gets_it() throws Exception {
        var slug = TimelineFixture.slug();
        var start = new CyclicBarrier(2);
        var writer = as.id(Role.WRITER);
        Callable<String> create = () -> {
            start.await();
            try {
                return as.member(writer, () -> timelines.create(OpId.random(), at(slug)))
                        .result();
            } catch (SlugTaken e) {
                return "taken";
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(create);
            var other = both.submit(create);
            assertThat(new String[] {one.get(), other.get()}).containsOnlyOnce("taken");
        }
    }

    @Test
    void a_timeline_goes_back_to_an_address_that_it_had() {
        var id = fixture.timeline();
        var first = state(id).slug();
        as.editor(() -> timelines.changeSlug(OpId.random(), id, 1, TimelineFixture.slug()));

        as.editor(() -> timelines.changeSlug(OpId.random(), id, 2, first));

        assertThat(state(id).slug()).isEqualTo(first);
    }

    @Test
    void
            a_title_and_a_summary_are_merged_by_words_and_where_both_wrote_the_newer_stands_and_the_receipt_has_the_older() {
        var id = fixture.timeline();
        as.writer(() -> timelines.retitle(OpId.random(), id, 1, "The letter from Tehran"));
        as.writer(() -> timelines.retitle(OpId.random(), id, 2, "The long letter from Tehran"));
        as.writer(() -> timelines.summarise(OpId.random(), id, 3, "Who was told what."));

        var both = as.editor(() -> timelines.retitle(OpId.random(), id, 2, "The letter from Tehran and its answer"));
        var newer = as.editor(() -> timelines.retitle(OpId.random(), id, 2, "The letter to Tehran"));
        as.editor(() -> timelines.summarise(
                OpId.random(), id, 4, "First: Who was told what.", "First: Who was told what, and when."));

        assertThat(Edited.from(both).value()).isEqualTo("The long letter from Tehran and its answer");
        assertThat(Edited.from(both).merged()).isTrue();
        assertThat(Edited.from(both).conflict()).isFalse();
        assertThat(Edited.from(newer).conflicts()).isEmpty();
        assertThat(state(id).title()).isEqualTo("The long letter to Tehran and its answer");
        assertThat(state(id).summary()).isEqualTo("Who was told what, and when.");

        var over = as.editor(() -> timelines.retitle(OpId.random(), id, 2, "The letter for Tehran"));
        assertThat(Edited.from(over).conflicts())
                .extracting(Merged.Conflict::older)
                .containsExactly("to");
        assertThat(state(id).title()).isEqualTo("The long letter for Tehran and its answer");
    }

    @Test
    void strands_are_named_coloured_and_put_in_order() {
        var id = fixture.timeline();
        var strikes = strand(id, "The strikes");
        var letter = strand(id, "The letter");
        as.writer(() -> timelines.moveStrand(OpId.random(), id, letter, 0));
        as.writer(() -> timelines.renameStrand(OpId.random(), id, strikes, "Strikes"));
        as.writer(() -> timelines.recolourStrand(OpId.random(), id, strikes, 8));

        assertThat(state(id).strands())
                .containsExactly(new StrandState(letter, "The letter", 1), new StrandState(strikes, "Strikes", 8));
    }

    @Test
    void a_strand_in_use_cannot_vanish_and_one_with_deleted_entries_only_can() {
        var id = fixture.timeline();
        var strand = strand(id, "The letter");
        var entry = fixture.entry(id, "A letter is due");
        as.writer(() -> entries.moveTo(OpId.random(), id, entry, 0, strand));

        assertThatThrownBy(() -> as.writer(() -> timelines.removeStrand(OpId.random(), id, strand)))
                .isInstanceOf(StrandInUse.class);

        as.writer(() -> entries.delete(OpId.random(), id, entry));
        as.writer(() -> timelines.removeStrand(OpId.random(), id, strand));
        assertThat(state(id).strands()).isEmpty();
        assertThat(state(id).entry(entry).orElseThrow().strand()).isNull();
    }

    @Test
    void periods_are_added_changed_and_removed() {
        var id = fixture.timeline();
        var receipt =
                as.writer(() -> timelines.addPeriod(OpId.random(), id, "The war", When.edtf("2025-06-13/2025-06-24")));
        var period = PeriodId.of(receipt.result());
        as.writer(() -> timelines.changePeriod(OpId.random(), id, period, "Twelve days", When.edtf("2025-06")));
        assertThat(state(id).periods()).containsExactly(new PeriodState(period, "Twelve days", When.edtf("2025-06")));

        as.writer(() -> timelines.removePeriod(OpId.random(), id, period));
        assertThat(state(id).periods()).isEmpty();
        assertThatThrownBy(() -> as.writer(() -> timelines.removePeriod(OpId.random(), id, period)))
                .isInstanceOf(NoSuchPeriod.class);
    }

    @Test
    void a_command_on_an_unknown_timeline_is_refused() {
        assertThatThrownBy(() -> as.writer(() -> timelines.addStrand(OpId.random(), TimelineId.random(), "A", 1)))
                .isInstanceOf(NoSuchTimeline.class)
                .extracting(e -> ((Refused) e).code())
                .isEqualTo("no-such-timeline");
    }

    private StrandId strand(TimelineId id, String name) {
        return StrandId.of(
                as.writer(() -> timelines.addStrand(OpId.random(), id, name, 1)).result());
    }
}
