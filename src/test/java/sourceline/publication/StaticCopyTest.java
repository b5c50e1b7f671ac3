package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.PublicUrl;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.timeline.EntryId;
import sourceline.timeline.Illustrating;

/** Somebody takes a published timeline along to another host. */
@SpringTest
class StaticCopyTest {

    @Autowired
    private StaticCopy copies;

    @Autowired
    private PublicationFixture made;

    @Autowired
    private Illustrating illustrating;

    @Autowired
    private Notices notices;

    @Autowired
    private PublicUrl site;

    @Autowired
    private As as;

    private Desk desk;
    private EntryId entry;
    private EntryId held;

    @BeforeEach
    void publish() {
        desk = made.desk();
        entry = made.approved(desk, "The letter stays secret");
        held = made.approved(desk, "He gave none");
        made.publish(desk, entry, held);
        made.rephrase(desk, entry, "The letter stays secret for now");
        made.publish(desk, entry);
    }

    private Map<String, byte[]> copy() throws IOException {
        var out = new ByteArrayOutputStream();
        as.writer(() -> {
            try {
                copies.write(desk.timeline(), out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return null;
        });
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Document page(Map<String, byte[]> files, String file) {
        return Jsoup.parse(text(files, file), "http://host.test/deep/folder/" + file);
    }

    private static String text(Map<String, byte[]> files, String file) {
        assertThat(files).containsKey(file);
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    @Test
    void every_address_in_it_leads_to_a_file_of_it_or_out_of_the_site_to_a_source() throws Exception {
        var files = copy();
        for (var file : files.keySet()) {
            if (file.endsWith(".html")) {
                var page = page(files, file);
                for (var element : page.select("[src], a[href], link[rel=alternate], link[rel=icon]")) {
                    leadsSomewhere(files, file, element.attr(element.hasAttr("src") ? "src" : "href"));
                }
                assertThat(page.select("link[rel=canonical]").attr("href")).startsWith(site.at("/t/" + desk.slug()));
            }
        }
    }

    /** However deep the folder is that it stands in. */
    private void leadsSomewhere(Map<String, byte[]> files, String file, String address) {
        if (address.startsWith("data:") || address.equals(site.at("/t/" + desk.slug()))) {
            return;
        }
        assertThat(address).as(file).doesNotStartWith("/").doesNotStartWith(site.at("/"));
        var target = URI.create("http://host.test/deep/folder/" + file).resolve(address);
        if (target.getHost().equals("host.test")) {
            var path = target.getPath().substring("/deep/folder/".length());
            assertThat(files).as(file + " → " + address).containsKey(path);
            if (target.getFragment() != null && path.endsWith(".html")) {
                assertThat(page(files, path).getElementById(target.getFragment()))
                        .as(address)
                        .isNotNull();
            }
        }
    }

    @Test
    void it_holds_every_version_as_page_embed_and_data_that_verifies() throws Exception {
        var files = copy();
        assertThat(files.keySet())
                .contains("index.html", "embed.html", "snapshot.json", "keys.json", "README.txt")
                .contains("v/1.html", "v/1-embed.html", "v/1.json", "v/2.html", "v/2-embed.html", "v/2.json");
        assertThat(page(files, "index.html").select("h2").eachText()).contains("The letter stays secret for now");
        assertThat(page(files, "v/1.html").select("h2").eachText()).contains("The letter stays secret");
        var keys = PublicKeys.read(text(files, "keys.json"));
        for (var data : new String[] {"snapshot.json", "v/1.json", "v/2.json"}) {
            assertThat(DownloadedSnapshot.read(text(files, data)).orElseThrow().faults())
                    .isEmpty();
            assertThat(DownloadedSnapshot.read(text(files, data)).orElseThrow().signatureFault(keys))
                    .isEmpty();
        }
    }

    @Test
    void what_is_withheld_when_it_is_made_is_withheld_in_every_version_and_each_page_says_that_it_is_a_copy()
            throws Exception {
        as.editor(() -> notices.hold(OpId.random(), desk.timeline(), held, "We are asking again."));
        var files = copy();
        assertThat(files.values())
                .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("He gave none"));
        for (var file : files.keySet()) {
            if (file.endsWith(".html")) {
                assertThat(page(files, file).select("main > [role=note]").text())
                        .as(file)
                        .contains("This is a copy");
            }
        }
        assertThat(text(files, "README.txt")).contains("A copy cannot be held");
    }

    @Test
    void pictures_come_along() throws Exception {
        var draft = made.draft(desk, "A picture of the letter", "", PublicationFixture.GAVE_NONE);
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        as.writer(() -> illustrating.illustrate(
                OpId.random(), desk.timeline(), draft, png.toByteArray(), "An envelope", null, null));
        made.approve(desk, draft);
        made.publish(desk, draft);

        var files = copy();
        var picture = page(files, "index.html").select("figure.media img").attr("src");
        assertThat(picture).startsWith("media/");
        assertThat(files).containsKey(picture);
    }

    @Test
    void what_was_never_published_cannot_be_copied() {
        desk = made.desk();
        assertThatThrownBy(this::copy).isInstanceOf(NotPublished.class);
    }
}
