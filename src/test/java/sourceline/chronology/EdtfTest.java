package sourceline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourceline.chronology.NotADate.Reason;

class EdtfTest {

    /** The examples of the Library of Congress's EDTF specification, with the first and last day each can mean. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-04-12                | 1985-04-12  | 1985-04-12
            1985-04                   | 1985-04-01  | 1985-04-30
            1985                      | 1985-01-01  | 1985-12-31
            1985-04-12T23:20:30       | 1985-04-12  | 1985-04-12
            1985-04-12T23:20:30Z      | 1985-04-12  | 1985-04-12
            1985-04-12T23:20:30-04    | 1985-04-12  | 1985-04-12
            1985-04-12T23:20:30+04:30 | 1985-04-12  | 1985-04-12
            1964/2008                 | 1964-01-01  | 2008-12-31
            2004-06/2006-08           | 2004-06-01  | 2006-08-31
            2004-02-01/2005-02-08     | 2004-02-01  | 2005-02-08
            2004-02-01/2005-02        | 2004-02-01  | 2005-02-28
            2004-02-01/2005           | 2004-02-01  | 2005-12-31
            2005/2006-02              | 2005-01-01  | 2006-02-28
            Y170000002                | +170000002-01-01 | +170000002-12-31
            Y-170000002               | -170000002-01-01 | -170000002-12-31
            2001-21                   | 2001-03-01  | 2001-05-31
            1984?                     | 1984-01-01  | 1984-12-31
            2004-06~                  | 2004-06-01  | 2004-06-30
            2004-06-11%               | 2004-06-11  | 2004-06-11
            201X                      | 2010-01-01  | 2019-12-31
            20XX                      | 2000-01-01  | 2099-12-31
            2004-XX                   | 2004-01-01  | 2004-12-31
            1985-04-XX                | 1985-04-01  | 1985-04-30
            1985-XX-XX                | 1985-01-01  | 1985-12-31
            1985-04-12/..             | 1985-04-12  |
            1985-04/..                | 1985-04-01  |
            1985/..                   | 1985-01-01  |
            ../1985-04-12             |             | 1985-04-12
            ../1985                   |             | 1985-12-31
            1985-04-12/               | 1985-04-12  |
            /1985-04                  |             | 1985-04-30
            -1985                     | -1985-01-01 | -1985-12-31
            Y-17E7                    | -170000000-01-01 | -170000000-12-31
            1950S2                    | 1900-01-01  | 1999-12-31
            Y171010000S3              | +171000000-01-01 | +171999999-12-31
            Y3388E2S3                 | +338000-01-01 | +338999-12-31
            2001-34                   | 2001-04-01  | 2001-06-30
            [1667,1668,1670..1672]    | 1667-01-01  | 1672-12-31
            [..1760-12-03]            |             | 1760-12-03
            [1760-12..]               | 1760-12-01  |
            [1760-01,1760-02,1760-12..] | 1760-01-01 |
            [1667,1760-12]            | 1667-01-01  | 1760-12-31
            {1667,1668,1670..1672}    | 1667-01-01  | 1672-12-31
            {1960,1961-12}            | 1960-01-01  | 1961-12-31
            {..1984}                  |             | 1984-12-31
            2004-06~-11               | 2004-06-11  | 2004-06-11
            2004?-06-11               | 2004-06-11  | 2004-06-11
            2004-%06-11               | 2004-06-11  | 2004-06-11
            2004-06-~01/2004-06-~20   | 2004-06-01  | 2004-06-20
            156X-12-25                | 1560-12-25  | 1569-12-25
            15XX-12-25                | 1500-12-25  | 1599-12-25
            XXXX-12-XX                | 0000-12-01  | 9999-12-31
            1XXX-XX                   | 1000-01-01  | 1999-12-31
            1XXX-12                   | 1000-12-01  | 1999-12-31
            1984-1X                   | 1984-10-01  | 1984-12-31
            """)
    void the_examples_of_the_specification_are_read_bounded_and_printed_as_they_stand(
            String text, LocalDate earliest, LocalDate latest) {
        When when = When.edtf(text);

        assertThat(when.edtf()).isEqualTo(text);
        assertThat(when.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(when.latest().orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?2004-06-~11                  | 2004?-06-~11
            %2001                         | 2001%
            2004?-?06-?11                 | 2004-06-11?
            2004?-06~-11                  | 2004%-~06-11
            [1667,1668, 1670..1672]       | [1667,1668,1670..1672]
            """)
    void what_means_the_same_is_printed_the_same(String text, String canonical) {
        assertThat(When.edtf(text)).isEqualTo(When.edtf(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-31                    | NO_SUCH_DAY      | 8
            2023-02-29                    | NO_SUCH_DAY      | 8
            2025-02-3X                    | NO_SUCH_DAY      | 8
            1XX1-02-29/2000-02-30         | NO_SUCH_DAY      | 8
            2025-04-31/2025-05-01         | NO_SUCH_DAY      | 8
            2025-13                       | NO_SUCH_MONTH    | 5
            2025-00                       | NO_SUCH_MONTH    | 5
            2025-20                       | NO_SUCH_MONTH    | 5
            2025-42                       | NO_SUCH_MONTH    | 5
            2025-22-01                    | NO_SUCH_MONTH    | 5
            -0000                         | NO_SUCH_YEAR     | 0
            Y2006                         | YEAR_NOT_LONG    | 0
            Y99999999999                  | YEAR_TOO_FAR     | 0
            Y1E10                         | YEAR_TOO_FAR     | 0
            2025-06-23T25:00:00           | NO_SUCH_TIME     | 11
            2025-06-23T24:00:01           | NO_SUCH_TIME     | 11
            2025-06-23T10:00:00+14:01     | NO_SUCH_TIME     | 19
            2025-06-23T10:00:00-05:60     | NO_SUCH_TIME     | 19
            2025-06-23T10:00:00Z/2025-06-24 | TIME_IN_RANGE  | 10
            [2025-06-23T10:00:00Z]        | TIME_IN_RANGE    | 11
            2002/2001                     | END_BEFORE_START | 5
            -1000/-2000                   | END_BEFORE_START | 6
            [2025-06-23..2025-06-22]      | END_BEFORE_START | 13
            """)
    void what_does_not_exist_is_refused_and_never_bent(String text, Reason reason, int position) {
        NotADate refused = catchThrowableOfType(NotADate.class, () -> When.edtf(text));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.position()).isEqualTo(position);
        assertThat(refused.text()).isEqualTo(text);
    }

    @Test
    void a_refusal_carries_the_values_for_its_sentence() {
        assertThatThrownBy(() -> When.edtf("2025-02-31")).isInstanceOfSatisfying(NotADate.class, e -> {
            assertThat(e.reason().code()).isEqualTo("no-such-day");
            assertThat(e.values()).containsExactly("31 February 2025");
        });
        assertThatThrownBy(() -> When.edtf("2002/2001"))
                .isInstanceOfSatisfying(
                        NotADate.class, e -> assertThat(e.values()).containsExactly("2002", "2001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 2025",
                "2025 ",
                "2025-6",
                "2025-06-3",
                "20250623",
                "2025-06-23t10:00:00",
                "2025-06-23T10:1:10",
                "2025-06-23T10",
                "2025-06-23T10:00:00Z15",
                "2025-XXT10:00",
                "[]",
                "{}",
                "[..]",
                "[2025}",
                "[2025",
                "2025]",
                "[2025,,2026]",
                "[2025,..2026]",
                "[2025..,2026]",
                "[[2025]]",
                "[2025/2026]",
                "2025/2026/2027",
                "/",
                "2025//2026",
                "2025??",
                "2025-?",
                "20-06",
                "199-06",
                "1X",
                "Y",
                "Y-",
                "YX0000",
                "Y012345",
                "Y17E",
                "2025S",
                "2025S0",
                "2025E2",
                "2025-06-23Z",
                "٢٠٢٥",
                "2025\u0000",
                "2025\uD800",
                "２０２５",
                "2025\n",
                "+2025",
                "--2025",
                "201x",
                "..",
                "2004-(06)?-11"
            })
    void everything_else_is_refused(String text) {
        assertThatThrownBy(() -> When.edtf(text)).isInstanceOf(NotADate.class);
    }

    @Test
    void hostile_input_is_refused_at_once() {
        for (String part : List.of(
                "[", "{", "2025,", "[2025,", "..", "/", "?", "Y9", "XXXX-", "2025-06-23/", "E9", "-", "9", "𝟚")) {
            String cut = part.repeat(200).substring(0, When.LONGEST);
            String huge = part.repeat(1_000_000);
            assertThat(Duration.ofNanos(timed(cut))).isLessThan(Duration.ofMillis(500));
            assertThatThrownBy(() -> When.edtf(huge)).isInstanceOfSatisfying(NotADate.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.TOO_LONG);
                assertThat(e.text()).hasSize(When.LONGEST);
            });
        }
    }

    private static long timed(String text) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> When.edtf(text)).isInstanceOf(NotADate.class);
        return System.nanoTime() - start;
    }

    @Test
    void the_longest_set_is_read() {
        String longest = "[" + "2001,".repeat(39) + "02]";
        assertThat(When.edtf(longest).edtf()).isEqualTo(longest);
    }

    @Test
    void whatever_is_printed_is_read_back_the_same() {
        Random random = new Random(20250623);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = RandomEdtf.expression(random);
            When when;
            try {
                when = When.edtf(text);
            } catch (NotADate e) {
                assertThat(e.reason()).as(text).isIn(Reason.NO_SUCH_DAY, Reason.END_BEFORE_START);
                continue;
            }
            read++;
            assertThat(When.edtf(when.edtf())).as(text).isEqualTo(when).hasSameHashCodeAs(when);
            assertThat(When.edtf(when.edtf()).edtf()).as(text).isEqualTo(when.edtf());
            if (!when.isOpenStart() && !when.isOpenEnd()) {
                assertThat(when.earliest().orElseThrow())
                        .as(text)
                        .isBeforeOrEqualTo(when.latest().orElseThrow());
            }
        }
        assertThat(read).isGreaterThan(14_000);
    }

    @Test
    void a_text_with_one_character_changed_is_read_or_refused_and_nothing_else() {
        Random random = new Random(7);
        String signs = "0123456789X-./,[]{}?~%YESTZ:+ ";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(RandomEdtf.expression(random));
            text.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
            try {
                When when = When.edtf(text.toString());
                assertThat(When.edtf(when.edtf())).isEqualTo(when);
            } catch (NotADate e) {
                assertThat(e.position()).isBetween(0, text.length());
            }
        }
    }
}
