package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HeightsTest {

    private final Heights heights = Heights.of("360:7000,640:5000,960:4200");

    @Test
    void between_two_measured_widths_the_height_lies_on_a_line() {
        assertThat(heights.at(300)).isEqualTo(7000);
        assertThat(heights.at(500)).isEqualTo(6000);
        assertThat(heights.at(2000)).isEqualTo(4200);
    }

    @Test
    void the_same_lines_stand_in_css_that_needs_no_script() {
        assertThat(heights.padding())
                .isEqualTo("calc(7000px - 7.143*clamp(0px,100% - 360px,280px) - 2.500*clamp(0px,100% - 640px,320px))");
    }

    @Test
    void of_another_edition_it_is_as_much_more_as_its_text_is_longer() {
        var estimate = Heights.of("320:8000,640:6000,960:5000");
        var longer = Heights.of("320:16000,640:9000,960:5000");

        assertThat(heights.scaled(estimate, estimate)).isEqualTo(heights);
        assertThat(heights.scaled(estimate, longer).text()).isEqualTo("360:13661,640:7500,960:4200");
    }

    @Test
    void what_is_no_list_of_heights_is_refused() {
        assertThat(Heights.of(heights.text())).isEqualTo(heights);
        for (var text : new String[] {"", "360:7000", "360:7000,", "a:b,c:d", "360:7000,640:5000);x"}) {
            assertThatThrownBy(() -> Heights.of(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
