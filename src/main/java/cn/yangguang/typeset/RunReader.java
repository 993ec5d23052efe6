package cn.yangguang.typeset;

import static cn.yangguang.typeset.WordXml.child;
import static cn.yangguang.typeset.WordXml.is;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what stands inside one paragraph. A field shows what it showed last, but page numbers are counted anew. */
final class RunReader {
    private final Styles styles;
    private final Props mark;
    private final Pictures pictures;
    private final List<Inline> into;
    private final StringBuilder code = new StringBuilder();
    private boolean inCode;
    private boolean inCounted;

    /** @param mark what holds for words of the paragraph */
    RunReader(Styles styles, Props mark, Pictures pictures, List<Inline> into) {
        this.styles = styles;
        this.mark = mark;
        this.pictures = pictures;
        this.into = into;
    }

    void read(Node below) {
        for (var node = below.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (is(node, "r")) {
                run((Element) node);
            } else if (is(node, "fldSimple")) {
                simple((Element) node);
            } else if (!is(node, "pPr") && !is(node, "del") && !is(node, "moveFrom")) {
                read(node);
            }
        }
    }

    private void simple(Element field) {
        if (!counted(field.getAttributeNS(WordXml.W, "instr"), styles.look(mark.copy()))) read(field);
    }

    private void run(Element run) {
        var own = child(run, "rPr");
        var props = mark.copy();
        own.flatMap(o -> child(o, "rStyle"))
                .ifPresent(style -> styles.with(props, style.getAttributeNS(WordXml.W, "val")));
        props.put(own);
        if (props.on("vanish")) return;
        var look = styles.look(props);
        for (var node = run.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element part) part(part, look);
    }

    private void part(Element part, RunLook look) {
        if (is(part, "fldChar")) {
            field(part.getAttributeNS(WordXml.W, "fldCharType"), look);
        } else if (is(part, "instrText")) {
            code.append(part.getTextContent());
        } else if (!inCode && !inCounted) {
            shown(part, look);
        }
    }

    private void shown(Element part, RunLook look) {
        switch (part.getLocalName()) {
            case "t" -> into.add(new Inline.Words(part.getTextContent(), look));
            case "tab", "ptab" -> into.add(new Inline.Tab(look));
            case "noBreakHyphen" -> into.add(new Inline.Words("-", look));
            case "sym" -> into.add(new Inline.Words(symbol(part), look));
            case "cr" -> into.add(new Inline.LineBreak());
            case "br" ->
                into.add(
                        part.getAttributeNS(WordXml.W, "type").equals("page")
                                ? new Inline.PageBreak()
                                : new Inline.LineBreak());
            case "drawing", "pict", "object", "AlternateContent" -> pictures.in(part, into);
            default -> {}
        }
    }

    private void field(String type, RunLook look) {
        switch (type) {
            case "begin" -> {
                code.setLength(0);
                inCode = true;
            }
            case "separate" -> {
                inCode = false;
                inCounted = counted(code.toString(), look);
            }
            default -> {
                if (inCode) counted(code.toString(), look);
                inCode = false;
                inCounted = false;
            }
        }
    }

    private boolean counted(String field, RunLook look) {
        var name = field.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        boolean total = name.equals("NUMPAGES") || name.equals("SECTIONPAGES");
        if (!total && !name.equals("PAGE")) return false;
        into.add(new Inline.PageNumber(total, look));
        return true;
    }

    private static String symbol(Element part) {
        try {
            return Character.toString(Integer.parseInt(part.getAttributeNS(WordXml.W, "char"), 16));
        } catch (NumberFormatException damaged) {
            return "";
        }
    }
}
