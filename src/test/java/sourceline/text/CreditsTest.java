package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MOSCOW, June 23 (Reuters) - The minister arrived on Monday.     | Reuters
                    The minister arrived, the Associated Press reported.            | Associated Press
                    According to Reuters, he is set to deliver a letter.            | Reuters
                    It was over. (AP)                                               | AP
                    The Kyiv Independent reported that it was over.                 | Kyiv Independent
                    He told Newsweek that it was over.                              | Newsweek
                    """)
    void an_article_says_whose_report_it_passes_on(String text, String origin) {
        assertThat(Credits.origin(text, Locale.ENGLISH)).contains(origin);
    }

    @Test
    void whoever_only_says_something_is_no_origin() {
        assertThat(Credits.origin("Putin said that the talks went well. Tehran denied it.", Locale.ENGLISH))
                .isEmpty();
    }
}
