package sourceline.publication;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it is written: elements with texts, in which what no XML may hold is the replacement character. */
final class XmlText {

    /** All but the characters of XML 1.0 (section 2.2). */
    private static final String FORBIDDEN = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    private XmlText() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    }

    static String of(Consumer<XmlText> content) {
        try {
            var document = new XmlText();
            document.xml.writeStartDocument("UTF-8", "1.0");
            content.accept(document);
            document.xml.writeEndDocument();
            return document.written.toString();
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    private static IllegalStateException inMemory(XMLStreamException e) {
        return new IllegalStateException("XML in memory can be written", e);
    }

    /**
     * An element with others in it.
     *
     * @param attributes names and values in turn
     */
    void element(String name, Runnable content, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            content.run();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    void text(String element, String text) {
        try {
            xml.writeStartElement(element);
            xml.writeCharacters(clean(text));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    void empty(String element, String... attributes) {
        try {
            xml.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int name = 0; name < attributes.length; name += 2) {
            xml.writeAttribute(attributes[name], clean(attributes[name + 1]));
        }
    }

    private static String clean(String text) {
        return text.replaceAll(FORBIDDEN, "\uFFFD");
    }
}
