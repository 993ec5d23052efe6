package cn.yangguang.dissection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through an XML part once, from front to back. No document type, no entity, nothing from outside. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 2_000;

    /** Hears the elements by their local names. */
    interface Listener {
        default void starts(String name, Element element) {}

        default void text(String text) {}

        default void ends(String name) {}

        default void comment(String text) {}
    }

    /** The element that just started; attributes by local name. */
    record Element(XMLStreamReader reader) {

        @Nullable
        String attribute(String name) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        }

        String attribute(String name, String otherwise) {
            String value = attribute(name);
            return value == null ? otherwise : value;
        }

        /** Whether the attribute is there and says yes. */
        boolean is(String name) {
            String value = attribute(name);
            return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
        }

        /** As whole number; 0 when it is none. */
        long number(String name) {
            return Numbers.whole(attribute(name));
        }

        /** An attribute that lies in a namespace (r:id and id are different things). */
        @Nullable
        String relation(String name) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)
                        && reader.getAttributePrefix(i).startsWith("r")) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        }

        /** What the attributes say, namespaces left out. */
        Iterable<String> values() {
            java.util.List<String> values = new java.util.ArrayList<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                values.add(reader.getAttributeValue(i));
            }
            return values;
        }
    }

    private Xml() {}

    static void walk(byte[] part, Listener listener) throws IOException {
        walk(new ByteArrayInputStream(part), listener);
    }

    static void walk(InputStream in, Listener listener) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            Element element = new Element(reader);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new Stopped(Unreadable.TOO_LARGE);
                        }
                        listener.starts(reader.getLocalName(), element);
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                        listener.text(reader.getText());
                    case XMLStreamReader.END_ELEMENT -> {
                        depth--;
                        listener.ends(reader.getLocalName());
                    }
                    case XMLStreamReader.COMMENT -> listener.comment(reader.getText());
                    case XMLStreamReader.DTD -> throw new Stopped(Unreadable.BROKEN);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST + 1));
        factory.setProperty("jdk.xml.elementAttributeLimit", "2000");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        return factory;
    }
}
