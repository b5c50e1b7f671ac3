package sourceline.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.source.Nearness;

/**
 * What was known of a source at publication; null wherever it was not known.
 *
 * @param published the date of publication, in the source's zone
 * @param publishedInferred whether that date is a reading of ours and not printed
 * @param publishedBasis the words or the reasoning that the date rests on
 * @param language BCP 47
 * @param origin whose report it passes on
 */
public record PublishedSource(
        UUID id,
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String address,
        @Nullable LocalDate published,
        boolean publishedInferred,
        @Nullable String publishedBasis,
        String language,
        Nearness nearness,
        @Nullable String origin) {}
