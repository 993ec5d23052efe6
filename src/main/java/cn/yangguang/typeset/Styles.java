package cn.yangguang.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a file, each with everything it inherits, and the fonts of its theme. */
final class Styles {
    private static final int DEEPEST = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> themeFonts = new HashMap<>();
    private Optional<Element> defaults = Optional.empty();
    private @Nullable String normal;

    static Styles of(DocxPackage opened) throws IOException {
        var styles = new Styles();
        if (opened.has("word/styles.xml")) styles.read(WordXml.parse(opened.part("word/styles.xml")));
        if (opened.has("word/theme/theme1.xml")) styles.theme(WordXml.parse(opened.part("word/theme/theme1.xml")));
        return styles;
    }

    private void read(Document part) {
        defaults = WordXml.all(part, "docDefaults").stream().findFirst();
        for (var style : WordXml.all(part, "style")) {
            var id = style.getAttributeNS(WordXml.W, "styleId");
            byId.put(id, style);
            boolean standard = style.getAttributeNS(WordXml.W, "default").matches("1|true");
            if (standard && style.getAttributeNS(WordXml.W, "type").equals("paragraph")) normal = id;
        }
    }

    private void theme(Document part) {
        for (var size : List.of("major", "minor")) {
            var fonts = part.getElementsByTagNameNS("*", size + "Font");
            if (fonts.getLength() == 0) continue;
            var list = ((Element) fonts.item(0)).getElementsByTagNameNS("*", "*");
            for (int i = 0; i < list.getLength(); i++) {
                var font = (Element) list.item(i);
                var face = font.getAttribute("typeface");
                if (face.isEmpty()) continue;
                if (font.getLocalName().equals("latin")) themeFonts.put(size + "Latin", face);
                if (font.getLocalName().equals("ea")) themeFonts.put(size + "EastAsia", face);
                if (font.getAttribute("script").equals("Hans")) themeFonts.putIfAbsent(size + "EastAsia", face);
            }
        }
    }

    /** What holds for a paragraph of this style before its own properties. */
    Props paragraph(String style) {
        var props = Props.none()
                .put(defaults.flatMap(d -> WordXml.child(d, "pPrDefault")).flatMap(d -> WordXml.child(d, "pPr")));
        for (var one : chain(style.isEmpty() ? normal : style)) props.put(WordXml.child(one, "pPr"));
        return props;
    }

    /** What holds for words in a paragraph of this style before their own properties. */
    Props run(String style) {
        var props = Props.none()
                .put(defaults.flatMap(d -> WordXml.child(d, "rPrDefault")).flatMap(d -> WordXml.child(d, "rPr")));
        for (var one : chain(style.isEmpty() ? normal : style)) props.put(WordXml.child(one, "rPr"));
        return props;
    }

    /** A character style on top. */
    Props with(Props run, String characterStyle) {
        for (var one : chain(characterStyle)) run.put(WordXml.child(one, "rPr"));
        return run;
    }

    /** What a table style says of borders and margins. */
    Props table(String style) {
        var props = Props.none();
        for (var one : chain(style)) props.put(WordXml.child(one, "tblPr"));
        return props;
    }

    /** From the farthest ancestor to the style itself. */
    private List<Element> chain(@Nullable String style) {
        var chain = new ArrayList<Element>();
        var next = style == null ? null : byId.get(style);
        while (next != null && chain.size() < DEEPEST) {
            chain.addFirst(next);
            next = WordXml.child(next, "basedOn")
                    .map(base -> byId.get(base.getAttributeNS(WordXml.W, "val")))
                    .orElse(null);
        }
        return chain;
    }

    RunLook look(Props run) {
        UnaryOperator<String> theme = name -> themeFonts.getOrDefault(
                (name.startsWith("major") ? "major" : "minor") + (name.contains("EastAsia") ? "EastAsia" : "Latin"),
                "");
        double size = run.number("sz.val", 21) / 2;
        return new RunLook(
                font(run, "eastAsia", "宋体", theme),
                font(run, "ascii", "Times New Roman", theme),
                size,
                run.on("b"),
                run.has("u.val") && run.on("u"),
                run.text("color.val", "000000").matches("[0-9A-Fa-f]{6}") ? run.text("color.val", "000000") : "000000",
                run.points("spacing.val", 0),
                run.number("position.val", 0) / 2);
    }

    private static String font(Props run, String script, String otherwise, UnaryOperator<String> theme) {
        var themed = run.text("rFonts." + script + "Theme", "");
        var named = themed.isEmpty() ? run.text("rFonts." + script, "") : theme.apply(themed);
        return named.isEmpty() ? otherwise : named;
    }
}
