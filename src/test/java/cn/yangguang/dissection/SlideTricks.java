package cn.yangguang.dissection;

import static cn.yangguang.dissection.Trick.SECRET;
import static cn.yangguang.dissection.Trick.mark;
import static cn.yangguang.dissection.Trick.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What slides may hide. */
final class SlideTricks {

    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String P =
            "xmlns:p=\"p\" xmlns:a=\"a\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String WHITE_GROUND =
            "<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></p:bgPr></p:bg>";

    private SlideTricks() {}

    static byte[] clean() {
        return show("", WHITE_GROUND, shape("", "", "看得见"));
    }

    private static byte[] show(String about, String ground, String shapes, Object... more) {
        Map<String, Object> parts = new LinkedHashMap<>();
        Map<String, String> types = new HashMap<>(Map.of(
                "/ppt/presentation.xml",
                SLIDES + "presentation.main+xml",
                "/ppt/slides/slide1.xml",
                SLIDES + "slide+xml",
                "/ppt/slides/slide2.xml",
                SLIDES + "slide+xml"));
        parts.put("[Content_Types].xml", Made.types(types));
        parts.put("_rels/.rels", Made.relations(Map.of("a", "officeDocument ppt/presentation.xml")));
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation " + P
                        + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"s1\"/></p:sldIdLst><p:sldSz cx=\"9144000\" cy=\"6858000\"/></p:presentation>");
        parts.put("ppt/_rels/presentation.xml.rels", Made.relations(Map.of("s1", "slide slides/slide1.xml")));
        parts.put("ppt/slides/slide1.xml", slide(about, ground, shapes));
        return Trick.with(parts, more);
    }

    private static String slide(String about, String ground, String shapes) {
        return "<p:sld " + P + " " + about + "><p:cSld>" + ground
                + "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/></p:nvGrpSpPr><p:grpSpPr/>" + shapes
                + "</p:spTree></p:cSld></p:sld>";
    }

    private static String shape(String about, String place, String look, String text) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"b\" " + about + "/></p:nvSpPr><p:spPr>" + place
                + "</p:spPr><p:txBody><a:p><a:r><a:rPr " + look + "</a:rPr><a:t>" + text
                + "</a:t></a:r></a:p></p:txBody></p:sp>";
    }

    private static String shape(String about, String place, String text) {
        return shape(about, place, ">", text);
    }

    private static byte[] beside(String relation, String target, String content) {
        return show(
                "",
                "",
                shape("", "", "看得见"),
                "ppt/slides/_rels/slide1.xml.rels",
                Made.relations(Map.of("n", relation + " ../" + target)),
                "ppt/" + target,
                content);
    }

    static List<Trick> all() {
        return List.of(
                words("pptx 隐藏幻灯片", TraceKind.HIDDEN_SLIDE, () -> show("show=\"0\"", "", shape("", "", SECRET))),
                words(
                        "pptx 游离的幻灯片",
                        TraceKind.LEFTOVER,
                        () -> show(
                                "",
                                "",
                                shape("", "", "看得见"),
                                "ppt/slides/slide2.xml",
                                slide("", "", shape("", "", SECRET)))),
                words(
                        "pptx 备注",
                        TraceKind.SPEAKER_NOTE,
                        () -> beside(
                                "notesSlide",
                                "notesSlides/notesSlide1.xml",
                                "<p:notes " + P + ">" + shape("", "", SECRET) + "</p:notes>")),
                words(
                        "pptx 批注",
                        TraceKind.COMMENT,
                        () -> beside(
                                "comments",
                                "comments/comment1.xml",
                                "<p:cmLst " + P + "><p:cm><p:text>" + SECRET + "</p:text></p:cm></p:cmLst>")),
                words(
                        "pptx 片外的文字",
                        TraceKind.OFF_PAGE,
                        () -> show(
                                "",
                                "",
                                shape(
                                        "",
                                        "<a:xfrm><a:off x=\"99999999\" y=\"0\"/><a:ext cx=\"100\" cy=\"100\"/></a:xfrm>",
                                        SECRET))),
                words("pptx 隐藏的图形", TraceKind.HIDDEN_TEXT, () -> show("", "", shape("hidden=\"1\"", "", SECRET))),
                words(
                        "pptx 白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> show(
                                "",
                                WHITE_GROUND,
                                shape("", "", "><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>", SECRET))),
                words("pptx 极小字", TraceKind.INVISIBLE_TEXT, () -> show("", "", shape("", "", "sz=\"100\">", SECRET))),
                words(
                        "pptx 替代文字",
                        TraceKind.ALT_TEXT,
                        () -> show("", "", shape("descr=\"" + SECRET + "\"", "", "看得见"))),
                mark(
                        "pptx 裁掉的图片",
                        TraceKind.CROPPED_PICTURE,
                        () -> show("", "", "<p:pic><p:blipFill><a:srcRect r=\"50000\"/></p:blipFill></p:pic>")),
                words(
                        "pptx 嵌入的文件",
                        TraceKind.EMBEDDED_FILE,
                        () -> show(
                                "",
                                "",
                                shape("", "", "看得见"),
                                "ppt/embeddings/a.xlsx",
                                Made.zip(SheetTricks.book(
                                        "",
                                        "",
                                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + SECRET
                                                + "</t></is></c></row></sheetData>")))),
                words(
                        "pptx 标签",
                        TraceKind.CUSTOM_DATA,
                        () -> show(
                                "", "", shape("", "", "看得见"), "customXml/item1.xml", "<a><b>" + SECRET + "</b></a>")),
                words(
                        "pptx 作者",
                        TraceKind.PROPERTY,
                        () -> show(
                                "",
                                "",
                                shape("", "", "看得见"),
                                "docProps/core.xml",
                                "<cp xmlns:dc=\"d\"><dc:creator>" + SECRET + "</dc:creator></cp>")));
    }
}
