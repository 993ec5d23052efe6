package cn.yangguang.dissection;

import static cn.yangguang.dissection.Trick.SECRET;
import static cn.yangguang.dissection.Trick.mark;
import static cn.yangguang.dissection.Trick.words;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What a PDF may hide. */
final class PdfTricks {

    private PdfTricks() {}

    private interface Drawing {
        void on(PDDocument document, PDPage page, PDPageContentStream content) throws Exception;
    }

    static byte[] clean() throws Exception {
        return made((document, page, content) -> {
            content.setNonStrokingColor(Color.BLUE);
            content.addRect(40, 590, 300, 30);
            content.fill();
            content.setNonStrokingColor(Color.WHITE);
            text(content, "white on blue", 50, 600);
            content.setNonStrokingColor(Color.BLUE);
            text(content, "beside a box that the clip keeps away", 50, 500);
            content.saveGraphicsState();
            content.addRect(40, 400, 300, 20);
            content.clip();
            content.addRect(40, 400, 300, 200);
            content.fill();
            content.restoreGraphicsState();
            picture(document, content, 40, 100);
        });
    }

    private static byte[] made(Drawing drawing) throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                text(content, "What everybody sees", 50, 700);
                drawing.on(document, page, content);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void text(PDPageContentStream content, String text, float x, float y) throws Exception {
        text(content, text, x, y, 12);
    }

    private static void text(PDPageContentStream content, String text, float x, float y, float size) throws Exception {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static void secret(PDPageContentStream content) throws Exception {
        text(content, SECRET, 50, 600);
    }

    private static void picture(PDDocument document, PDPageContentStream content, float x, float y) throws Exception {
        var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, picture), x, y, 200, 200);
    }

    private static PDShadingType2 shading() {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setInt(COSName.N, 1);
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, 2);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        shading.setItem(COSName.COORDS, numbers(40, 590, 340, 590));
        shading.setItem(COSName.FUNCTION, function);
        return new PDShadingType2(shading);
    }

    private static COSArray numbers(float... some) {
        COSArray numbers = new COSArray();
        numbers.setFloatArray(some);
        return numbers;
    }

    private static byte[] added(byte[] file, Drawing drawing) throws Exception {
        try (PDDocument document = Loader.loadPDF(file);
                var out = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
                drawing.on(document, page, content);
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    static List<Trick> all() {
        return List.of(
                words(
                        "pdf 粗线下的文字",
                        TraceKind.COVERED_TEXT,
                        () -> made((d, p, c) -> {
                            secret(c);
                            c.setLineWidth(20);
                            c.moveTo(40, 604);
                            c.lineTo(340, 604);
                            c.stroke();
                        })),
                words(
                        "pdf 渐变下的文字",
                        TraceKind.COVERED_TEXT,
                        () -> made((d, p, c) -> {
                            secret(c);
                            c.addRect(40, 590, 300, 30);
                            c.clip();
                            c.shadingFill(shading());
                        })),
                mark(
                        "pdf 图片被裁切路径裁掉一半",
                        TraceKind.CROPPED_PICTURE,
                        () -> made((d, p, c) -> {
                            c.saveGraphicsState();
                            c.addRect(40, 300, 100, 200);
                            c.clip();
                            picture(d, c, 40, 300);
                            c.restoreGraphicsState();
                        })),
                mark(
                        "pdf 图片被裁剪框裁掉一半",
                        TraceKind.CROPPED_PICTURE,
                        () -> made((d, p, c) -> {
                            p.setCropBox(new PDRectangle(0, 400, 595, 442));
                            picture(d, c, 40, 300);
                        })),
                words(
                        "pdf 黑框下的文字",
                        TraceKind.COVERED_TEXT,
                        () -> made((d, p, c) -> {
                            secret(c);
                            c.setNonStrokingColor(Color.BLACK);
                            c.addRect(40, 590, 300, 30);
                            c.fill();
                        })),
                words(
                        "pdf 白框下的文字",
                        TraceKind.COVERED_TEXT,
                        () -> made((d, p, c) -> {
                            secret(c);
                            c.setNonStrokingColor(Color.WHITE);
                            c.addRect(40, 590, 300, 30);
                            c.fill();
                        })),
                words(
                        "pdf 图片下的文字",
                        TraceKind.COVERED_TEXT,
                        () -> made((d, p, c) -> {
                            secret(c);
                            c.drawImage(
                                    LosslessFactory.createFromImage(
                                            d, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                                    40,
                                    590,
                                    300,
                                    30);
                        })),
                words(
                        "pdf 方框注释下的文字",
                        TraceKind.COVERED_TEXT,
                        () -> made((d, p, c) -> {
                            secret(c);
                            var box = new PDAnnotationSquare();
                            box.setRectangle(new PDRectangle(40, 590, 300, 30));
                            COSArray black = new COSArray();
                            black.add(COSFloat.ZERO);
                            box.getCOSObject().setItem(COSName.IC, black);
                            p.getAnnotations().add(box);
                        })),
                words(
                        "pdf 白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> made((d, p, c) -> {
                            c.setNonStrokingColor(Color.WHITE);
                            secret(c);
                        })),
                words(
                        "pdf 底色相同",
                        TraceKind.INVISIBLE_TEXT,
                        () -> made((d, p, c) -> {
                            c.setNonStrokingColor(Color.BLUE);
                            c.addRect(40, 590, 300, 30);
                            c.fill();
                            secret(c);
                        })),
                words(
                        "pdf 不着墨的文字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> made((d, p, c) -> {
                            c.setRenderingMode(RenderingMode.NEITHER);
                            secret(c);
                        })),
                words(
                        "pdf 透明的文字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> made((d, p, c) -> {
                            var state = new PDExtendedGraphicsState();
                            state.setNonStrokingAlphaConstant(0f);
                            c.setGraphicsStateParameters(state);
                            secret(c);
                        })),
                words("pdf 极小字", TraceKind.INVISIBLE_TEXT, () -> made((d, p, c) -> text(c, SECRET, 50, 600, 0.5f))),
                words(
                        "pdf 剪裁掉的文字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> made((d, p, c) -> {
                            c.addRect(0, 0, 10, 10);
                            c.clip();
                            secret(c);
                        })),
                words("pdf 页面以外", TraceKind.OFF_PAGE, () -> made((d, p, c) -> text(c, SECRET, 50, 2000))),
                words(
                        "pdf 裁切框以外",
                        TraceKind.OFF_PAGE,
                        () -> made((d, p, c) -> {
                            secret(c);
                            p.setCropBox(new PDRectangle(0, 650, 595, 190));
                        })),
                words(
                        "pdf 扫描图的文字层",
                        TraceKind.IMAGE_TEXT_LAYER,
                        () -> made((d, p, c) -> {
                            c.drawImage(
                                    LosslessFactory.createFromImage(
                                            d, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                                    0,
                                    0,
                                    595,
                                    842);
                            c.setRenderingMode(RenderingMode.NEITHER);
                            secret(c);
                        })),
                words(
                        "pdf 关闭的图层",
                        TraceKind.LAYER,
                        () -> made((d, p, c) -> {
                            var layers = new PDOptionalContentProperties();
                            var layer = new PDOptionalContentGroup("layer");
                            layers.addGroup(layer);
                            layers.setGroupEnabled(layer, false);
                            d.getDocumentCatalog().setOCProperties(layers);
                            c.beginMarkedContent(COSName.OC, layer);
                            secret(c);
                            c.endMarkedContent();
                        })),
                words(
                        "pdf 早期版本",
                        TraceKind.EARLIER_REVISION,
                        () -> added(
                                made((d, p, c) -> secret(c)), (d, p, c) -> text(c, "What everybody sees", 50, 700))),
                words(
                        "pdf 注释",
                        TraceKind.ANNOTATION,
                        () -> made((d, p, c) -> {
                            var note = new PDAnnotationText();
                            note.setContents(SECRET);
                            note.setRectangle(new PDRectangle(10, 10, 20, 20));
                            p.getAnnotations().add(note);
                        })),
                words(
                        "pdf 附件",
                        TraceKind.EMBEDDED_FILE,
                        () -> made((d, p, c) -> {
                            var names = new PDDocumentNameDictionary(d.getDocumentCatalog());
                            var tree = new PDEmbeddedFilesNameTreeNode();
                            tree.setNames(Map.of("a.docx", attached(d)));
                            names.setEmbeddedFiles(tree);
                            d.getDocumentCatalog().setNames(names);
                        })),
                words(
                        "pdf 注释中的附件",
                        TraceKind.EMBEDDED_FILE,
                        () -> made((d, p, c) -> {
                            var note = new PDAnnotationFileAttachment();
                            note.setFile(attached(d));
                            note.setRectangle(new PDRectangle(10, 10, 20, 20));
                            p.getAnnotations().add(note);
                        })),
                words(
                        "pdf 表单域",
                        TraceKind.FORM_FIELD,
                        () -> made((d, p, c) -> {
                            var form = new PDAcroForm(d);
                            d.getDocumentCatalog().setAcroForm(form);
                            var field = new PDTextField(form);
                            field.setPartialName("a");
                            field.getCOSObject().setString(COSName.V, SECRET);
                            form.setFields(List.of(field));
                        })),
                words(
                        "pdf 作者",
                        TraceKind.PROPERTY,
                        () -> made((d, p, c) -> d.getDocumentInformation().setAuthor(SECRET))),
                words(
                        "pdf 自定义属性",
                        TraceKind.PROPERTY,
                        () -> made(
                                (d, p, c) -> d.getDocumentInformation().setCustomMetadataValue("Department", SECRET))),
                words(
                        "pdf XMP",
                        TraceKind.PROPERTY,
                        () -> made((d, p, c) -> d.getDocumentCatalog()
                                .setMetadata(new PDMetadata(
                                        d,
                                        new ByteArrayInputStream(
                                                PictureTricks.xmp().getBytes(StandardCharsets.UTF_8)))))),
                words(
                        "pdf 脚本",
                        TraceKind.MACRO,
                        () -> made((d, p, c) -> d.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')")))),
                words(
                        "pdf 替代文字",
                        TraceKind.ALT_TEXT,
                        () -> made((d, p, c) -> {
                            var element = new org.apache.pdfbox.cos.COSDictionary();
                            element.setName(COSName.TYPE, "StructElem");
                            element.setString(COSName.ALT, SECRET);
                            d.getDocumentCatalog().getCOSObject().setItem("StructTreeRoot", element);
                        })),
                mark(
                        "pdf 照片位置",
                        TraceKind.PICTURE_PLACE,
                        () -> made((d, p, c) -> c.drawImage(
                                JPEGFactory.createFromByteArray(d, PictureTricks.jpegWithPlace()), 300, 100, 40, 30))),
                words(
                        "pdf 照片备注",
                        TraceKind.PICTURE_METADATA,
                        () -> made((d, p, c) -> c.drawImage(
                                JPEGFactory.createFromByteArray(d, PictureTricks.jpegWithComment()),
                                300,
                                100,
                                40,
                                30))));
    }

    static byte[] withBookmark() throws Exception {
        return made((d, p, c) -> {
            var outline = new PDDocumentOutline();
            var item = new PDOutlineItem();
            item.setTitle(SECRET);
            outline.addLast(item);
            d.getDocumentCatalog().setDocumentOutline(outline);
        });
    }

    private static PDComplexFileSpecification attached(PDDocument document) throws Exception {
        var file = new PDComplexFileSpecification();
        file.setFile("a.docx");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(Made.docx(Made.p(SECRET)))));
        return file;
    }
}
