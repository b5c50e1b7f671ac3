package sourceline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;

/** Facts and material as newsrooms have them. */
public final class SourceExamples {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private SourceExamples() {}

    /** Nothing but a title is known. */
    public static SourceFacts titled(String title) {
        return facts(title, null, null, null, Visibility.PUBLIC);
    }

    public static SourceFacts published(String title, @Nullable String publisher) {
        return facts(title, publisher, null, null, Visibility.PUBLIC);
    }

    public static SourceFacts confidential(String title) {
        return facts(title, null, null, null, Visibility.CONFIDENTIAL);
    }

    public static SourceFacts inferred(String title, MemberId by, String basis) {
        return facts(title, null, by, basis, Visibility.PUBLIC);
    }

    private static SourceFacts facts(
            String title,
            @Nullable String publisher,
            @Nullable MemberId inferredBy,
            @Nullable String basis,
            Visibility visibility) {
        return new SourceFacts(
                title,
                publisher,
                null,
                null,
                inferredBy == null ? null : LocalDate.of(2025, 6, 23),
                inferredBy,
                basis,
                MOSCOW,
                Locale.ENGLISH,
                Nearness.SECOND_HAND,
                null,
                visibility);
    }

    public static Material.Pasted pasted(String text) {
        return new Material.Pasted(text);
    }

    public static Material.Uploaded uploaded(String fileName, String text) {
        return uploaded(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Material.Uploaded uploaded(String fileName, byte[] bytes) {
        return new Material.Uploaded(bytes, fileName, null);
    }

    /** The real article that the demo rests on: 21 sentences and 4 headings. */
    public static byte[] letter() {
        try (var letter = SourceExamples.class.getResourceAsStream("/seeds/iran-russia-letter.txt")) {
            return Objects.requireNonNull(letter).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
