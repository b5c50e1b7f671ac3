package sourceline.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.publication.Edition.Place;
import sourceline.publication.PageView.AxisView;
import sourceline.publication.PageView.Choice;
import sourceline.publication.PageView.FooterView;
import sourceline.publication.PageView.Frame;
import sourceline.publication.PageView.Head;
import sourceline.publication.PageView.Link;
import sourceline.publication.PageView.NoticeList;
import sourceline.publication.PageView.Oembed;
import sourceline.publication.PageView.PlaceView;
import sourceline.publication.PageView.StrandView;
import sourceline.publication.PageView.WithheldView;

/** Puts one edition into words for one moment: the same edition at the same moment gives the same page. */
final class PageWriter {

    private static final int DESCRIPTION = 200;

    private final Edition edition;
    private final Words words;
    private final PageAssets assets;
    private final PublicAddresses addresses;
    private final StructuredData structured;
    private final LocalDate today;
    private final EntryWriter entries;
    private final NoticeWriter notices;

    PageWriter(Edition edition, PageAssets assets, PublicAddresses addresses, StructuredData structured, Instant now) {
        this.edition = edition;
        this.words = new Words(edition.header().language(), edition.header().zone());
        this.assets = assets;
        this.addresses = addresses;
        this.structured = structured;
        this.today = now.atZone(words.zone()).toLocalDate();
        this.notices = new NoticeWriter(edition, words);
        this.entries = new EntryWriter(edition, words, today, notices);
    }

    PageView timeline(boolean embed) {
        var header = edition.header();
        var frame = frame(header.title(), header.summary(), timelineHead(embed), embed, !embed && edition.isNewest());
        return new PageView(
                frame,
                words.set(header.title()),
                header.summary().isBlank() ? null : words.set(header.summary()),
                newer(embed),
                null,
                header.strands().stream()
                        .map(strand -> new StrandView(strand.name(), strand.colour()))
                        .toList(),
                header.periods().stream().map(this::period).toList(),
                notices.listed(),
                axis(),
                edition.entries().stream().map(place -> place(place, embed)).toList(),
                List.of(),
                footer());
    }

    private Head timelineHead(boolean embed) {
        var slug = edition.slug();
        var path = PublicAddresses.page(slug);
        return new Head(
                addresses.absolute(path),
                addresses.absolute(
                        edition.isNewest()
                                ? PublicAddresses.json(slug)
                                : PublicAddresses.json(slug, edition.header().number())),
                embed ? null : addresses.absolute(PublicAddresses.feed(slug)),
                embed ? null : new Oembed(addresses.oembed(path, "json"), addresses.oembed(path, "xml")),
                embed ? null : picture(),
                embed ? null : structured.timeline(edition));
    }

    private String picture() {
        return addresses.absolute(PublicAddresses.picture(edition.slug(), edition.sha256()));
    }

    private String period(PublishedPeriod period) {
        return words.say("page.period", period.name(), WhenText.label(When.edtf(period.when()), words.locale()));
    }

    private AxisView axis() {
        var header = edition.header();
        var shown = edition.shown();
        return new AxisView(
                shown.size() > 1 && shown.stream().anyMatch(AxisMarks::isDated),
                shown.size() > 1,
                AxisMarks.height(header),
                AxisMarks.periods(header),
                AxisWords.of(shown, words.region()),
                shown.stream()
                        .map(entry -> entry.verdict().kind())
                        .distinct()
                        .sorted()
                        .map(this::choice)
                        .toList(),
                shown.stream()
                        .flatMap(entry -> entry.persons().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                words.say("tools.count", "{0}", "{1}"));
    }

    private Choice choice(PublishedVerdict.Kind kind) {
        return new Choice(
                kind.name().toLowerCase(Locale.ROOT),
                words.say(kind == PublishedVerdict.Kind.SAID ? "tools.said" : "verdict." + kind));
    }

    PageView entry(Place.Shown shown) {
        var content = shown.content();
        var slug = edition.slug();
        var head = new Head(
                addresses.absolute(PublicAddresses.entry(slug, content.id())),
                addresses.absolute(PublicAddresses.json(slug)),
                addresses.absolute(PublicAddresses.feed(slug)),
                null,
                picture(),
                structured.entry(edition, content, entries.verdict(content.verdict())));
        return new PageView(
                frame(
                        content.headline(),
                        content.body().isBlank() ? edition.header().title() : content.body(),
                        head,
                        false,
                        true),
                words.set(content.headline()),
                null,
                null,
                new Link(
                        words.set(edition.header().title()),
                        PublicAddresses.page(slug) + "#" + PublicAddresses.anchor(content.id()),
                        words.say("page.partOf")),
                List.of(),
                List.of(),
                NoticeList.NONE,
                null,
                List.of(entries.entry(content, PublicAddresses.entry(slug, content.id()))),
                steps(content.id()),
                footer());
    }

    MessageView withheld(Place.Withheld place) {
        var title = words.say("withheld.title." + place.because().kind());
        return new MessageView(
                frame(title, title, null, false, false),
                title,
                List.of(),
                notices.because(place),
                new Link(
                        words.set(edition.header().title()),
                        PublicAddresses.page(edition.slug()),
                        words.say("page.partOf")));
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

    private Frame frame(String title, String description, @Nullable Head head, boolean embed, boolean indexed) {
        return new Frame(
                edition.header().language(),
                words.direction(),
                words.set(title),
                shortened(words.set(description)),
                head,
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
        return new Link(words.set(entry.headline()), PublicAddresses.entry(edition.slug(), entry.id()), words.say(key));
    }

    private PlaceView place(Place place, boolean embed) {
        return switch (place) {
            case Place.Shown shown -> {
                var path = PublicAddresses.shortEntry(edition.slug(), shown.entry());
                yield entries.entry(shown.content(), embed ? addresses.absolute(path) : path);
            }
            case Place.Withheld withheld ->
                new WithheldView(
                        PublicAddresses.anchor(withheld.entry()),
                        words.say("withheld.title." + withheld.because().kind()),
                        notices.because(withheld));
        };
    }

    private FooterView footer() {
        var versions = IntStream.rangeClosed(1, edition.newest())
                .mapToObj(number -> new Link(
                        words.number(number),
                        PublicAddresses.page(edition.slug(), number),
                        words.say("footer.versionLink", number)))
                .toList();
        return new FooterView(facts(), edition.sha256(), versions);
    }

    private List<String> facts() {
        var header = edition.header();
        var facts = new ArrayList<String>();
        facts.add(words.say(
                "footer.version",
                header.number(),
                words.day(header.publishedAt()),
                words.time(header.publishedAt()),
                words.clock()));
        facts.add(words.say("footer.entries", edition.shown().size()));
        if (edition.shown().isEmpty()) {
            return facts;
        }
        facts.add(words.say("footer.sentence"));
        var byAuthor = edition.shown().stream().anyMatch(entry -> entry.check().byAuthor());
        facts.add(words.say(byAuthor || !header.fourEyes() ? "footer.author" : "footer.fourEyes"));
        return facts;
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
