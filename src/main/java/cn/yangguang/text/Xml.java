package cn.yangguang.text;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through an XML part once, from front to back. No document type, no entity, nothing from outside. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    /** Hears the elements by their local names. */
    interface Listener {
        default void starts(String name, Element element) {}

        default void text(String text) {}

        default void ends(String name) {}
    }

    /** Attributes of the element that just started, by local name. */
    interface Element {
        @Nullable
        String attribute(String name);
    }

    private Xml() {}

    static void walk(InputStream in, Listener listener) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            Element element = name -> attribute(reader, name);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> listener.starts(reader.getLocalName(), element);
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                        listener.text(reader.getText());
                    case XMLStreamReader.END_ELEMENT -> listener.ends(reader.getLocalName());
                    case XMLStreamReader.DTD -> throw new Stopped(Unread.BROKEN);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        return factory;
    }
}
