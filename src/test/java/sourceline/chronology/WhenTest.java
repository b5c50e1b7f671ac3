package sourceline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @Test
    void doubt_on_any_part_is_doubt() {
        assertThat(When.edtf("2025-06-?23").isUncertain()).isTrue();
        assertThat(When.edtf("[2024,2025?]").isUncertain()).isTrue();
        assertThat(When.edtf("2024/2025~").isApproximate()).isTrue();
        assertThat(When.edtf("2025%").isApproximate()).isTrue();
        assertThat(When.edtf("2025%").isUncertain()).isTrue();
        assertThat(When.edtf("2025").isUncertain()).isFalse();
        assertThat(When.edtf("2025?").isApproximate()).isFalse();
    }

    @Test
    void one_of_and_throughout_are_different_things() {
        assertThat(When.edtf("[2025-06-16..2025-06-22]").isOneOf()).isTrue();
        assertThat(When.edtf("[2025-06-16..2025-06-22]").isInterval()).isFalse();
        assertThat(When.edtf("2025-06-16/2025-06-22").isInterval()).isTrue();
        assertThat(When.edtf("2025-06-16/2025-06-22").isOneOf()).isFalse();
        assertThat(When.edtf("{2024,2025}").isOneOf()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-23, DAY",
        "2025-06, MONTH",
        "2025-22, QUARTER",
        "2025-37, THIRD_OF_YEAR",
        "2025-41, HALF_YEAR",
        "2025, YEAR",
        "202X, DECADE",
        "20, CENTURY",
        "2XXX, MILLENNIUM",
        "XXXX, AGE",
        "2025-06-XX, MONTH",
        "2025-XX-XX, YEAR",
        "2025-06-23T10:00, MINUTE",
        "2025-06-23T10:00:00Z, SECOND",
        "2022/2025-06-23, YEAR",
        "1950S2, CENTURY",
        "1950S4, YEAR",
        "Y170000002, YEAR"
    })
    void precision_is_that_of_the_coarsest_part(String edtf, Precision precision) {
        assertThat(When.edtf(edtf).precision()).isEqualTo(precision);
    }

    @Test
    void an_axis_is_told_what_is_open() {
        assertThat(When.edtf("[..2025-06-22]").extent())
                .isEqualTo(new Extent(null, LocalDate.of(2025, 6, 22), true, false, true, false, false));
        assertThat(When.edtf("2025-06-23?").extent())
                .isEqualTo(new Extent(
                        LocalDate.of(2025, 6, 23), LocalDate.of(2025, 6, 23), false, false, false, true, false));
        assertThat(When.edtf("1985~/..").extent())
                .isEqualTo(new Extent(LocalDate.of(1985, 1, 1), null, false, true, false, false, true));
    }

    @Test
    void a_winter_runs_into_the_next_year() {
        assertThat(When.edtf("2023-24").latest()).contains(LocalDate.of(2024, 2, 29));
        assertThat(When.edtf("2023-32").latest()).contains(LocalDate.of(2023, 8, 31));
    }

    @Test
    void only_a_leap_year_can_have_an_unspecified_year_s_29_february() {
        assertThat(When.edtf("190X-02-29").earliest()).contains(LocalDate.of(1904, 2, 29));
        assertThat(When.edtf("190X-02-29").latest()).contains(LocalDate.of(1908, 2, 29));
    }

    @Test
    void the_order_is_that_of_a_timeline() {
        List<String> order = List.of(
                "-0043-03-15",
                "[2022..2025-06-23]",
                "2025",
                "2025-06",
                "2025-06-01",
                "[2025-06-16..2025-06-22]",
                "2025-06-20",
                "[..2025-06-22]",
                "[2025-06-22,2025-06-23]",
                "[..2025-06-23]",
                "2025-06-23",
                "2025-06-23?",
                "2025-06-23/..",
                "2025-06-23T09:00",
                "2025-06-23T10:30",
                "2025-06-24",
                "../..");
        List<When> shuffled = new ArrayList<>(order.stream().map(When::edtf).toList());
        Collections.shuffle(shuffled, new Random(3));

        assertThat(shuffled.stream().sorted(When.ORDER).map(When::edtf)).containsExactlyElementsOf(order);
    }

    @Test
    void the_order_is_total_and_agrees_with_equality() {
        Random random = new Random(11);
        List<When> dates = new ArrayList<>();
        while (dates.size() < 250) {
            try {
                dates.add(When.edtf(RandomEdtf.expression(random)));
            } catch (NotADate impossible) {
                assertThat(impossible.reason()).isNotNull();
            }
        }
        for (When one : dates) {
            for (When other : dates) {
                int sign = Integer.signum(When.ORDER.compare(one, other));
                assertThat(Integer.signum(When.ORDER.compare(other, one))).isEqualTo(-sign);
                assertThat(sign == 0).isEqualTo(one.equals(other));
                When third = dates.get(random.nextInt(dates.size()));
                if (sign <= 0 && When.ORDER.compare(other, third) <= 0) {
                    assertThat(When.ORDER.compare(one, third)).isLessThanOrEqualTo(0);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-23               | 2025-06                  | true
            [..2025-06-22]           | 2025-06-23               | false
            [..2025-06-23]           | 2025-06-23               | true
            2025-06-01/..            | 2030                     | true
            {2025-06-01,2025-06-30}  | 2025-06-15               | false
            [2025-06-16..2025-06-22] | [2025-06-22,2025-06-23]  | true
            2024                     | 2025                     | false
            """)
    void dates_overlap_if_one_day_can_be_meant_by_both(String one, String other, boolean overlap) {
        assertThat(When.edtf(one).overlaps(When.edtf(other))).isEqualTo(overlap);
        assertThat(When.edtf(other).overlaps(When.edtf(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-23               | 2025-06                  | true
            2025-06                  | 2025-06-23               | false
            2025-06-23               | 2025-06-23               | false
            2025-06-23               | 2025-06-23?              | true
            2025-06-23?              | 2025-06-23               | false
            1850                     | 1850~                    | true
            2025-06-18               | [2025-06-16..2025-06-22] | true
            [2025-06-16..2025-06-22] | 2025-06                  | true
            [2025-06-01..2025-06-30] | 2025-06                  | false
            2025-06                  | [2025-06-01..2025-06-30] | false
            2025-06-16/2025-06-22    | [2025-06-16..2025-06-22] | true
            2025-06-18               | 2025-06-16/2025-06-22    | false
            [..2025-06-22]           | [..2025-06-23]           | false
            2025-06-22               | [..2025-06-23]           | true
            [2025-01-01..2025-06-22] | [..2025-06-22]           | true
            2025-06-23T10:30         | 2025-06-23               | true
            2025-06-23T10:30:05      | 2025-06-23T10:30         | true
            2025-06-23               | 2025-06-23T10:30         | false
            2025-06                  | 2025-05                  | false
            """)
    void a_date_is_finer_if_it_claims_more_than_its_basis(String claim, String basis, boolean finer) {
        assertThat(When.edtf(claim).finerThan(When.edtf(basis))).isEqualTo(finer);
    }
}
