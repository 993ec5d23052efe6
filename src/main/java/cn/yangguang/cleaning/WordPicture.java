package cn.yangguang.cleaning;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The drawing of a picture in a Word file, made anew: its size, and nothing that was written about it. */
final class WordPicture {

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A page is not wider, in EMU. */
    private static final long WIDEST = 20_000_000;

    private WordPicture() {}

    /** The id of the one picture that a drawing shows; nothing when it shows none or several. */
    static Optional<String> target(Element drawing) {
        NodeList blips = drawing.getElementsByTagNameNS(A, "blip");
        return blips.getLength() == 1
                ? Optional.of(((Element) blips.item(0)).getAttributeNS(R, "embed"))
                        .filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    static Element of(Document in, Element drawing, String id, int number) {
        NodeList extents = drawing.getElementsByTagNameNS(WP, "extent");
        String wide = size(extents, "cx");
        String high = size(extents, "cy");
        Element made = in.createElementNS(W, "w:drawing");
        Element inline = add(made, WP, "wp:inline");
        sized(add(inline, WP, "wp:extent"), wide, high);
        named(add(inline, WP, "wp:docPr"), number);
        Element graphic = add(inline, A, "a:graphic");
        Element data = add(graphic, A, "a:graphicData");
        data.setAttribute("uri", PIC);
        Element picture = add(data, PIC, "pic:pic");
        Element about = add(picture, PIC, "pic:nvPicPr");
        named(add(about, PIC, "pic:cNvPr"), number);
        add(about, PIC, "pic:cNvPicPr");
        Element fill = add(picture, PIC, "pic:blipFill");
        add(fill, A, "a:blip").setAttributeNS(R, "r:embed", id);
        add(add(fill, A, "a:stretch"), A, "a:fillRect");
        Element shape = add(picture, PIC, "pic:spPr");
        Element place = add(shape, A, "a:xfrm");
        Element off = add(place, A, "a:off");
        off.setAttribute("x", "0");
        off.setAttribute("y", "0");
        sized(add(place, A, "a:ext"), wide, high);
        Element geometry = add(shape, A, "a:prstGeom");
        geometry.setAttribute("prst", "rect");
        add(geometry, A, "a:avLst");
        return made;
    }

    private static String size(NodeList extents, String side) {
        String told = extents.getLength() == 0 ? "" : ((Element) extents.item(0)).getAttribute(side);
        long value = told.matches("[0-9]{1,9}") ? Long.parseLong(told) : 3_000_000;
        return Long.toString(Math.clamp(value, 1, WIDEST));
    }

    private static void sized(Element element, String wide, String high) {
        element.setAttribute("cx", wide);
        element.setAttribute("cy", high);
    }

    private static void named(Element element, int number) {
        element.setAttribute("id", Integer.toString(number));
        element.setAttribute("name", "图" + number);
    }

    private static Element add(Element into, String namespace, String name) {
        Element made = into.getOwnerDocument().createElementNS(namespace, name);
        into.appendChild(made);
        return made;
    }
}
