package cn.yangguang.cleaning;

import cn.yangguang.typeset.WordXml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts masks into the text of a Word part, also where the words are spread over several runs. */
final class WordMasks {

    private final Masking masking;

    WordMasks(Masking masking) {
        this.masking = masking;
    }

    void in(Document part) {
        if (masking.isEmpty()) {
            return;
        }
        for (Element cell : WordXml.all(part, "tc")) {
            String whole = text(WordXml.all(cell, "t")).strip();
            String mask = masking.cells().get(whole);
            if (mask != null) {
                write(WordXml.all(cell, "t"), mask);
            }
        }
        for (Element paragraph : WordXml.all(part, "p")) {
            List<Element> pieces = new ArrayList<>(WordXml.all(paragraph, "t"));
            String before = text(pieces);
            String after = masking.inText(before);
            if (!after.equals(before)) {
                write(pieces, after);
            }
        }
    }

    private static String text(List<Element> pieces) {
        return pieces.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** All words into the first piece; its look is that of the whole. */
    private static void write(List<Element> pieces, String text) {
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).setTextContent(i == 0 ? text : "");
        }
    }
}
