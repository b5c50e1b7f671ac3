package sourceline.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.source.Nearness;
import sourceline.timeline.Stance;

/**
 * A timeline's content as it is taken along: Sourceline's own JSON, and what every other format is written from. A
 * component may be added, but none renamed or dropped without a new {@link #VERSION}.
 *
 * @param format {@value #FORMAT}
 * @param language BCP 47
 * @param zone IANA name
 * @param sources those that the entries cite
 * @param entries in the order of the timeline
 */
public record TimelineFile(
        String format,
        int version,
        UUID timeline,
        String title,
        String summary,
        String language,
        String zone,
        List<Strand> strands,
        List<Period> periods,
        List<Source> sources,
        List<Entry> entries) {

    public static final String FORMAT = "sourceline-timeline";

    /** The schema that this program writes. */
    public static final int VERSION = 1;

    /** What a file may not lack is asked for as it is read: {@code null} is only what the components say. */
    public TimelineFile {
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(language, "language");
        requireNonNull(zone, "zone");
        strands = List.copyOf(strands);
        periods = List.copyOf(periods);
        sources = List.copyOf(sources);
        entries = List.copyOf(entries);
    }

    /**
     * @param colour 1 to 8, a colour of the fixed palette
     */
    public record Strand(String name, int colour) {
        public Strand {
            requireNonNull(name, "name");
        }
    }

    /**
     * @param when EDTF (ISO 8601-2)
     */
    public record Period(String name, String when) {
        public Period {
            requireNonNull(name, "name");
            requireNonNull(when, "when");
        }
    }

    /**
     * What is known of a source; null wherever it is not known.
     *
     * @param publishedInferred whether the date of publication is a reading and not printed
     * @param language BCP 47
     * @param zone IANA name
     * @param origin whose report it passes on
     * @param quotable whether its words may be repeated
     */
    public record Source(
            UUID id,
            String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable String address,
            @Nullable LocalDate published,
            boolean publishedInferred,
            @Nullable String publishedBasis,
            String zone,
            String language,
            Nearness nearness,
            @Nullable String origin,
            boolean quotable) {}

    /**
     * @param strand the name of one of the timeline's; null where it has none yet
     * @param when EDTF; null where it has no date yet
     * @param byHand true where somebody put it where it stands among overlapping dates; null where it stands there by its date
     */
    public record Entry(
            UUID id,
            @Nullable String strand,
            @Nullable String when,
            Basis basis,
            String headline,
            String body,
            boolean planned,
            List<String> persons,
            @Nullable Picture picture,
            List<Citation> citations,
            @Nullable Boolean byHand) {

        public Entry {
            requireNonNull(basis, "basis");
            requireNonNull(headline, "headline");
            requireNonNull(body, "body");
            persons = List.copyOf(persons);
            citations = List.copyOf(citations);
        }
    }

    /**
     * What a date rests on.
     *
     * @param words of a source that give it; null where there are none or they may not leave
     * @param anchor the date that a relative expression is counted from
     * @param inferred whether somebody read it out of the words
     */
    public record Basis(
            @Nullable String words,
            @Nullable LocalDate anchor,
            @Nullable String anchorNote,
            boolean inferred,
            @Nullable String note) {}

    /**
     * What is told of a picture; its bytes stay.
     *
     * @param sha256 of its bytes
     */
    public record Picture(
            String sha256,
            String alternativeText,
            @Nullable String caption,
            @Nullable String credit) {
        public Picture {
            requireNonNull(alternativeText, "alternativeText");
        }
    }

    /**
     * @param source one of the file's
     * @param version the capture of the source
     * @param start first Unicode code point of the cited span in that capture's text
     * @param end the code point after its last
     * @param quote null where the source's words may not be repeated
     */
    public record Citation(
            UUID id,
            UUID source,
            UUID version,
            int start,
            int end,
            Stance stance,
            @Nullable Quote quote) {
        public Citation {
            requireNonNull(version, "version");
            requireNonNull(stance, "stance");
        }
    }

    /**
     * @param exact the words, character for character as in the version's text
     * @param prefix up to 32 characters before them
     * @param suffix up to 32 characters after them
     * @param translation in the timeline's language
     */
    public record Quote(
            String exact,
            String prefix,
            String suffix,
            @Nullable String translation,
            @Nullable String translator) {
        public Quote {
            requireNonNull(exact, "exact");
        }
    }

    /** The source with this id. */
    Source source(UUID id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("cited and not in the file: " + id));
    }
}
