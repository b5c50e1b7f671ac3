package sourceline.publication;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.publication.Edition.WentOut;
import sourceline.timeline.Stance;
import tools.jackson.databind.json.JsonMapper;

/**
 * What machines are told of a page, as JSON-LD in the words of schema.org: a {@code NewsArticle} whose {@code ItemList} holds
 * a {@code Claim} an entry, with {@code citation} and {@code correction}. A {@code ClaimReview} stands only on the page of an
 * entry that finds somebody else's claim false: saying who said a thing, or that two accounts differ, judges no claim.
 */
@Component
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PublicAddresses addresses;
    private final Publisher publisher;

    StructuredData(PublicAddresses addresses, Publisher publisher) {
        this.addresses = addresses;
        this.publisher = publisher;
    }

    String timeline(Edition edition) {
        var header = edition.header();
        var article = article(
                edition,
                header.title(),
                PublicAddresses.page(edition.slug()),
                new WentOut(edition.firstPublished(), edition.lastChanged()));
        put(article, "description", header.summary().isBlank() ? null : header.summary());
        put(article, "citation", works(edition.shown().stream().flatMap(entry -> entry.citations().stream())));
        put(article, "correction", corrections(edition.notices()));
        var items = new ArrayList<Object>();
        for (var entry : edition.shown()) {
            var item = thing("ListItem");
            item.put("position", items.size() + 1);
            item.put("item", claim(edition, entry));
            items.add(item);
        }
        var list = thing("ItemList");
        list.put("itemListOrder", "https://schema.org/ItemListOrderAscending");
        list.put("numberOfItems", items.size());
        list.put("itemListElement", items);
        article.put("mainEntity", list);
        return written(inContext(article));
    }

    /**
     * @param verdict in the reader's words
     */
    String entry(Edition edition, PublishedEntry entry, String verdict) {
        var path = PublicAddresses.entry(edition.slug(), entry.id());
        var article = article(edition, entry.headline(), path, edition.wentOut(entry.id()));
        put(article, "description", entry.body().isBlank() ? null : entry.body());
        put(article, "citation", works(entry.citations().stream()));
        put(article, "correction", corrections(edition.noticesOf(entry.id())));
        var claim = claim(edition, entry);
        // What contradicts a claim does not make it.
        put(
                claim,
                "appearance",
                works(entry.citations().stream().filter(citation -> citation.stance() == Stance.SUPPORTS)));
        article.put("mainEntity", claim);
        var whole = thing("NewsArticle");
        whole.put("url", addresses.absolute(PublicAddresses.page(edition.slug())));
        whole.put("headline", edition.header().title());
        whole.put("datePublished", edition.firstPublished().toString());
        article.put("isPartOf", whole);
        return review(edition, entry, verdict)
                .map(review -> written(inContext(Map.of("@graph", List.of(article, review)))))
                .orElseGet(() -> written(inContext(article)));
    }

    private static Map<String, Object> inContext(Map<String, Object> thing) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(thing);
        return whole;
    }

    private Map<String, Object> article(Edition edition, String headline, String path, WentOut out) {
        var header = edition.header();
        var article = thing("NewsArticle");
        article.put("headline", headline);
        article.put("url", addresses.absolute(path));
        article.put("mainEntityOfPage", addresses.absolute(path));
        article.put("inLanguage", header.language());
        article.put("datePublished", out.first().toString());
        article.put("dateModified", out.last().toString());
        article.put("version", header.number());
        article.put("isAccessibleForFree", true);
        article.put("image", addresses.absolute(PublicAddresses.picture(edition.slug(), edition.sha256())));
        article.put("author", organization());
        article.put("publisher", organization());
        return article;
    }

    private Map<String, Object> organization() {
        var organization = thing("NewsMediaOrganization");
        organization.put("name", publisher.name());
        organization.put("url", addresses.absolute("/"));
        put(organization, "publishingPrinciples", text(publisher.principles()));
        put(organization, "correctionsPolicy", text(publisher.corrections()));
        put(organization, "verificationFactCheckingPolicy", text(publisher.verification()));
        put(organization, "ethicsPolicy", text(publisher.ethics()));
        return organization;
    }

    private Map<String, Object> claim(Edition edition, PublishedEntry entry) {
        var claim = thing("Claim");
        claim.put("name", entry.headline());
        claim.put("text", entry.headline());
        claim.put("url", addresses.absolute(PublicAddresses.entry(edition.slug(), entry.id())));
        put(claim, "temporal", entry.when().edtf());
        put(claim, "author", speaker(entry));
        return claim;
    }

    /** Only of whom an entry is marked as speaking it is known that they are a person; the others may be an agency. */
    private static @Nullable Object speaker(PublishedEntry entry) {
        var speaker = entry.verdict().speaker();
        if (speaker == null || !entry.persons().contains(speaker)) {
            return speaker;
        }
        var person = thing("Person");
        person.put("name", speaker);
        return person;
    }

    /** Each source once. */
    private static List<Object> works(Stream<PublishedCitation> citations) {
        Map<UUID, Object> works = new LinkedHashMap<>();
        citations.forEach(citation -> works.computeIfAbsent(citation.source().id(), id -> work(citation.source())));
        return List.copyOf(works.values());
    }

    private static Map<String, Object> work(PublishedSource source) {
        var work = thing("CreativeWork");
        work.put("name", source.title());
        put(work, "url", QuoteWriter.linkable(source.address()));
        put(work, "inLanguage", source.language());
        put(
                work,
                "datePublished",
                source.published() == null ? null : source.published().toString());
        if (source.author() != null) {
            var author = thing("Person");
            author.put("name", source.author());
            work.put("author", author);
        }
        if (source.publisher() != null) {
            var by = thing("Organization");
            by.put("name", source.publisher());
            work.put("publisher", by);
        }
        return work;
    }

    private static List<Object> corrections(List<PublishedNotice> notices) {
        var corrections = new ArrayList<Object>();
        for (var notice : notices) {
            if (notice.kind() == PublishedNotice.Kind.CORRECTION) {
                var correction = thing("CorrectionComment");
                correction.put("text", notice.words());
                correction.put("datePublished", notice.at().toString());
                corrections.add(correction);
            }
        }
        return corrections;
    }

    /** With every property that search engines require of one. */
    private Optional<Map<String, Object>> review(Edition edition, PublishedEntry entry, String verdict) {
        if (entry.verdict().kind() != PublishedVerdict.Kind.FALSE) {
            return Optional.empty();
        }
        return entry.citations().stream()
                .filter(citation -> citation.stance() == Stance.SUPPORTS)
                .map(PublishedCitation::source)
                .filter(source -> source.author() != null || source.publisher() != null)
                .findFirst()
                .map(source -> review(edition, entry, verdict, source));
    }

    private Map<String, Object> review(Edition edition, PublishedEntry entry, String verdict, PublishedSource source) {
        var claimant = thing(source.author() == null ? "Organization" : "Person");
        put(claimant, "name", source.author() == null ? source.publisher() : source.author());
        var reviewed = thing("Claim");
        reviewed.put("text", entry.headline());
        reviewed.put("author", claimant);
        put(
                reviewed,
                "datePublished",
                source.published() == null ? null : source.published().toString());
        reviewed.put("appearance", work(source));
        var rating = thing("Rating");
        rating.put("ratingValue", 1);
        rating.put("worstRating", 1);
        rating.put("bestRating", 5);
        rating.put("alternateName", verdict);
        var review = thing("ClaimReview");
        review.put("url", addresses.absolute(PublicAddresses.entry(edition.slug(), entry.id())));
        review.put("claimReviewed", entry.headline());
        review.put("author", organization());
        review.put("datePublished", edition.wentOut(entry.id()).last().toString());
        review.put("itemReviewed", reviewed);
        review.put("reviewRating", rating);
        return review;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static void put(Map<String, Object> thing, String key, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            thing.put(key, value);
        }
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    /** It can stand inside a script element: there is no {@code <} in it. */
    private static String written(Map<String, Object> thing) {
        return JSON.writeValueAsString(thing).replace("<", "\\u003c");
    }
}
