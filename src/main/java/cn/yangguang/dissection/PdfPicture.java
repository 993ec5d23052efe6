package cn.yangguang.dissection;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A picture inside a PDF: a whole JPEG file with notes of its own, or only its points. */
final class PdfPicture {

    private final COSStream stream;
    private final Gathering found;

    PdfPicture(COSStream stream, Gathering found) {
        this.stream = stream;
        this.found = found;
    }

    /** @param words whether to look for words as well */
    void look(boolean words) throws IOException {
        if (String.valueOf(stream.getFilters()).contains("DCTDecode")) {
            jpeg(words);
        } else if (words && PicturePixels.mayHoldWords(side(COSName.WIDTH), side(COSName.HEIGHT))) {
            points();
        }
    }

    private void jpeg(boolean words) throws IOException {
        try (var in = stream.createRawInputStream()) {
            byte[] picture = in.readAllBytes();
            found.allowance().unpack(picture.length);
            if (words) {
                Picture.look(picture, found);
            } else {
                Picture.notes(picture, found);
            }
        }
    }

    private void points() {
        byte[] grey = Ocr.installed() ? grey() : null;
        if (grey == null || !Ocr.read(grey, "图片", found)) {
            found.pictureWithoutWords();
        }
    }

    private byte @org.jspecify.annotations.Nullable [] grey() {
        try {
            int step = Math.max(1, Math.max(side(COSName.WIDTH), side(COSName.HEIGHT)) / PicturePixels.LONGEST_SIDE);
            return PicturePixels.grey(new PDImageXObject(new PDStream(stream), null).getImage(null, step));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private int side(COSName name) {
        return stream.getInt(name, 0);
    }
}
