package sourceline.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
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
        try {
            return write(newest, items);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory can be written", e);
        }
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

    private String write(Edition newest, List<Item> items) throws XMLStreamException {
        var header = newest.header();
        var written = new StringWriter();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", header.language());
        text(xml, "id", "urn:uuid:" + header.timeline());
        text(xml, "title", header.title());
        text(
                xml,
                "updated",
                items.stream()
                        .map(Item::at)
                        .findFirst()
                        .orElse(header.publishedAt())
                        .toString());
        link(xml, "self", addresses.absolute(PublicAddresses.feed(newest.slug())));
        link(xml, "alternate", addresses.absolute(PublicAddresses.page(newest.slug())));
        xml.writeStartElement("author");
        text(xml, "name", publisher.name());
        xml.writeEndElement();
        for (var item : items) {
            xml.writeStartElement("entry");
            text(xml, "id", "urn:uuid:" + item.id());
            text(xml, "title", item.title());
            text(xml, "updated", item.at().toString());
            link(xml, "alternate", item.address());
            text(xml, "summary", item.words());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return written.toString();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
