package cn.yangguang.cleaning;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where on a page the words stand that are to be masked, in points from the upper left. */
final class MaskedPlaces extends PDFTextStripper {

    private static final float AROUND = 1.5f;

    private final Set<String> wanted = new HashSet<>();
    private final List<Rectangle2D> places = new ArrayList<>();
    private final StringBuilder signs = new StringBuilder();
    private final List<TextPosition> at = new ArrayList<>();

    private MaskedPlaces(Masking masking) {
        masking.words().keySet().forEach(word -> wanted.add(packed(word)));
        masking.cells().keySet().forEach(word -> wanted.add(packed(word)));
        wanted.remove("");
        setSortByPosition(true);
    }

    static List<Rectangle2D> of(PDDocument pdf, int page, Masking masking) throws IOException {
        if (masking.isEmpty()) {
            return List.of();
        }
        var found = new MaskedPlaces(masking);
        found.setStartPage(page + 1);
        found.setEndPage(page + 1);
        found.getText(pdf);
        found.find();
        return found.places;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String drawn = packed(position.getUnicode());
            for (int i = 0; i < drawn.length(); i++) {
                signs.append(drawn.charAt(i));
                at.add(position);
            }
        }
    }

    /** Also where the words go on over gaps and lines. */
    private void find() {
        for (String word : wanted) {
            for (int from = signs.indexOf(word); from >= 0; from = signs.indexOf(word, from + 1)) {
                at.subList(from, from + word.length()).forEach(sign -> places.add(around(sign)));
            }
        }
    }

    private static Rectangle2D around(TextPosition sign) {
        float high = Math.max(sign.getHeightDir(), sign.getFontSizeInPt());
        return new Rectangle2D.Float(
                sign.getXDirAdj() - AROUND,
                sign.getYDirAdj() - high - AROUND,
                sign.getWidthDirAdj() + 2 * AROUND,
                high * 1.3f + 2 * AROUND);
    }

    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
