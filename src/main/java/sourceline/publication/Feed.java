package sourceline.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What was published of a timeline and told about it, newest first, as an Atom feed (RFC 4287). A notice stands in it as it does on
 * the page; one that ends a hold comes up again.
 */
@Component
public class Feed {

    /** So many snapshots and notices, each, are told of at most. */
    public static final int MOST = 30;

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final PublicAddresses addresses;
    private final Publisher publisher;

    Feed(PublicAddresses addresses, Publisher publisher) {
        this.addresses = addresses;
        this.publisher = publisher;
    }

    private record Item(UUID id, String title, Instant at, String address, String words) {}

    /**
     * @param newest the newest edition
     * @param snapshots the headers of the last snapshots, in any order
     */
    public String of(Edition newest, List<PublishedTimeline> snapshots) {
        var words = new Words(newest.header().language(), newest.header().zone());
        var items = new ArrayList<Item>();
        snapshots.forEach(header -> items.add(snapshot(newest, header, words)));
        newest.notices().stream().limit(MOST).forEach(notice -> items.add(notice(newest, notice, words)));
        items.sort(Comparator.comparing(Item::at).reversed());
        return XmlText.of(xml -> xml.element(
                "feed",
                () -> write(xml, newest, items),
                "xmlns",
                ATOM,
                "xml:lang",
                newest.header().language()));
    }

    private Item snapshot(Edition newest, PublishedTimeline header, Words words) {
        return new Item(
                UUID.nameUUIDFromBytes((header.timeline() + " " + header.number()).getBytes(UTF_8)),
                words.say("footer.versionLink", header.number()),
                header.publishedAt(),
                addresses.absolute(PublicAddresses.page(newest.slug(), header.number())),
                header.title());
    }

    private Item notice(Edition newest, PublishedNotice notice, Words words) {
        return new Item(
                notice.id(),
                words.say("notice." + notice.kind()),
                notice.latest(),
                addresses.absolute(PublicAddresses.entry(newest.slug(), notice.entry())),
                String.join("\n", new NoticeWriter(newest, words).words(notice, true)));
    }

    private void write(XmlText xml, Edition newest, List<Item> items) {
        var header = newest.header();
        xml.text("id", "urn:uuid:" + header.timeline());
        xml.text("title", header.title());
        xml.text(
                "updated",
                items.stream()
                        .map(Item::at)
                        .findFirst()
                        .orElse(header.publishedAt())
                        .toString());
        link(xml, "self", addresses.absolute(PublicAddresses.feed(newest.slug())));
        link(xml, "alternate", addresses.absolute(PublicAddresses.page(newest.slug())));
        xml.element("author", () -> xml.text("name", publisher.name()));
        items.forEach(item -> xml.element("entry", () -> write(xml, item)));
    }

    private static void write(XmlText xml, Item item) {
        xml.text("id", "urn:uuid:" + item.id());
        xml.text("title", item.title());
        xml.text("updated", item.at().toString());
        link(xml, "alternate", item.address());
        xml.text("summary", item.words());
    }

    private static void link(XmlText xml, String relation, String address) {
        xml.empty("link", "rel", relation, "href", address);
    }
}
