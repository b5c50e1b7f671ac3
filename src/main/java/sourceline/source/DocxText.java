package sourceline.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a Word document (ISO/IEC 29500): the paragraphs of its main part, those of a heading's style as headings,
 * what was struck out in a revision left out. Two parts of the archive are read and the rest is passed over; all of it
 * together may unpack to {@value #UNPACKED} bytes and no more.
 */
record DocxText(Found found, List<Piece> pieces) {

    static final int UNPACKED = 60_000_000;
    static final int FILES = 5_000;

    private static final String TEXT = "word/document.xml";
    private static final String ABOUT = "docProps/core.xml";
    private static final Pattern HEADING =
            Pattern.compile("(?i)(heading|title|subtitle|überschrift|titre|titolo|заголовок).*");
    private static final Set<String> STRUCK_OUT = Set.of("del", "moveFrom", "instrText", "txbxContent");

    /** Whether the archive says that it holds a Word document. */
    static boolean is(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var entry = zip.getNextEntry();
            return entry != null
                    && ("[Content_Types].xml".equals(entry.getName())
                            || entry.getName().startsWith("word/")
                            || entry.getName().startsWith("_rels/")
                            || entry.getName().startsWith("docProps/"));
        } catch (IOException | IllegalArgumentException notAnArchive) {
            return false;
        }
    }

    /**
     * @param name as refusals call the file
     * @throws CaptureRefused if it is no Word document or a broken one, or unpacks to more than it may
     */
    static DocxText of(byte[] bytes, String name) {
        try {
            var parts = unpacked(bytes, name);
            var text = parts.get(TEXT);
            if (text == null) {
                throw CaptureRefused.binary(name);
            }
            var about = parts.containsKey(ABOUT) ? about(parts.get(ABOUT)) : Map.<String, String>of();
            return new DocxText(
                    Found.called(Optional.ofNullable(about.get("title")), Optional.ofNullable(about.get("creator"))),
                    pieces(text));
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw CaptureRefused.broken(name, e);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] bytes, String name) throws IOException {
        var parts = new HashMap<String, byte[]>();
        var buffer = new byte[16_384];
        long unpacked = 0;
        int files = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (++files > FILES) {
                    throw CaptureRefused.unpacksToTooMuch(name, UNPACKED);
                }
                var kept = entry.getName().equals(TEXT) || entry.getName().equals(ABOUT)
                        ? new ByteArrayOutputStream()
                        : null;
                for (int read; (read = zip.read(buffer)) > 0; ) {
                    unpacked += read;
                    if (unpacked > UNPACKED) {
                        throw CaptureRefused.unpacksToTooMuch(name, UNPACKED);
                    }
                    if (kept != null) {
                        kept.write(buffer, 0, read);
                    }
                }
                if (kept != null) {
                    parts.putIfAbsent(entry.getName(), kept.toByteArray());
                }
            }
        }
        return parts;
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private static Map<String, String> about(byte[] xml) throws XMLStreamException {
        var about = new HashMap<String, String>();
        var reader = reader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && (reader.getLocalName().equals("title")
                            || reader.getLocalName().equals("creator"))) {
                about.putIfAbsent(reader.getLocalName(), reader.getElementText());
            }
        }
        return about;
    }

    private static List<Piece> pieces(byte[] xml) throws XMLStreamException {
        var pieces = new ArrayList<Piece>();
        var line = new StringBuilder();
        var heading = false;
        var struckOut = 0;
        var text = false;
        var reader = reader(xml);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = reader.getLocalName();
                    if (STRUCK_OUT.contains(name)) {
                        struckOut++;
                    }
                    switch (name) {
                        case "pStyle" -> heading = isHeading(reader);
                        case "t" -> text = true;
                        case "tab", "br", "cr" -> line.append(' ');
                        case "noBreakHyphen" -> line.append('-');
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text && struckOut == 0) {
                        line.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var name = reader.getLocalName();
                    if (STRUCK_OUT.contains(name)) {
                        struckOut--;
                    }
                    if (name.equals("t")) {
                        text = false;
                    }
                    if (name.equals("p") && struckOut == 0) {
                        finish(pieces, heading, line);
                        heading = false;
                    }
                }
                default -> {}
            }
        }
        return pieces;
    }

    private static void finish(List<Piece> pieces, boolean heading, StringBuilder line) {
        var text = line.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            pieces.add(new Piece(heading, text));
        }
        line.setLength(0);
    }

    private static boolean isHeading(XMLStreamReader style) {
        for (int attribute = 0; attribute < style.getAttributeCount(); attribute++) {
            if (style.getAttributeLocalName(attribute).equals("val")) {
                return HEADING.matcher(style.getAttributeValue(attribute)).matches();
            }
        }
        return false;
    }
}
