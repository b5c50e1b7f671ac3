package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import sourceline.newsroom.PublicUrl;

/** The feed as a reader's program takes it, by the rules of RFC 4287. */
class FeedTest {

    private final Feed feed = new Feed(
            new PublicAddresses(new PublicUrl(URI.create("https://times.example"))),
            new Publisher("The Times & Co.", null, null, null, null));

    private static com.rometools.rome.feed.atom.Feed read(String xml) throws Exception {
        return (com.rometools.rome.feed.atom.Feed)
                new WireFeedInput(false, Locale.ENGLISH).build(new StringReader(xml));
    }

    private static String href(List<Link> links) {
        assertThat(links).hasSize(1);
        return links.getFirst().getHref();
    }

    @Test
    void it_has_what_atom_asks_of_a_feed_and_of_every_entry() throws Exception {
        var edition = SampleEdition.edition();
        var read = read(feed.of(edition, List.of(edition.header())));

        assertThat(read.getFeedType()).isEqualTo("atom_1.0");
        assertThat(read.getId()).isEqualTo("urn:uuid:" + edition.header().timeline());
        assertThat(read.getTitle()).isEqualTo("The letter from Tehran");
        assertThat(read.getAuthors())
                .singleElement()
                .matches(author -> author.getName().equals("The Times & Co."));
        assertThat(href(read.getAlternateLinks())).isEqualTo("https://times.example/t/letter");
        assertThat(href(read.getOtherLinks())).isEqualTo("https://times.example/t/letter.atom");
        assertThat(read.getEntries()).hasSize(2).allSatisfy(entry -> {
            assertThat(URI.create(entry.getId()).getScheme()).isEqualTo("urn");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUpdated()).isNotNull();
            assertThat(href(entry.getAlternateLinks())).startsWith("https://times.example/t/letter");
            assertThat(entry.getSummary().getValue()).isNotBlank();
        });
        assertThat(read.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
        assertThat(read.getEntries())
                .extracting(Entry::getUpdated)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .first()
                .isEqualTo(read.getUpdated());
    }

    @Test
    void whatever_stands_in_a_title_it_stays_xml() throws Exception {
        var header = SampleEdition.header();
        var title = "<b>&amp; ]]> 😀 \uFFFF\uFFFE";
        var titled = new PublishedTimeline(
                header.version(),
                header.timeline(),
                header.slug(),
                header.number(),
                title,
                "",
                "ar",
                header.zone(),
                List.of(),
                List.of(),
                header.publishedAt(),
                header.publishedBy(),
                true,
                header.revision(),
                header.headHash(),
                header.previous());
        var edition = SampleEdition.edition(titled, List.of(), List.of());

        assertThat(read(feed.of(edition, List.of(titled))).getTitle()).isEqualTo("<b>&amp; ]]> 😀 \uFFFD\uFFFD");
    }
}
