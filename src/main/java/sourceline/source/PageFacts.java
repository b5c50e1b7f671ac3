package sourceline.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: first as schema.org's article in JSON-LD, then as Open Graph and the meta elements that
 * newsrooms use, then in its {@code time} elements, then in the words by which pages call their author.
 */
final class PageFacts {

    private static final DateTimeFormatter COMPACT_OFFSET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX");
    private static final List<Function<String, Published>> DATES = List.of(
            text -> at(OffsetDateTime.parse(text)),
            text -> at(OffsetDateTime.parse(text, COMPACT_OFFSET)),
            text -> at(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)),
            text -> new Published(LocalDate.parse(text.substring(0, Math.min(10, text.length()))), null));

    /** A day, with the zone that it is a day in where that is told. */
    private record Published(LocalDate day, @Nullable ZoneId zone) {}

    private final Document page;
    private final LinkedArticle linked;

    private PageFacts(Document page) {
        this.page = page;
        this.linked = LinkedArticle.of(page);
    }

    /** Of a page from which nothing has been taken away yet. */
    static Found of(Document page) {
        return new PageFacts(page).found();
    }

    private Found found() {
        var words = publishedWords().findFirst();
        var published = publishedWords().flatMap(text -> read(text).stream()).findFirst();
        return new Found(
                title(),
                author(),
                first(
                        SourceFacts.NAME_LIMIT,
                        linked.name("publisher"),
                        meta("og:site_name"),
                        meta("application-name"),
                        meta("dc.publisher")),
                published.map(Published::day),
                published.isEmpty()
                        ? Optional.empty()
                        : words.flatMap(text -> Found.fitting(text, SourceFacts.BASIS_LIMIT)),
                published.flatMap(date -> Optional.ofNullable(date.zone())),
                language(),
                address(),
                Optional.empty());
    }

    /** The headline in the article is the one that is read; what it is called elsewhere may be made for search engines. */
    private Optional<String> title() {
        var headlines = page.select("article h1, main h1");
        var all = headlines.isEmpty() ? page.select("h1") : headlines;
        var shown = all.size() == 1 ? Optional.of(all.getFirst().text()) : Optional.<String>empty();
        return first(
                SourceFacts.TITLE_LIMIT,
                shown,
                linked.text("headline"),
                meta("og:title"),
                meta("twitter:title"),
                Optional.of(page.title()));
    }

    private Optional<String> author() {
        return first(
                        SourceFacts.NAME_LIMIT,
                        linked.name("author"),
                        meta("author").filter(PageFacts::isName),
                        meta("article:author").filter(PageFacts::isName),
                        meta("parsely-author"),
                        meta("dc.creator"),
                        shown("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]"),
                        shown(".byline__name, .byline-name, .author-name, .c-byline__author, .byline, .article-author"))
                .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
                .filter(name -> !name.isBlank());
    }

    private static boolean isName(String text) {
        return !text.contains("://") && !text.startsWith("@");
    }

    private Stream<String> publishedWords() {
        return Stream.of(
                        linked.text("datePublished"),
                        meta("article:published_time"),
                        meta("og:article:published_time"),
                        meta("parsely-pub-date"),
                        meta("sailthru.date"),
                        meta("date"),
                        meta("dc.date"),
                        meta("dc.date.issued"),
                        meta("dcterms.created"),
                        meta("pubdate"),
                        attribute("[itemprop=datePublished]", "content"),
                        attribute("[itemprop=datePublished]", "datetime"),
                        attribute("article time[pubdate]", "datetime"),
                        attribute("article time[datetime], main time[datetime]", "datetime"),
                        attribute("time[datetime]", "datetime"),
                        linked.text("dateCreated"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= 64);
    }

    private static Optional<Published> read(String text) {
        for (var format : DATES) {
            try {
                return Optional.of(format.apply(text));
            } catch (DateTimeException notThisFormat) {
                // The next one may read it.
            }
        }
        return Optional.empty();
    }

    /** A time in UTC says nothing of where it was published. */
    private static Published at(OffsetDateTime time) {
        var offset = time.getOffset();
        return new Published(time.toLocalDate(), offset.equals(ZoneOffset.UTC) ? null : offset);
    }

    private Optional<Locale> language() {
        var html = Optional.ofNullable(page.selectFirst("html")).map(root -> root.attr("lang"));
        return Stream.of(linked.text("inLanguage"), html, meta("og:locale"), meta("content-language"))
                .flatMap(Optional::stream)
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .map(locale -> Locale.of(locale.getLanguage()))
                .findFirst();
    }

    private Optional<String> address() {
        return Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"), linked.text("url"))
                .flatMap(Optional::stream)
                .filter(address -> address.matches("(?i)https?://.+") && address.length() <= SourceFacts.ADDRESS_LIMIT)
                .findFirst();
    }

    private Optional<String> meta(String name) {
        for (var meta : page.select("meta[content]")) {
            if (name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("http-equiv"))) {
                return Optional.of(meta.attr("content"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> attribute(String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(attribute));
    }

    private Optional<String> shown(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(Element::text)
                .filter(text -> text.length() <= 100);
    }

    @SafeVarargs
    private static Optional<String> first(int limit, Optional<String>... candidates) {
        var fitting = new ArrayList<String>();
        for (var candidate : candidates) {
            candidate.flatMap(text -> Found.fitting(text, limit)).ifPresent(fitting::add);
        }
        return fitting.stream().findFirst();
    }
}
