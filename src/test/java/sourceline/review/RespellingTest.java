package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Araqchi is to deliver a letter.    | Araghchi is to deliver a letter.
            Putin recieved Araqchi in Moscow.  | Putin received Araghchi in Moscow.
            The Kremlin’s answer came late.    | The Kremlin's answer came late.
            """)
    void another_spelling_is_told_as_one(String before, String now) {
        assertThat(Respelling.changeOfMeaning(before, now, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The letter is not public.        | The letter is now public.   | not
            12 people were hurt.             | 13 people were hurt.        | 12
            Iran has bombs.                  | Iran had bombs.             | has
            Araqchi came.                    | Putin came.                 | Araqchi
            Araqchi came.                    | Araqchi came alone.         | alone
            Araqchi reportedly came.         | Araqchi came.               | reportedly
            They accepted the letter.        | They excepted the letter.   | accepted
            """)
    void anything_else_is_named(String before, String now, String words) {
        assertThat(Respelling.changeOfMeaning(before, now, Locale.ENGLISH)).contains(words);
    }
}
