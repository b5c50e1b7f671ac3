package sourceline.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.publication.Edition;
import sourceline.publication.Edition.Place;
import sourceline.publication.Feed;
import sourceline.publication.Pages;
import sourceline.publication.PublicAddresses;
import sourceline.publication.PublicAssets;
import sourceline.publication.PublicKeys;
import sourceline.publication.PublicLibrary;
import sourceline.publication.PublicLibrary.Located;
import sourceline.publication.PublicLibrary.Picture;
import sourceline.publication.PublishedNotice;
import sourceline.publication.SigningKeys;
import sourceline.publication.SnapshotDocument;
import sourceline.publication.TimelinePicture;

/** What stands at each public address. */
@Component
class PublicSite {

    private static final String SLUG = "([a-z0-9]+(?:-[a-z0-9]+)*)";
    private static final String NUMBER = "/v/([1-9][0-9]{0,8})";
    private static final Pattern PAGE = Pattern.compile("/t/" + SLUG + "(?:" + NUMBER + ")?");
    private static final Pattern JSON = Pattern.compile("/t/" + SLUG + "(?:" + NUMBER + ")?\\.json");
    private static final Pattern FEED = Pattern.compile("/t/" + SLUG + "\\.atom");
    private static final Pattern EMBED = Pattern.compile("/embed/" + SLUG + "(?:" + NUMBER + ")?");
    private static final Pattern ENTRY =
            Pattern.compile("/t/" + SLUG + "/e/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final Pattern SHORT_ENTRY = Pattern.compile("/t/" + SLUG + "/e/([0-9a-f]{12})");
    private static final Pattern PICTURE = Pattern.compile("/t/" + SLUG + "/picture\\.png");
    private static final Pattern MEDIA = Pattern.compile("/media/([0-9a-f]{64})");
    private static final Pattern SLASHED = Pattern.compile("(/(?:t|embed)/" + SLUG + "(?:" + NUMBER + ")?)/");
    private static final Pattern BELOW = Pattern.compile("/(?:t|embed)/" + SLUG + "[/.].*");

    private static final int GONE = 410;
    private static final int UNAVAILABLE = 451;

    private final PublicLibrary library;
    private final Pages pages;
    private final Feed feed;
    private final PublicAssets assets;
    private final TimelinePicture picture;
    private final PublicAddresses addresses;
    private final SigningKeys keys;

    PublicSite(
            PublicLibrary library,
            Pages pages,
            Feed feed,
            PublicAssets assets,
            TimelinePicture picture,
            PublicAddresses addresses,
            SigningKeys keys) {
        this.library = library;
        this.pages = pages;
        this.feed = feed;
        this.assets = assets;
        this.picture = picture;
        this.addresses = addresses;
        this.keys = keys;
    }

    /** Empty where nothing is, or ever was. */
    Optional<Answer> at(String path) {
        if (path.equals(PublicAssets.LOADER)) {
            var loader = assets.loader();
            return Optional.of(Answer.loader(loader.mediaType(), loader.bytes()));
        }
        if (path.equals(PublicAssets.SCHEMA)) {
            var schema = assets.schema();
            return Optional.of(Answer.loader(schema.mediaType(), schema.bytes()));
        }
        if (path.equals(PublicKeys.ADDRESS)) {
            var published = keys.published();
            return Optional.of(Answer.data("application/json", published.text(), published.until()));
        }
        if (path.startsWith(PublicAssets.PREFIX)) {
            return assets.at(path).map(asset -> Answer.asset(asset.mediaType(), asset.bytes()));
        }
        var media = MEDIA.matcher(path);
        if (media.matches()) {
            return library.picture(media.group(1)).map(this::picture);
        }
        var page = PAGE.matcher(path);
        if (page.matches()) {
            return numbered(page.group(1), page.group(2), PublicAddresses::page, PublicAddresses::page, this::page);
        }
        var json = JSON.matcher(path);
        if (json.matches()) {
            return numbered(json.group(1), json.group(2), PublicAddresses::json, PublicAddresses::json, this::json);
        }
        var told = FEED.matcher(path);
        if (told.matches()) {
            return feed(told.group(1));
        }
        var embed = EMBED.matcher(path);
        if (embed.matches()) {
            return numbered(
                    embed.group(1), embed.group(2), PublicAddresses::embed, PublicAddresses::embed, this::embed);
        }
        var handle = SHORT_ENTRY.matcher(path);
        if (handle.matches()) {
            return shortEntry(handle.group(1), handle.group(2));
        }
        var drawn = PICTURE.matcher(path);
        if (drawn.matches()) {
            return drawn(drawn.group(1));
        }
        var slashed = SLASHED.matcher(path);
        if (slashed.matches()) {
            return library.locate(slashed.group(2)).map(located -> moved(located, slashed.group(1)));
        }
        var entry = ENTRY.matcher(path);
        return entry.matches() ? entry(entry.group(1), UUID.fromString(entry.group(2))) : Optional.empty();
    }

    /** Where nothing is; below a published timeline the page leads on to that. */
    String notFound(String path) {
        var below = BELOW.matcher(path);
        if (below.matches()) {
            var located = library.locate(below.group(1));
            var newest = located.flatMap(library::header);
            if (located.isPresent() && newest.isPresent()) {
                return pages.notFound(newest.get(), located.get().slug());
            }
        }
        return pages.notFound();
    }

    String methodNotAllowed() {
        return pages.methodNotAllowed();
    }

    private interface NumberedAddress {
        String of(String slug, int number);
    }

    private interface Writing {
        Answer of(Located located, Edition edition);
    }

    private Optional<Answer> numbered(
            String slug,
            @Nullable String number,
            Function<String, String> address,
            NumberedAddress numbered,
            Writing writing) {
        return library.locate(slug).flatMap(located -> {
            if (number == null) {
                return located.slug().equals(slug)
                        ? library.newest(located).map(edition -> writing.of(located, edition))
                        : Optional.of(moved(located, address.apply(located.slug())));
            }
            var wanted = Integer.parseInt(number);
            return library.edition(located, wanted)
                    .map(edition -> located.slug().equals(slug)
                            ? writing.of(located, edition)
                            : moved(located, numbered.of(located.slug(), wanted)));
        });
    }

    private Answer page(Located located, Edition edition) {
        var rendered = pages.timeline(edition);
        return Answer.page(200, rendered.text(), List.of(located.timeline()), rendered.until());
    }

    private Answer embed(Located located, Edition edition) {
        var rendered = pages.embed(edition);
        return Answer.embed(rendered.text(), library.frames(located).policy(), located.timeline(), rendered.until());
    }

    private Answer json(Located located, Edition edition) {
        return Answer.data("application/json", SnapshotDocument.of(edition), located.timeline());
    }

    private Optional<Answer> feed(String slug) {
        return library.locate(slug)
                .flatMap(located -> located.slug().equals(slug)
                        ? library.newest(located).map(edition -> feed(located, edition))
                        : Optional.of(moved(located, PublicAddresses.feed(located.slug()))));
    }

    private Answer feed(Located located, Edition edition) {
        var written = feed.of(edition, library.headers(edition, Feed.MOST));
        return Answer.data("application/atom+xml;charset=utf-8", written, located.timeline());
    }

    private Optional<Answer> entry(String slug, UUID entry) {
        return library.locate(slug)
                .flatMap(located -> library.holding(located, entry)
                        .map(edition -> located.slug().equals(slug)
                                ? entry(located, edition, entry)
                                : moved(located, PublicAddresses.entry(located.slug(), entry))));
    }

    private Optional<Answer> shortEntry(String slug, String handle) {
        return library.locate(slug)
                .flatMap(located -> library.entry(located, handle)
                        .map(entry -> moved(located, PublicAddresses.entry(located.slug(), entry))));
    }

    private Optional<Answer> drawn(String slug) {
        return library.locate(slug)
                .flatMap(located -> library.newest(located)
                        .map(edition -> Answer.media("image/png", picture.of(edition), List.of(located.timeline()))));
    }

    private Answer entry(Located located, Edition edition, UUID entry) {
        var rendered = pages.entry(edition, entry);
        var status = switch (edition.place(entry).orElseThrow()) {
            case Place.Shown shown -> 200;
            case Place.Withheld withheld -> status(withheld.because().kind());
        };
        return Answer.page(status, rendered.text(), List.of(located.timeline()), rendered.until());
    }

    private Answer picture(Picture picture) {
        return switch (picture) {
            case Picture.Shown shown -> Answer.media(shown.mediaType(), shown.bytes(), shown.timelines());
            case Picture.Withheld withheld ->
                Answer.page(status(withheld.kind()), pages.withheld(withheld.kind()), withheld.timelines(), null);
        };
    }

    /** What was taken back is gone; what is held or removed by law is there, and may not be shown (RFC 7725). */
    private static int status(PublishedNotice.Kind kind) {
        return kind == PublishedNotice.Kind.RETRACTION ? GONE : UNAVAILABLE;
    }

    private Answer moved(Located located, String path) {
        return Answer.redirect(addresses.absolute(path), located.timeline());
    }
}
