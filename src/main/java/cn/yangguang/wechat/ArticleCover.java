package cn.yangguang.wechat;

import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Print;
import cn.yangguang.typeset.Print.Paragraph;
import cn.yangguang.typeset.Print.Side;
import cn.yangguang.typeset.Print.Type;
import cn.yangguang.typeset.Typesetter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** The cover of an article without pictures: the name of the organ, 900 by 383 points as WeChat shows covers. */
@Component
class ArticleCover {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 383;
    private static final double EDGE = 60;
    private static final double LARGEST = 64;
    private static final String RED = "A8232A";

    private final Typesetter typesetter = new Typesetter(FontShelf.of(List.of()));

    byte[] of(String organ) {
        double size = Math.min(LARGEST, (WIDTH - 2 * EDGE) / Math.max(1, organ.length()));
        double above = (HEIGHT - size * 1.4 - 60) / 2;
        var name = Paragraph.of(organ, new Type("Noto Sans SC", size, true, RED), Side.CENTER)
                .underlined(3, RED);
        var what = Paragraph.of("政府信息公开", new Type("Noto Sans SC", 30, false, "444444"), Side.CENTER)
                .spaced(18, 0);
        var page = new Print.Text(WIDTH, HEIGHT, EDGE, above, 10, List.of(), List.of(name, what), List.of());
        byte[] pdf = typesetter.print(List.of(page), organ).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage picture = new PDFRenderer(document).renderImage(0, 1, ImageType.RGB);
            return FittingPicture.jpeg(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
