package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditedOriginTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOSCOW, June 23 (Reuters) - A letter is due. | Reuters",
                "Headline\\n\\nTEHRAN, Iran (AP) — A letter is due. | AP",
                "A letter is due. It came.\\n\\nReporting by Ann Writer; Reuters | Reuters",
                "A letter is due.\\n\\n© dpa-infocom | dpa",
                "A letter is due.\\n\\n(With inputs from AFP) | AFP",
            })
    void a_credit_is_read_where_articles_give_it(String text, String origin) {
        assertThat(CreditedOrigin.in(text.replace("\\n", "\n"), Optional.empty()))
                .contains(origin);
    }

    @Test
    void an_agency_as_the_author_is_one() {
        assertThat(CreditedOrigin.in("A letter is due.", Optional.of("By Reuters staff")))
                .contains("Reuters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A letter is due, Reuters reported on Monday. It is long. | Ann Writer",
                "He told Reuters that it came. | Reuterson Smith",
                "APA style is a style. (AP courses are courses) and more. | Ann",
            })
    void who_is_only_cited_is_not_credited(String text, String author) {
        assertThat(CreditedOrigin.in(text, Optional.of(author))).isEmpty();
    }
}
