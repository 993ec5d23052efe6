package cn.yangguang.cleaning;

import cn.yangguang.typeset.WordXml;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Copies one part of a Word file by the list of things to keep. Pictures are given anew by whoever knows them. */
final class WordCopy {

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int LONGEST_VALUE = 80;

    private final Document target;
    private final Map<String, String> styles;
    private final Function<Element, @Nullable Element> picture;

    /** How deep in a field that only shows its result, and whether the instruction or the result is passed. */
    private boolean inInstruction;

    private boolean pageField;

    /**
     * @param styles new names of the styles by their old ids
     * @param picture makes the picture of a drawing anew in the target, or gives nothing
     */
    WordCopy(Document target, Map<String, String> styles, Function<Element, @Nullable Element> picture) {
        this.target = target;
        this.styles = styles;
        this.picture = picture;
    }

    /** Copies what is kept of an element's children into another. */
    void children(Node from, Element into) {
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                child(element, into);
            }
        }
    }

    private void child(Element element, Element into) {
        String name = element.getLocalName();
        if (!WordXml.W.equals(element.getNamespaceURI())) {
            return;
        }
        if (name.equals("fldChar")) {
            field(element, into);
        } else if (name.equals("instrText")) {
            if (pageField) {
                text(element, into);
            }
        } else if (name.equals("drawing")) {
            Element made = picture.apply(element);
            if (made != null) {
                into.appendChild(made);
            }
        } else if (WordKeepList.OPENED.contains(name)) {
            children(element, into);
        } else if (!inInstruction && WordKeepList.KEPT.contains(name) && !hiddenRun(element)) {
            kept(element, into);
        } else if (inInstruction && name.equals("r")) {
            kept(element, into);
        }
    }

    private void kept(Element element, Element into) {
        String name = element.getLocalName();
        if (name.equals("t")) {
            if (!inInstruction) {
                text(element, into);
            }
            return;
        }
        Element copy = target.createElementNS(WordXml.W, "w:" + name);
        attributes(element, copy);
        children(element, copy);
        into.appendChild(copy);
    }

    private void text(Element element, Element into) {
        Element copy = target.createElementNS(WordXml.W, "w:" + element.getLocalName());
        copy.setAttributeNS(XML, "xml:space", "preserve");
        copy.setTextContent(element.getTextContent());
        into.appendChild(copy);
    }

    /** Only the numbers of pages stay fields; of any other the result stays as text. */
    private void field(Element mark, Element into) {
        String type = mark.getAttributeNS(WordXml.W, "fldCharType");
        switch (type) {
            case "begin" -> {
                pageField = WordKeepList.PAGE_FIELD.matcher(instruction(mark)).matches();
                inInstruction = !pageField;
            }
            case "separate" -> inInstruction = false;
            default -> inInstruction = false;
        }
        if (pageField) {
            Element copy = target.createElementNS(WordXml.W, "w:fldChar");
            copy.setAttributeNS(WordXml.W, "w:fldCharType", type);
            into.appendChild(copy);
            pageField = !type.equals("end");
        }
    }

    /** What stands between the beginning of a field and its separator, in the same paragraph. */
    private static String instruction(Element begin) {
        return WordXml.around(begin, "p")
                .map(paragraph -> {
                    var text = new StringBuilder();
                    boolean on = false;
                    for (Element run : WordXml.all(paragraph, "r")) {
                        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
                            if (child == begin) {
                                on = true;
                            } else if (on && WordXml.is(child, "fldChar")) {
                                return text.toString();
                            } else if (on && WordXml.is(child, "instrText")) {
                                text.append(child.getTextContent());
                            }
                        }
                    }
                    return text.toString();
                })
                .orElse("");
    }

    private static boolean hiddenRun(Element element) {
        return element.getLocalName().equals("r")
                && WordXml.child(element, "rPr").stream()
                        .anyMatch(look -> List.of("vanish", "webHidden", "specVanish").stream()
                                .flatMap(name -> WordXml.child(look, name).stream())
                                .anyMatch(WordCopy::on));
    }

    private static boolean on(Element toggle) {
        return !List.of("0", "false", "off").contains(toggle.getAttributeNS(WordXml.W, "val"));
    }

    private void attributes(Element from, Element into) {
        NamedNodeMap all = from.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Attr attribute = (Attr) all.item(i);
            String name = attribute.getLocalName();
            boolean ours = WordXml.W.equals(attribute.getNamespaceURI())
                    && !name.startsWith("rsid")
                    && attribute.getValue().length() <= LONGEST_VALUE;
            if (ours) {
                into.setAttributeNS(WordXml.W, "w:" + name, value(from, name, attribute.getValue()));
            } else if (R.equals(attribute.getNamespaceURI()) && name.equals("id")) {
                into.setAttributeNS(R, "r:id", attribute.getValue());
            }
        }
    }

    private String value(Element of, String attribute, String value) {
        boolean names = attribute.equals("val")
                        && List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
                                .contains(of.getLocalName())
                || attribute.equals("styleId");
        return names ? styles.getOrDefault(value, value) : value;
    }
}
