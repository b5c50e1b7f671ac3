package sourceline.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;

/**
 * What is known of a source; null wherever it is not known. Texts are put on one line, and an empty one counts as not known.
 *
 * @param title what it is called; at most {@value #TITLE_LIMIT} UTF-16 units, required
 * @param publisher who published it; at most {@value #NAME_LIMIT} UTF-16 units
 * @param author who wrote it; at most {@value #NAME_LIMIT} UTF-16 units
 * @param address where it was found: an absolute http or https address without user name or password
 * @param published the date of publication in the source's zone; from the year 1 to 9999
 * @param publishedInferredBy who inferred that date; null where it is printed in the source
 * @param publishedBasis the words or the reasoning that the date rests on; required where the date is inferred
 * @param zone the zone in which the source's own dates and weekdays are meant
 * @param language the language it is written in
 * @param nearness how near it is to what it tells of
 * @param origin whose report it passes on, such as "Reuters"
 * @param visibility what readers may learn of it
 */
@Embeddable
public record SourceFacts(
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String address,
        @Nullable LocalDate published,

        @AttributeOverride(name = "uuid", column = @Column(name = "published_inferred_by")) @Nullable
        MemberId publishedInferredBy,

        @Nullable String publishedBasis,
        ZoneId zone,
        Locale language,
        @Enumerated(EnumType.STRING) Nearness nearness,
        @Nullable String origin,
        @Enumerated(EnumType.STRING) Visibility visibility) {

    public static final int TITLE_LIMIT = 300;
    public static final int NAME_LIMIT = 200;
    public static final int ADDRESS_LIMIT = 2_000;
    public static final int BASIS_LIMIT = 1_000;

    /**
     * @throws FactRefused if a fact is missing, too long, malformed or at odds with another
     */
    public SourceFacts {
        title = Typed.required("title", title, TITLE_LIMIT);
        publisher = Typed.optional("publisher", publisher, NAME_LIMIT);
        author = Typed.optional("author", author, NAME_LIMIT);
        address = webAddress(Typed.optional("address", address, ADDRESS_LIMIT));
        publishedBasis = Typed.optional("publishedBasis", publishedBasis, BASIS_LIMIT);
        origin = Typed.optional("origin", origin, NAME_LIMIT);
        if (published != null && (published.getYear() < 1 || published.getYear() > 9999)) {
            throw new FactRefused("publication-year", "published", Integer.toString(published.getYear()));
        }
        if (published == null && publishedInferredBy != null) {
            throw new FactRefused("inference-without-date", "published");
        }
        if (publishedInferredBy != null && publishedBasis == null) {
            throw new FactRefused("inference-without-basis", "publishedBasis");
        }
        if (language.getLanguage().isEmpty()) {
            throw new FactRefused("language-missing", "language");
        }
    }

    /** How the date of publication is known. */
    public PublicationBasis publicationBasis() {
        if (published == null) {
            return PublicationBasis.NOT_KNOWN;
        }
        return publishedInferredBy == null ? PublicationBasis.PRINTED : PublicationBasis.INFERRED;
    }

    /** These facts, but with what others have of all that is not among {@code edited}. */
    SourceFacts only(Set<Fact> edited, SourceFacts others) {
        return new SourceFacts(
                from(Fact.TITLE, edited, others).title(),
                from(Fact.PUBLISHER, edited, others).publisher(),
                from(Fact.AUTHOR, edited, others).author(),
                from(Fact.ADDRESS, edited, others).address(),
                from(Fact.PUBLISHED, edited, others).published(),
                from(Fact.PUBLISHED_INFERRED_BY, edited, others).publishedInferredBy(),
                from(Fact.PUBLISHED_BASIS, edited, others).publishedBasis(),
                from(Fact.ZONE, edited, others).zone(),
                from(Fact.LANGUAGE, edited, others).language(),
                from(Fact.NEARNESS, edited, others).nearness(),
                from(Fact.ORIGIN, edited, others).origin(),
                from(Fact.VISIBILITY, edited, others).visibility());
    }

    private SourceFacts from(Fact fact, Set<Fact> edited, SourceFacts others) {
        return edited.contains(fact) ? this : others;
    }

    private static @Nullable String webAddress(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            var uri = new URI(address);
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            // The authority, because java.net.URI knows no host outside ASCII.
            var host = uri.getRawAuthority();
            if (web && host != null && !host.startsWith(":") && host.indexOf('@') < 0) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new FactRefused("address-malformed", "address", address, e);
        }
        throw new FactRefused("address-malformed", "address", address);
    }
}
