package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    At least twelve people died | twelve        | 12      | 12      | At least | people
                    It cost $1.5 million        | 1.5 million   | 1500000 | 1500000 |          | $
                    between 10–15 percent       | 10–15         | 10      | 15      |          | percent
                    from 200 to 300 men         | 200 to 300    | 200     | 300     |          | men
                    more than €20               | 20            | 20      | 20      | more than | €
                    """)
    void a_number_has_a_value_a_qualifier_and_a_unit(
            String text, String words, int low, int high, String qualifier, String unit) {
        var quantity = Quantities.in(text, Locale.ENGLISH).getFirst();
        assertThat(quantity.span().in(text)).isEqualTo(words);
        assertThat(quantity.low()).isEqualByComparingTo(Integer.toString(low));
        assertThat(quantity.high()).isEqualByComparingTo(Integer.toString(high));
        assertThat(quantity.qualifier().map(span -> span.in(text)).orElse(null)).isEqualTo(qualifier);
        assertThat(quantity.unit().map(span -> span.in(text)).orElse(null)).isEqualTo(unit);
    }
}
