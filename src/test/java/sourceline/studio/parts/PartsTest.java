package sourceline.studio.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import sourceline.verification.Verdict;

class PartsTest {

    @Test
    void words_take_their_values_in_the_language_of_the_screen() {
        assertThat(Words.say("refused.headline-too-long", 1000, 12345))
                .isEqualTo("The headline may have up to 1,000 characters; this one has 12,345.");
    }

    @Test
    void a_language_without_words_of_its_own_is_answered_in_english() {
        assertThat(Words.say(Locale.GERMAN, "action.undo")).isEqualTo("Undo");
    }

    @Test
    void words_that_are_missing_are_missed() {
        assertThatThrownBy(() -> Words.say("no.such.words")).isInstanceOf(MissingResourceException.class);
        assertThat(Words.has("no.such.words")).isFalse();
    }

    @Test
    void no_key_stands_twice_in_the_bundle() throws IOException {
        List<String> keys = new ArrayList<>();
        Properties listing = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add((String) key);
                return super.put(key, value);
            }
        };
        try (var bundle = Words.class.getResourceAsStream("/messages.properties")) {
            listing.load(bundle);
        }
        assertThat(keys).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void every_message_is_well_formed() {
        ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.ENGLISH);
        for (String key : bundle.keySet()) {
            assertThatCode(() -> Words.say(key, 1, 2, 3, 4, 5)).as(key).doesNotThrowAnyException();
        }
    }

    @Test
    void every_shape_has_its_word() {
        for (VerdictMark.Shape shape : VerdictMark.Shape.values()) {
            VerdictMark mark = new VerdictMark(shape);
            assertThat(mark.getText()).isNotBlank();
            assertThat(mark.getElement().getAttribute("data-verdict")).isEqualTo(shape.key());
        }
    }

    @Test
    void a_verdict_names_who_said_it() {
        assertThat(VerdictMark.of(Verdict.said("Reuters", "this article")).getText())
                .isEqualTo("Said by Reuters");
        assertThat(VerdictMark.of(Verdict.of(Verdict.Kind.DISPUTED)).getText()).isEqualTo("Disputed");
    }

    @Test
    void a_refusal_is_shown_at_the_nearest_field_of_that_name_until_it_changes() {
        TextField other = FieldNames.name("headline", new TextField());
        TextField headline = FieldNames.name("headline", new TextField());
        headline.setValue("typed");
        Div save = new Div();
        Div form = new Div(new Div(headline), save);
        Div screen = new Div(new Div(other), form);

        assertThat(FieldNames.showAt(save, "headline", "Too long")).isTrue();

        assertThat(List.of(headline.isInvalid(), other.isInvalid())).containsExactly(true, false);
        assertThat(headline.getErrorMessage()).isEqualTo("Too long");
        assertThat(headline.getValue()).isEqualTo("typed");
        headline.setValue("shorter");
        assertThat(headline.isInvalid()).isFalse();
        assertThat(FieldNames.showAt(save, "body", "Too long")).isFalse();
        assertThat(screen.getChildren()).hasSize(2);
    }
}
