package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sourceline.chronology.When;

class EntryOrderTest {

    private static final List<When> DATES = Stream.of(
                    "2022",
                    "2022-05",
                    "2022-05-01",
                    "[..2025-06-22]",
                    "[..2025-06-23]",
                    "[2022..2025-06-23]",
                    "[2025-06-16..2025-06-22]",
                    "2025-06-16/2025-06-22",
                    "2025-06-16",
                    "2025-06-22",
                    "2025-06-22T08:00:00",
                    "2025-06-22T20:30:00",
                    "2025-06-23?",
                    "2025-06-23~",
                    "2025-06-23",
                    "[2025-06-22,2025-06-23]",
                    "2025-06-24/..",
                    "-0044-03-15",
                    "Y-120000",
                    "20XX",
                    "2025-21")
            .map(When::edtf)
            .toList();

    @Test
    void without_a_hand_the_order_is_that_of_the_dates() {
        var random = new Random(1);
        for (int i = 0; i < 50; i++) {
            var shuffled = new ArrayList<>(DATES);
            Collections.shuffle(shuffled, random);
            var byKey = shuffled.stream()
                    .sorted(Comparator.comparing(when -> EntryOrder.key("", when, EntryId.random())))
                    .toList();
            assertThat(byKey).isSortedAccordingTo(When.ORDER);
        }
    }

    @Test
    void what_has_no_date_comes_last() {
        for (var when : DATES) {
            assertThat(EntryOrder.key("", null, EntryId.random()))
                    .isGreaterThan(EntryOrder.key("", when, EntryId.random()));
        }
    }

    private static final class Item {
        private final EntryId id = EntryId.random();
        private final @Nullable When when;
        private String byHand = "";

        Item(@Nullable When when) {
            this.when = when;
        }

        String key() {
            return EntryOrder.key(byHand, when, id);
        }
    }

    @Test
    void whatever_is_ordered_by_hand_nothing_stands_before_what_wholly_precedes_it() {
        var random = new Random(20250623);
        var items = new ArrayList<Item>();
        for (int i = 0; i < 60; i++) {
            items.add(new Item(i % 20 == 0 ? null : DATES.get(random.nextInt(DATES.size()))));
        }
        var moved = 0;
        for (int i = 0; i < 5_000; i++) {
            items.sort(Comparator.comparing(Item::key));
            var item = items.remove(random.nextInt(items.size()));
            var to = random.nextInt(items.size() + 1);
            var after = to == 0 ? null : items.get(to - 1).key();
            var before = to == items.size() ? null : items.get(to).key();
            var key = EntryOrder.between(after, before, item.when);
            if (key.isPresent()) {
                item.byHand = key.get();
                moved++;
                assertThat(EntryOrder.agrees(item.byHand, item.when)).isTrue();
                assertThat(after == null || after.compareTo(item.key()) < 0).isTrue();
                assertThat(before == null || before.compareTo(item.key()) > 0).isTrue();
                assertThat(item.byHand.length()).isLessThan(900);
            }
            items.add(item);
        }
        assertThat(moved).isGreaterThan(1_000);
        items.sort(Comparator.comparing(Item::key));
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                assertThat(precedes(items.get(j).when, items.get(i).when)).isFalse();
            }
        }
    }

    private static boolean precedes(@Nullable When one, @Nullable When other) {
        return one != null
                && other != null
                && one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
    }

    @Test
    void a_thousand_entries_can_be_put_in_the_same_gap() {
        var when = When.edtf("2025-06-22");
        var low = EntryOrder.key("", when, EntryId.of("00000000-0000-0000-0000-000000000001"));
        var high = EntryOrder.key("", when, EntryId.of("00000000-0000-0000-0000-000000000002"));
        for (int i = 0; i < 1_000; i++) {
            var key = EntryOrder.between(low, high, when).orElseThrow();
            assertThat(key).isGreaterThan(low).isLessThan(high);
            low = key;
        }
        assertThat(low.length()).isLessThan(1_000);
    }
}
