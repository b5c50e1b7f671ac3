package sourceline.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.publication.Edition.Place;
import sourceline.publication.PageView.EntryView;
import sourceline.publication.PageView.FooterView;
import sourceline.publication.PageView.Frame;
import sourceline.publication.PageView.Link;
import sourceline.publication.PageView.MediaView;
import sourceline.publication.PageView.NoticeView;
import sourceline.publication.PageView.PlaceView;
import sourceline.publication.PageView.QuoteView;
import sourceline.publication.PageView.StrandView;
import sourceline.publication.PageView.WithheldView;
import sourceline.text.Elisions;
import sourceline.text.Span;
import sourceline.timeline.Stance;

/** Puts one edition into words for one moment: the same edition at the same moment gives the same page. */
final class PageWriter {

    private static final Pattern MACHINE_DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)[?~%]?");
    private static final int DESCRIPTION = 200;

    private final Edition edition;
    private final Words words;
    private final PageAssets assets;
    private final PublicAddresses addresses;
    private final LocalDate today;
    private final Map<UUID, PublishedStrand> strands = new HashMap<>();
    private final HowWeKnow howWeKnow;

    PageWriter(Edition edition, PageAssets assets, PublicAddresses addresses, Instant now) {
        this.edition = edition;
        this.words = new Words(edition.header().language(), edition.header().zone());
        this.assets = assets;
        this.addresses = addresses;
        this.today = now.atZone(words.zone()).toLocalDate();
        this.howWeKnow = new HowWeKnow(words);
        edition.header().strands().forEach(strand -> strands.put(strand.id(), strand));
    }

    PageView timeline(boolean embed) {
        var header = edition.header();
        var slug = edition.slug();
        var frame = frame(
                header.title(),
                header.summary(),
                PublicAddresses.page(slug),
                edition.isNewest() ? PublicAddresses.json(slug) : PublicAddresses.json(slug, header.number()),
                embed,
                !embed && edition.isNewest());
        return new PageView(
                frame,
                header.title(),
                header.summary().isBlank() ? null : header.summary(),
                newer(embed),
                null,
                header.strands().stream()
                        .map(strand -> new StrandView(strand.name(), strand.colour()))
                        .toList(),
                edition.notices().stream().map(notice -> notice(notice, true)).toList(),
                edition.shown().isEmpty() || assets.scripts().isEmpty()
                        ? null
                        : AxisData.of(edition, words, this::verdictWord),
                edition.entries().stream().map(this::place).toList(),
                List.of(),
                footer());
    }

    PageView entry(Place.Shown shown) {
        var content = shown.content();
        var slug = edition.slug();
        var view = entryView(content);
        return new PageView(
                frame(
                        content.headline(),
                        content.body().isBlank() ? edition.header().title() : content.body(),
                        PublicAddresses.entry(slug, content.id()),
                        PublicAddresses.json(slug),
                        false,
                        true),
                content.headline(),
                null,
                null,
                new Link(
                        edition.header().title(),
                        PublicAddresses.page(slug) + "#" + PublicAddresses.anchor(content.id()),
                        words.say("page.partOf")),
                List.of(),
                List.of(),
                null,
                List.of(view),
                steps(content.id()),
                footer());
    }

    MessageView withheld(Place.Withheld place) {
        var title = words.say("withheld.title." + place.because().kind());
        return new MessageView(
                frame(title, title, null, null, false, false),
                title,
                noticeWords(place.because(), false),
                new Link(edition.header().title(), PublicAddresses.page(edition.slug()), words.say("page.partOf")));
    }

    /** The first moment at which an announced entry is due and the page has to say so; null where none will be. */
    @Nullable
    Instant until() {
        return edition.shown().stream()
                .filter(PublishedEntry::planned)
                .flatMap(entry -> When.edtf(entry.when().edtf()).latest().stream())
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo)
                .map(day -> day.plusDays(1).atStartOfDay(words.zone()).toInstant())
                .orElse(null);
    }

    private Frame frame(
            String title,
            String description,
            @Nullable String path,
            @Nullable String json,
            boolean embed,
            boolean indexed) {
        return new Frame(
                edition.header().language(),
                words.direction(),
                title,
                shortened(description),
                path == null ? null : addresses.absolute(path),
                json == null ? null : addresses.absolute(json),
                embed,
                indexed,
                assets,
                words);
    }

    private @Nullable Link newer(boolean embed) {
        if (edition.isNewest()) {
            return null;
        }
        return new Link(
                words.say("page.newer.link"),
                embed ? PublicAddresses.embed(edition.slug()) : PublicAddresses.page(edition.slug()),
                words.say("page.newer", edition.header().number(), edition.newest()));
    }

    private List<Link> steps(UUID entry) {
        var shown = edition.shown();
        var at = IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).id().equals(entry))
                .findFirst()
                .orElseThrow();
        var steps = new ArrayList<Link>();
        if (at > 0) {
            steps.add(step("page.previous", shown.get(at - 1)));
        }
        if (at < shown.size() - 1) {
            steps.add(step("page.next", shown.get(at + 1)));
        }
        return steps;
    }

    private Link step(String key, PublishedEntry entry) {
        return new Link(entry.headline(), PublicAddresses.entry(edition.slug(), entry.id()), words.say(key));
    }

    private PlaceView place(Place place) {
        return switch (place) {
            case Place.Shown shown -> entryView(shown.content());
            case Place.Withheld withheld ->
                new WithheldView(
                        PublicAddresses.anchor(withheld.entry()),
                        words.say("withheld.title." + withheld.because().kind()),
                        List.of(notice(withheld.because(), false)));
        };
    }

    private EntryView entryView(PublishedEntry entry) {
        var strand = strands.get(entry.strand());
        if (strand == null) {
            throw new IllegalStateException("published without its strand: " + entry.id());
        }
        var when = When.edtf(entry.when().edtf());
        return new EntryView(
                PublicAddresses.anchor(entry.id()),
                strand.colour(),
                strand.name(),
                WhenText.label(when, words.locale()),
                WhenText.qualifier(when, words.locale()),
                machineDate(when),
                entry.planned(),
                entry.headline(),
                entry.verdict().kind().name().toLowerCase(Locale.ROOT),
                verdictWord(entry.verdict()),
                meaning(entry, when),
                edition.noticesOf(entry.id()).stream()
                        .map(notice -> notice(notice, false))
                        .toList(),
                entry.body().lines().filter(line -> !line.isBlank()).toList(),
                media(entry.media()),
                entry.citations().stream().map(this::quote).toList(),
                howWeKnow.about(entry),
                addresses.absolute(PublicAddresses.entry(edition.slug(), entry.id())));
    }

    private String whenWords(When when) {
        return WhenText.describe(when, words.locale());
    }

    private static @Nullable String machineDate(When when) {
        var matcher = MACHINE_DATE.matcher(when.edtf());
        return matcher.matches() ? matcher.group(1) : null;
    }

    private String verdictWord(PublishedVerdict verdict) {
        return verdict.kind() == PublishedVerdict.Kind.SAID
                ? words.say("verdict.SAID", speaker(verdict))
                : words.say("verdict." + verdict.kind());
    }

    private static String speaker(PublishedVerdict verdict) {
        if (verdict.speaker() == null) {
            throw new IllegalStateException("published as said, without a speaker");
        }
        return verdict.speaker();
    }

    private String meaning(PublishedEntry entry, When when) {
        if (entry.planned()) {
            return when.latest()
                    .map(day -> words.say(day.isBefore(today) ? "reader.wasDue" : "reader.due", due(when)))
                    .orElseGet(() -> words.say("reader.planned"));
        }
        var verdict = entry.verdict();
        return switch (verdict.kind()) {
            case CONFIRMED -> words.say(verdict.original() == null ? "reader.CONFIRMED" : "reader.CONFIRMED.original");
            case REPORTED -> words.say(verdict.originNotGiven() ? "reader.REPORTED.originNotGiven" : "reader.REPORTED");
            case SAID ->
                HowWeKnow.via(verdict).isEmpty()
                        ? words.say("reader.SAID", speaker(verdict))
                        : words.say(
                                "reader.SAID.via",
                                speaker(verdict),
                                HowWeKnow.via(verdict).getFirst());
            case DISPUTED -> words.say("reader.DISPUTED");
            case FALSE -> words.say("reader.FALSE");
        };
    }

    /** The day in words where there is one day; its doubt stands beside the headline already. */
    private String due(When when) {
        return when.earliest().equals(when.latest()) && when.latest().isPresent()
                ? words.day(when.latest().get())
                : whenWords(when);
    }

    private @Nullable MediaView media(@Nullable PublishedMedia media) {
        return media == null
                ? null
                : new MediaView(
                        PublicAddresses.media(media.sha256()),
                        media.width(),
                        media.height(),
                        media.alternativeText(),
                        media.caption(),
                        media.credit() == null ? null : words.say("media.credit", media.credit()));
    }

    private QuoteView quote(PublishedCitation citation) {
        var source = citation.source();
        var quote = citation.quote();
        return new QuoteView(
                citation.stance() == Stance.SUPPORTS ? null : words.say("stance." + citation.stance()),
                quote == null ? null : quoted(quote.words(), source.language()),
                source.language(),
                quote == null || quote.translation() == null
                        ? null
                        : quoted(quote.translation(), edition.header().language()),
                quote == null || quote.translator() == null
                        ? words.say("source.translation")
                        : words.say("source.translationBy", quote.translator()),
                source.title(),
                linkable(source.address()),
                facts(source));
    }

    /** In the quotation marks of the language that is quoted, with its inner ones inside. */
    private static String quoted(String text, String language) {
        var whole = new Span(0, text.length());
        return Elisions.quoted(text, whole, whole, Integer.MAX_VALUE, Locale.forLanguageTag(language));
    }

    private String facts(PublishedSource source) {
        var facts = new ArrayList<String>();
        facts.add(source.publisher() == null ? words.say("source.publisherUnknown") : source.publisher());
        if (source.author() != null) {
            facts.add(source.author());
        }
        if (source.published() == null) {
            facts.add(words.say("source.dateUnknown"));
        } else {
            var day = words.day(source.published());
            facts.add(source.publishedInferred() ? words.say("source.dateInferred", day) : day);
        }
        return String.join(" " + words.say("separator") + " ", facts);
    }

    /** An address is text that somebody gave; only HTTP may become a link. */
    private static @Nullable String linkable(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            var scheme = new URI(address).getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private NoticeView notice(PublishedNotice notice, boolean listed) {
        return new NoticeView(
                notice.kind().name().toLowerCase(Locale.ROOT),
                words.say("notice." + notice.kind()),
                words.moment(notice.latest(), null),
                notice.latest().toString(),
                noticeWords(notice, listed),
                listed ? about(notice) : null);
    }

    private List<String> noticeWords(PublishedNotice notice, boolean listed) {
        var said = new ArrayList<String>();
        if (notice.wrong() != null && notice.from() != null && notice.until() != null) {
            said.add(words.say(
                    listed ? "notice.wrong.list" : "notice.wrong",
                    words.moment(notice.from(), null),
                    words.moment(notice.until(), notice.from()),
                    notice.wrong()));
        }
        if (notice.withholds()) {
            said.add(words.say("withheld." + notice.kind(), words.day(notice.at())));
        }
        if (notice.lifted() != null) {
            said.add(words.say(
                    "notice.lifted",
                    words.moment(notice.at(), null),
                    words.moment(notice.lifted(), notice.at()),
                    notice.liftedWords() == null ? "" : notice.liftedWords()));
        } else if (!notice.words().isBlank()) {
            said.add(notice.words());
        }
        return said;
    }

    private @Nullable Link about(PublishedNotice notice) {
        return edition.place(notice.entry())
                .map(place -> {
                    var anchor = "#" + PublicAddresses.anchor(notice.entry());
                    return switch (place) {
                        case Place.Shown shown ->
                            new Link(
                                    shown.content().headline(),
                                    anchor,
                                    words.say("notices.about", shown.content().headline()));
                        case Place.Withheld withheld ->
                            new Link(
                                    words.say("withheld.title."
                                            + withheld.because().kind()),
                                    anchor,
                                    "");
                    };
                })
                .orElse(null);
    }

    private FooterView footer() {
        var header = edition.header();
        var facts = new ArrayList<String>();
        facts.add(words.say(
                "footer.version",
                header.number(),
                words.day(header.publishedAt()),
                words.time(header.publishedAt()),
                words.clock()));
        facts.add(words.say("footer.entries", edition.shown().size()));
        facts.add(words.say("footer.sentence"));
        var byAuthor = edition.shown().stream().anyMatch(entry -> entry.check().byAuthor());
        facts.add(words.say(byAuthor || !header.fourEyes() ? "footer.author" : "footer.fourEyes"));
        var versions = IntStream.rangeClosed(1, edition.newest())
                .mapToObj(number -> new Link(
                        Integer.toString(number),
                        PublicAddresses.page(edition.slug(), number),
                        words.say("footer.versionLink", number)))
                .toList();
        return new FooterView(facts, edition.sha256(), versions);
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= DESCRIPTION) {
            return line;
        }
        var space = line.lastIndexOf(' ', DESCRIPTION);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, DESCRIPTION / 2)) + "…";
    }
}
