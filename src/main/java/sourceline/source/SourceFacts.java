package sourceline.source;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;

/**
 * What is known of a source; null wherever it is not known.
 *
 * @param publisher who published it
 * @param published the date of publication in the source's zone
 * @param publishedInferredBy who inferred that date; null where it is printed in the source
 * @param publishedBasis the words or the reasoning that the date rests on
 * @param origin whose report it passes on, such as "Reuters"
 */
public record SourceFacts(
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String address,
        @Nullable LocalDate published,
        @Nullable MemberId publishedInferredBy,
        @Nullable String publishedBasis,
        ZoneId zone,
        Locale language,
        Nearness nearness,
        @Nullable String origin,
        Visibility visibility) {}
