package sourceline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "-x", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "'=1", "''+1"})
    void what_a_spreadsheet_would_calculate_is_text(String value) {
        assertThat(Csv.cell(value)).startsWith("\"'").endsWith(value + "\"");
        assertThat(Csv.plain("'" + value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A letter, due", "1-1", "-44", "'quoted'"})
    void anything_else_stays_as_it_is(String value) {
        assertThat(Csv.cell(value)).isEqualTo("\"" + value + "\"");
        assertThat(Csv.plain(value)).isEqualTo(value);
    }
}
