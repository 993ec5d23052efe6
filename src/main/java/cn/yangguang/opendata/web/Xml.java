package cn.yangguang.opendata.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element; text is escaped, and signs that no XML may hold are left out. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private Xml() throws XMLStreamException {
        this.writer = FACTORY.createXMLStreamWriter(text);
    }

    /** What goes into a document. */
    interface Part {
        void write(Xml xml) throws XMLStreamException;
    }

    /** The finished document in UTF-8. */
    static byte[] document(Part whole) {
        try {
            var xml = new Xml();
            xml.writer.writeStartDocument("UTF-8", "1.0");
            xml.line();
            whole.write(xml);
            xml.writer.writeEndDocument();
            xml.line();
            xml.writer.close();
            return xml.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with other elements in it. Attributes come as name, value, name, value. */
    Xml element(String name, Part inside, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        line();
        inside.write(this);
        writer.writeEndElement();
        line();
        return this;
    }

    /** An element with text. */
    Xml element(String name, String words, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(clean(words));
        writer.writeEndElement();
        line();
        return this;
    }

    /** An element without anything in it. */
    Xml empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
        line();
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n");
    }

    /** Without what XML 1.0 forbids: control signs, halves of pairs, the two non-characters. */
    static String clean(String words) {
        return words.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
