package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static void assertRefused(byte[] uploaded, String code) {
        assertThatThrownBy(() -> Picture.of(uploaded))
                .isInstanceOfSatisfying(
                        MediaRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void what_a_camera_wrote_beside_the_pixels_is_gone() {
        var uploaded = Pictures.withExif(Pictures.jpeg(40, 20), 1);
        assertThat(new String(uploaded, StandardCharsets.ISO_8859_1)).contains("59.93N");

        var kept = new String(Picture.of(uploaded).bytes(), StandardCharsets.ISO_8859_1);

        assertThat(kept).doesNotContain("59.93N").doesNotContain("Exif");
    }

    @Test
    void a_photograph_taken_with_the_camera_on_its_side_stands_upright() {
        var turned = Picture.of(Pictures.withExif(Pictures.jpeg(40, 20), 6));

        assertThat(turned.width()).isEqualTo(20);
        assertThat(turned.height()).isEqualTo(40);
        var image = Pictures.decoded(turned.bytes());
        assertThat(new Color(image.getRGB(10, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(10, 35)).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_photograph_taken_upside_down_stands_upright() {
        var image = Pictures.decoded(
                Picture.of(Pictures.withExif(Pictures.jpeg(40, 20), 3)).bytes());

        assertThat(new Color(image.getRGB(5, 10)).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_large_picture_is_kept_at_the_size_that_a_screen_can_show() {
        var picture = Picture.of(Pictures.png(6_000, 1_000));

        assertThat(picture.width()).isEqualTo(2_400);
        assertThat(picture.height()).isEqualTo(400);
    }

    @Test
    void transparency_is_kept_where_the_format_has_it() {
        assertThat(Pictures.decoded(Picture.of(Pictures.png(4, 4)).bytes())
                        .getColorModel()
                        .hasAlpha())
                .isTrue();
    }

    @Test
    void the_same_file_is_kept_as_the_same_bytes() {
        var uploaded = Pictures.jpeg(40, 20);

        assertThat(Picture.of(uploaded).bytes()).isEqualTo(Picture.of(uploaded).bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><img src=x>",
                "%PDF-1.7",
                "RIFF\0\0\0\0WEBPVP8 "
            })
    void what_is_no_picture_is_refused(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "media-no-picture");
    }

    @Test
    void a_file_that_breaks_off_is_refused() {
        var png = Pictures.png(400, 400);

        assertRefused(Arrays.copyOf(png, 60), "media-damaged");
    }

    @Test
    void damage_anywhere_is_refused_or_survived_and_never_anything_else() {
        var random = new Random(20250623);
        for (var good : new byte[][] {Pictures.png(60, 40), Pictures.withExif(Pictures.jpeg(60, 40), 6)}) {
            for (int i = 0; i < 300; i++) {
                var damaged = good.clone();
                for (int j = 0; j < 8; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(Picture.of(damaged).width()).isPositive();
                } catch (MediaRefused refused) {
                    assertThat(refused.code()).startsWith("media-");
                }
            }
        }
    }

    @Test
    void a_small_file_that_unpacks_to_too_many_pixels_is_refused_before_it_does() {
        var bomb = Pictures.png(4, 4);
        // Width and height stand at offset 16 of every PNG file.
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new java.util.zip.CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        assertRefused(bomb, "media-too-many-pixels");
    }

    @Test
    void a_file_over_the_limit_is_refused() {
        assertRefused(new byte[Picture.MEGABYTES * 1_000_000 + 1], "media-too-large");
    }
}
