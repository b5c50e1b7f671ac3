package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpacingTest {

    @Test
    void french_has_narrow_blanks_that_end_no_line_whatever_was_typed() {
        var set = "Le pont\u202f: «\u202fplus sûr\u202f»\u202f? Non\u202f; oui\u202f!";

        assertThat(Spacing.in("Le pont : « plus sûr » ? Non ; oui !", Locale.FRENCH))
                .isEqualTo(set);
        assertThat(Spacing.in("Le pont\u00a0: «plus sûr»\u00a0? Non\u00a0; oui\u00a0!", Locale.CANADA_FRENCH))
                .isEqualTo(set);
        assertThat(Spacing.in(set, Locale.FRENCH)).isEqualTo(set);
    }

    @Test
    void no_blank_is_made_up_before_a_stop_and_other_languages_stay_as_they_are() {
        assertThat(Spacing.in("https://example.org 14:05 Quoi?", Locale.FRENCH))
                .isEqualTo("https://example.org 14:05 Quoi?");
        assertThat(Spacing.in("¿Cuándo? « Hoy » : sí", Locale.forLanguageTag("es")))
                .isEqualTo("¿Cuándo? « Hoy » : sí");
    }
}
