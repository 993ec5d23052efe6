package cn.yangguang.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Properties of Word flattened: {@code <w:ind w:left="640"/>} is {@code ind.left = 640}, an element without attributes is
 * {@code b.val = 1}. What is put on top replaces what lies below, attribute by attribute, as Word does.
 */
final class Props {
    private final Map<String, String> values;

    private Props(Map<String, String> values) {
        this.values = values;
    }

    static Props none() {
        return new Props(new HashMap<>());
    }

    Props copy() {
        return new Props(new HashMap<>(values));
    }

    /** Puts the properties of an element such as {@code w:pPr} on top. */
    Props put(Element element) {
        put(element, "");
        return this;
    }

    Props put(Optional<Element> element) {
        element.ifPresent(this::put);
        return this;
    }

    private void put(Element element, String path) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element child)) continue;
            String name = path + child.getLocalName();
            replaceContrary(child, name);
            put(child, name + ".");
            attributes(child, name);
        }
    }

    private void attributes(Element child, String name) {
        var attributes = child.getAttributes();
        boolean any = false;
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (!WordXml.W.equals(attribute.getNamespaceURI())) continue;
            values.put(name + "." + alias(name, attribute.getLocalName()), attribute.getNodeValue());
            any = true;
        }
        if (!any && child.getFirstChild() == null) values.put(name + ".val", "1");
    }

    /** Word's newer names for left and right. */
    private static String alias(String name, String attribute) {
        if (!name.equals("ind")) return attribute;
        return attribute.replaceFirst("^start", "left").replaceFirst("^end", "right");
    }

    /** A hanging line replaces an indented first line and the other way round; a theme's font replaces a named one. */
    private void replaceContrary(Element child, String name) {
        if (name.equals("ind")) {
            if (has(child, "firstLine")) values.keySet().removeIf(key -> key.startsWith("ind.hanging"));
            if (has(child, "hanging")) values.keySet().removeIf(key -> key.startsWith("ind.firstLine"));
        } else if (name.equals("rFonts")) {
            for (var script : new String[] {"ascii", "eastAsia"}) {
                if (has(child, script + "Theme")) values.remove("rFonts." + script);
                if (child.hasAttributeNS(WordXml.W, script)) values.remove("rFonts." + script + "Theme");
            }
        }
    }

    private static boolean has(Element element, String prefix) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++)
            if (attributes.item(i).getNodeName().contains(":" + prefix)) return true;
        return false;
    }

    String text(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether a switch is on: {@code on("b")}. */
    boolean on(String name) {
        var value = values.get(name + ".val");
        return value != null && !value.equals("0") && !value.equals("false") && !value.equals("none");
    }

    /** A number; what is not one counts as not said. */
    double number(String key, double otherwise) {
        var value = values.get(key);
        if (value == null) return otherwise;
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** Twips as points. */
    double points(String key, double otherwise) {
        return has(key) ? number(key, otherwise * 20) / 20 : otherwise;
    }
}
