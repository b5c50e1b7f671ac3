package sourceline.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import sourceline.newsroom.AsMember;
import sourceline.publication.PublicLibrary.Located;
import sourceline.publication.PublicLibrary.Picture;
import sourceline.timeline.TimelineId;

/**
 * A published timeline as files that any host can serve: the page, the embed and the data of every snapshot, a page for
 * each entry, pictures, the script, and what it takes to verify the data. All of it stands under relative addresses.
 */
@Service
public class StaticCopy {

    private final PublicLibrary library;
    private final Pages pages;
    private final PublicAssets assets;
    private final PublicAddresses addresses;
    private final SigningKeys keys;
    private final Clock clock;

    StaticCopy(
            PublicLibrary library,
            Pages pages,
            PublicAssets assets,
            PublicAddresses addresses,
            SigningKeys keys,
            Clock clock) {
        this.library = library;
        this.pages = pages;
        this.assets = assets;
        this.addresses = addresses;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Writes a zip file. What is withheld now is withheld in it, in every snapshot; what is withheld later is not, and each page
     * says so.
     *
     * @throws NotPublished if there is no snapshot yet
     * @throws IOException if the stream takes no more
     */
    @AsMember
    public void write(TimelineId timeline, OutputStream out) throws IOException {
        var located = library.locate(timeline).orElseThrow(() -> new NotPublished(timeline));
        var newest = library.newest(located).orElseThrow(() -> new NotPublished(timeline));
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new Writing(located, newest, zip).all();
        zip.finish();
    }

    /** One copy on its way out; a snapshot at a time is in memory. */
    private final class Writing {

        private final Located located;
        private final Edition newest;
        private final ZipOutputStream zip;
        private final CopiedPage copied;
        private final Set<UUID> entries = new HashSet<>();

        /** What the pages show beside their words, by its path on the site. */
        private final Set<String> parts = new LinkedHashSet<>();

        Writing(Located located, Edition newest, ZipOutputStream zip) {
            this.located = located;
            this.newest = newest;
            this.zip = zip;
            var at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
            this.copied = new CopiedPage(newest, addresses, at);
        }

        void all() throws IOException {
            edition(newest, "index.html", "embed.html", "snapshot.json");
            for (int number = newest.newest(); number > 0; number--) {
                var edition = library.edition(located, number).orElseThrow();
                edition(edition, "v/" + number + ".html", "v/" + number + "-embed.html", "v/" + number + ".json");
                entries(edition);
            }
            for (var part : parts) {
                part(part);
            }
            text("keys.json", keys.keys().json());
            bytes("snapshot-1.schema.json", assets.schema().bytes());
            text("README.txt", copied.readMe(library.heights(located, newest)));
        }

        private void edition(Edition edition, String page, String embed, String json) throws IOException {
            page(page, pages.timeline(edition).text());
            page(embed, pages.embed(edition).text());
            text(json, SnapshotDocument.of(edition));
        }

        private void entries(Edition edition) throws IOException {
            for (var place : edition.entries()) {
                if (entries.add(place.entry())) {
                    page(
                            CopiedPage.entry(place.entry()),
                            pages.entry(edition, place.entry()).text());
                }
            }
        }

        private void page(String file, String html) throws IOException {
            text(file, copied.copy(file, html, parts));
        }

        private void part(String path) throws IOException {
            var asset = assets.at(path);
            if (asset.isPresent()) {
                bytes(CopiedPage.part(path), asset.get().bytes());
                return;
            }
            var picture = library.picture(path.substring(path.lastIndexOf('/') + 1));
            if (picture.orElse(null) instanceof Picture.Shown shown) {
                bytes(CopiedPage.part(path), shown.bytes());
            }
        }

        private void text(String file, String text) throws IOException {
            bytes(file, text.getBytes(StandardCharsets.UTF_8));
        }

        private void bytes(String file, byte[] bytes) throws IOException {
            zip.putNextEntry(new ZipEntry(file));
            zip.write(bytes);
            zip.closeEntry();
        }
    }
}
