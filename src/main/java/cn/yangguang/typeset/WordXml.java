package cn.yangguang.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML of a Word part as a tree. Reading takes no document types and asks for nothing outside. */
public final class WordXml {
    /** Elements of the text itself. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    public static Document parse(byte[] part) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException("not well-formed", e);
        }
    }

    public static byte[] bytes(Document document) {
        try {
            var out = new ByteArrayOutputStream();
            document.setXmlStandalone(true);
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of the text with this name below a node, in reading order. */
    public static List<Element> all(Node below, String name) {
        var found = new ArrayList<Element>();
        collect(below, name, found);
        return found;
    }

    private static void collect(Node below, String name, List<Element> found) {
        for (var child = below.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) found.add((Element) child);
            collect(child, name, found);
        }
    }

    public static boolean is(@Nullable Node node, String name) {
        return node instanceof Element e && name.equals(e.getLocalName()) && W.equals(e.getNamespaceURI());
    }

    public static Optional<Element> child(Node parent, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (is(child, name)) return Optional.of((Element) child);
        return Optional.empty();
    }

    /** The nearest element of this name around a node. */
    public static Optional<Element> around(Node node, String name) {
        for (var parent = node.getParentNode(); parent != null; parent = parent.getParentNode())
            if (is(parent, name)) return Optional.of((Element) parent);
        return Optional.empty();
    }

    public static void remove(Node node) {
        var parent = node.getParentNode();
        if (parent != null) parent.removeChild(node);
    }
}
