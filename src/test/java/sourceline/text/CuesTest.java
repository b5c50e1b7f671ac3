package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The strikes were reportedly aimed at it | HEDGE    | reportedly
                    en | It may rain                             | HEDGE    | may
                    en | It hasn’t rained                        | NEGATION | n’t
                    en | Russia has stopped short of aid         | NEGATION | stopped short of
                    en | an allegation Iran continues to deny    | DENIAL   | deny
                    en | The envoy is set to deliver a letter    | PLAN     | is set to
                    en | Roman told Newsweek                     | SAID     | told
                    en | According to Reuters                    | SOURCE   | According to
                    en | At least 12 died                        | QUANTITY | At least
                    en | They met on Monday                      | DATE     | Monday
                    en | It happened earlier this year           | DATE     | earlier this year
                    de | Angeblich war er dort                   | HEDGE    | Angeblich
                    de | Der Minister dementierte das            | DENIAL   | dementierte
                    ru | Министр опроверг сообщения              | DENIAL   | опроверг
                    ru | Он не приехал                           | NEGATION | не
                    fr | Il n’est pas venu                       | NEGATION | pas
                    fr | Selon Reuters                           | SOURCE   | Selon
                    es | Presuntamente atacaron                  | HEDGE    | Presuntamente
                    fa | او این خبر را تکذیب کرد                 | DENIAL   | تکذیب
                    fa | وی گفت که می‌آید                        | SAID     | گفت
                    ar | نفى الوزير ذلك                          | DENIAL   | نفى
                    ar | بحسب رويترز                             | SOURCE   | بحسب
                    """)
    void words_around_a_statement_are_known(String language, String sentence, Cue.Kind kind, String words) {
        assertThat(Cues.in(sentence, Locale.of(language))).anySatisfy(cue -> {
            assertThat(cue.kind()).isEqualTo(kind);
            assertThat(cue.span().in(sentence)).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "They met in May, HEDGE",
        "It is No. 5 on the list, NEGATION",
        "They talked about this, QUANTITY",
        "He sat in the sun, DATE"
    })
    void a_word_that_only_looks_like_a_cue_is_none(String sentence, Cue.Kind kind) {
        assertThat(Cues.in(sentence, Locale.ENGLISH)).extracting(Cue::kind).doesNotContain(kind);
    }
}
