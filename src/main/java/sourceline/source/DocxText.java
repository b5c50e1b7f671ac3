package sourceline.source;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
 * what was struck out in a revision left out. Two parts of the archive are read while they are unpacked and the rest is
 * passed over; all of it together may unpack to {@value #UNPACKED} bytes and no more.
 */
record DocxText(Found found, List<Piece> pieces) {

    static final int UNPACKED = 60_000_000;
    static final int FILES = 5_000;

    /** In bytes, without an angle bracket: a value or a text so long would stand in memory as one piece. */
    static final int UNBROKEN = 4_000_000;

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
     * @throws CaptureRefused if it is no Word document or a broken one, or there is more in it than there may be
     */
    static DocxText of(byte[] bytes, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var unpacking = new Unpacking(zip, name);
            var about = Map.<String, String>of();
            var pieces = Optional.<List<Piece>>empty();
            int files = 0;
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (++files > FILES) {
                    throw CaptureRefused.unpacksToTooMuch(name, UNPACKED);
                }
                if (entry.getName().equals(TEXT) && pieces.isEmpty()) {
                    pieces = Optional.of(pieces(reader(unpacking), name));
                } else if (entry.getName().equals(ABOUT) && about.isEmpty()) {
                    about = about(reader(unpacking));
                }
                unpacking.transferTo(OutputStream.nullOutputStream());
            }
            return new DocxText(
                    Found.called(Optional.ofNullable(about.get("title")), Optional.ofNullable(about.get("creator"))),
                    pieces.orElseThrow(() -> CaptureRefused.binary(name)));
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw CaptureRefused.broken(name, e);
        }
    }

    /** What is unpacked of an archive, entry by entry, counted; it is passed on and not kept. */
    private static final class Unpacking extends FilterInputStream {

        private final String name;
        private long unpacked;
        private int unbroken;

        private Unpacking(ZipInputStream zip, String name) {
            super(zip);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            unpacked += Math.max(0, read);
            for (int at = offset; at < offset + read; at++) {
                unbroken = buffer[at] == '<' || buffer[at] == '>' ? 0 : unbroken + 1;
            }
            if (unpacked > UNPACKED || unbroken > UNBROKEN) {
                throw CaptureRefused.unpacksToTooMuch(name, unpacked > UNPACKED ? UNPACKED : UNBROKEN);
            }
            return read;
        }

        /** The archive goes on behind an entry. */
        @Override
        public void close() {}
    }

    private static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(xml);
    }

    private static Map<String, String> about(XMLStreamReader reader) throws XMLStreamException {
        var about = new HashMap<String, String>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && (reader.getLocalName().equals("title")
                            || reader.getLocalName().equals("creator"))) {
                about.putIfAbsent(reader.getLocalName(), reader.getElementText());
            }
        }
        return about;
    }

    private static List<Piece> pieces(XMLStreamReader reader, String name) throws XMLStreamException {
        var pieces = new ArrayList<Piece>();
        var line = new StringBuilder();
        var heading = false;
        var struckOut = 0;
        var text = false;
        long length = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = reader.getLocalName();
                    if (STRUCK_OUT.contains(element)) {
                        struckOut++;
                    }
                    switch (element) {
                        case "pStyle" -> heading = isHeading(reader);
                        case "t" -> text = true;
                        case "tab", "br", "cr" -> line.append(' ');
                        case "noBreakHyphen" -> line.append('-');
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text && struckOut == 0) {
                        length += reader.getTextLength();
                        if (length > Importer.TEXT_LIMIT) {
                            throw CaptureRefused.moreTextThan(name, Importer.TEXT_LIMIT);
                        }
                        line.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var element = reader.getLocalName();
                    if (STRUCK_OUT.contains(element)) {
                        struckOut--;
                    }
                    if (element.equals("t")) {
                        text = false;
                    }
                    if (element.equals("p") && struckOut == 0) {
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
