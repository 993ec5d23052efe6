package cn.yangguang.typeset;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A face that can be measured and drawn. Outlines are in its own units, {@link #unitsPerEm} to the em. */
final class Face {
    private static final String SHIPPED = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup signs;
    private final int unitsPerEm;

    private Face(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.signs = font.getUnicodeCmapLookup(false);
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Face load(FontFace face) throws IOException {
        var name = face.postscript().isEmpty() ? face.file().getFileName().toString() : face.postscript();
        if (face.isCollection())
            return new Face(name, new TrueTypeCollection(face.file().toFile()).getFontByName(face.postscript()));
        var in = new RandomAccessReadBufferedFile(face.file());
        boolean postscript = face.file().toString().toLowerCase(Locale.ROOT).endsWith(".otf");
        return new Face(name, postscript ? new OTFParser().parse(in) : new TTFParser().parse(in));
    }

    /** The font that comes with the program: Noto Sans SC, under the SIL Open Font License. */
    static Face shipped() {
        return Shipped.FACE;
    }

    private static final class Shipped {
        private static final Face FACE = read();

        private static Face read() {
            try (InputStream in = Face.class.getResourceAsStream(SHIPPED)) {
                if (in == null) throw new IllegalStateException(SHIPPED + " is not in the program");
                return new Face("NotoSansSC-Regular", new TTFParser().parse(new RandomAccessReadBuffer(in)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    String name() {
        return name;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** The glyph of a sign, 0 when the face has none. */
    int glyph(int sign) {
        return signs.getGlyphId(sign);
    }

    /** Width of a glyph in thousandths of an em. */
    synchronized double width(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * 1000.0 / unitsPerEm;
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    synchronized GeneralPath outline(int glyph) {
        try {
            if (font instanceof OpenTypeFont open && open.isPostScript()) return postscript(open, glyph);
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static GeneralPath postscript(OpenTypeFont open, int glyph) throws IOException {
        return switch (open.getCFF().getFont()) {
            case CFFCIDFont cid ->
                cid.getType2CharString(cid.getCharset().getCIDForGID(glyph)).getPath();
            case CFFType1Font named -> named.getType2CharString(glyph).getPath();
            default -> new GeneralPath();
        };
    }
}
