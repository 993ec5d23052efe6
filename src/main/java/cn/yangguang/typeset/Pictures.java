package cn.yangguang.typeset;

import cn.yangguang.typeset.TypesetNote.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** The pictures of one part. PNG and JPEG are printed where they stand; anything else is told. */
final class Pictures {
    private static final double EMU = 12700;

    private final DocxPackage opened;
    private final Map<String, String> targets = new HashMap<>();
    private final Consumer<TypesetNote> notes;

    private Pictures(DocxPackage opened, Consumer<TypesetNote> notes) {
        this.opened = opened;
        this.notes = notes;
    }

    /** @param part name of the part, such as {@code word/header1.xml} */
    static Pictures of(DocxPackage opened, String part, Consumer<TypesetNote> notes) throws IOException {
        var pictures = new Pictures(opened, notes);
        var relations = part.replaceFirst("word/(.*)", "word/_rels/$1.rels");
        if (!opened.has(relations)) return pictures;
        var all = WordXml.parse(opened.part(relations)).getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < all.getLength(); i++)
            if (all.item(i) instanceof Element relation)
                pictures.targets.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
        return pictures;
    }

    void in(Element drawing, List<Inline> into) {
        var blips = drawing.getElementsByTagNameNS("*", "blip");
        if (blips.getLength() == 0) {
            boolean box =
                    drawing.getElementsByTagNameNS(WordXml.W, "txbxContent").getLength() > 0;
            if (!box) notes.accept(new TypesetNote(Kind.NOT_PRINTED, "drawing", ""));
            return;
        }
        var blip = (Element) blips.item(0);
        var target = targets.getOrDefault(
                blip.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "embed"),
                "");
        var file = opened.part(target.startsWith("/") ? target.substring(1) : "word/" + target);
        if (isPrintable(file)) into.add(new Inline.Picture(file, size(drawing, "cx"), size(drawing, "cy")));
        else notes.accept(new TypesetNote(Kind.NOT_PRINTED, target, ""));
    }

    private static boolean isPrintable(byte[] file) {
        return file.length > 4
                && (file[0] == (byte) 0x89 && file[1] == 'P' || file[0] == (byte) 0xFF && file[1] == (byte) 0xD8);
    }

    private static double size(Element drawing, String attribute) {
        var extents = drawing.getElementsByTagNameNS("*", "extent");
        try {
            return Long.parseLong(((Element) extents.item(0)).getAttribute(attribute)) / EMU;
        } catch (RuntimeException damaged) {
            return 72;
        }
    }
}
