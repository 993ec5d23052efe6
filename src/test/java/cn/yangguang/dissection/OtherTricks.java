package cn.yangguang.dissection;

import static cn.yangguang.dissection.Trick.SECRET;
import static cn.yangguang.dissection.Trick.mark;
import static cn.yangguang.dissection.Trick.words;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What pages, RTF, OFD and zips may hide. */
final class OtherTricks {

    private static final String BOX = "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>";

    private OtherTricks() {}

    static byte[] html(String body) {
        return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><p>看得见</p>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String data(byte[] picture) {
        return "data:image/jpeg;base64," + java.util.Base64.getEncoder().encodeToString(picture);
    }

    static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}\\f0 \\'b9\\'ab\\'ca\\'be\\par "
                        + body + "}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] ofd(String page, Object... more) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd=\"o\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo></ofd:DocBody></ofd:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document xmlns:ofd=\"o\"><ofd:PageArea>" + BOX + "</ofd:PageArea></ofd:Document>");
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                "<ofd:Page xmlns:ofd=\"o\"><ofd:Content><ofd:Layer>" + object("", "看得见", "20 20 100 5") + page
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
        return Trick.with(parts, more);
    }

    private static String object(String about, String text, String boundary) {
        return "<ofd:TextObject Boundary=\"" + boundary + "\" Size=\"4\" " + about + "><ofd:TextCode X=\"0\" Y=\"4\">"
                + text + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String coloured(String colour) {
        return object("", SECRET, "20 60 100 5")
                .replace("<ofd:TextCode", "<ofd:FillColor Value=\"" + colour + "\"/><ofd:TextCode");
    }

    private static byte[] zip(Object... members) {
        return Trick.with(new LinkedHashMap<>(Map.of("公示.txt", "看得见")), members);
    }

    /** The comment stands behind the last header, whose length field tells of it. */
    private static byte[] commented(byte[] zip, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(zip, zip.length + text.length);
        System.arraycopy(text, 0, longer, zip.length, text.length);
        ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).putShort(zip.length - 2, (short) text.length);
        return longer;
    }

    /** A member that stands between the others and in no list: the list of the second zip, moved behind the first. */
    private static byte[] unlisted() {
        byte[] secret = Made.zip(Map.of("secret.txt", SECRET));
        int local = find(secret, 0x01);
        byte[] hidden = Arrays.copyOf(secret, local);
        byte[] open = Made.zip(Map.of("公示.txt", "看得见"));
        int list = find(open, 0x01);
        int end = open.length - 22;
        byte[] joined =
                PictureTricks.joined(Arrays.copyOf(open, list), hidden, Arrays.copyOfRange(open, list, open.length));
        ByteBuffer.wrap(joined).order(ByteOrder.LITTLE_ENDIAN).putInt(end + hidden.length + 16, list + hidden.length);
        return joined;
    }

    private static int find(byte[] zip, int kind) {
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == kind) {
                return i;
            }
        }
        throw new IllegalStateException();
    }

    static List<Trick> all() {
        return List.of(
                words("rtf 备用文字", TraceKind.HIDDEN_TEXT, () -> rtf("{\\upr{" + SECRET + "}{\\*\\ud{kept}}}\\par")),
                words(
                        "rtf 图片的注释",
                        TraceKind.PICTURE_METADATA,
                        () -> rtf("{\\pict\\jpegblip " + HexFormat.of().formatHex(PictureTricks.jpegWithComment())
                                + "}\\par")),
                mark(
                        "html 内嵌图片的位置",
                        TraceKind.PICTURE_PLACE,
                        () -> html("<img src=\"" + data(PictureTricks.jpegWithPlace()) + "\">")),
                words(
                        "html 样式中图片的注释",
                        TraceKind.PICTURE_METADATA,
                        () -> html(
                                "<style>p{background:url('" + data(PictureTricks.jpegWithComment()) + "')}</style>")),
                words("html 注释", TraceKind.COMMENT, () -> html("<!-- " + SECRET + " -->")),
                words(
                        "html 不显示",
                        TraceKind.HIDDEN_TEXT,
                        () -> html("<div style=\"display: none\">" + SECRET + "</div>")),
                words(
                        "html 样式表隐藏",
                        TraceKind.HIDDEN_TEXT,
                        () -> html("<style>.x{visibility:hidden}</style><p class=\"x\">" + SECRET + "</p>")),
                words("html hidden 属性", TraceKind.HIDDEN_TEXT, () -> html("<p hidden>" + SECRET + "</p>")),
                words(
                        "html 零号字",
                        TraceKind.HIDDEN_TEXT,
                        () -> html("<span style=\"font-size:0\">" + SECRET + "</span>")),
                words(
                        "html 移出屏幕",
                        TraceKind.HIDDEN_TEXT,
                        () -> html("<div style=\"position:absolute;left:-9999px\">" + SECRET + "</div>")),
                words("html 白字", TraceKind.INVISIBLE_TEXT, () -> html("<p style=\"color:#fff\">" + SECRET + "</p>")),
                words(
                        "html 隐藏的列",
                        TraceKind.HIDDEN_TEXT,
                        () -> html("<table style=\"display:none\"><tr><td>" + SECRET + "</td></tr></table>")),
                words(
                        "html 隐藏的表单域",
                        TraceKind.FORM_FIELD,
                        () -> html("<input type=\"hidden\" value=\"" + SECRET + "\">")),
                words("html 数据属性", TraceKind.CUSTOM_DATA, () -> html("<p data-name=\"" + SECRET + "\">看得见</p>")),
                words("html 脚本", TraceKind.MACRO, () -> html("<script>var a='" + SECRET + "'</script>")),
                words("rtf 隐藏文字", TraceKind.HIDDEN_TEXT, () -> rtf("{\\v " + SECRET + "}")),
                words("rtf 白字", TraceKind.INVISIBLE_TEXT, () -> rtf("{\\cf1 " + SECRET + "}")),
                words("rtf 极小字", TraceKind.INVISIBLE_TEXT, () -> rtf("{\\fs2 " + SECRET + "}")),
                words("rtf 删除的文字", TraceKind.TRACKED_CHANGE, () -> rtf("{\\deleted " + SECRET + "}")),
                words("rtf 属性", TraceKind.PROPERTY, () -> rtf("{\\info{\\author " + SECRET + "}}")),
                words("rtf 批注", TraceKind.COMMENT, () -> rtf("{\\*\\annotation " + SECRET + "}")),
                words("rtf 文档变量", TraceKind.CUSTOM_DATA, () -> rtf("{\\*\\docvar {a}{" + SECRET + "}}")),
                words(
                        "rtf 嵌入的文件",
                        TraceKind.EMBEDDED_FILE,
                        () -> rtf("{\\object{\\*\\objdata 01050000"
                                + HexFormat.of().formatHex(Made.docx(Made.p(SECRET))) + "}}")),
                words("ofd 白字", TraceKind.INVISIBLE_TEXT, () -> ofd(coloured("255 255 255"))),
                words("ofd 隐藏的对象", TraceKind.LAYER, () -> ofd(object("Visible=\"false\"", SECRET, "20 60 100 5"))),
                words("ofd 透明", TraceKind.LAYER, () -> ofd(object("Alpha=\"0\"", SECRET, "20 60 100 5"))),
                words("ofd 页面以外", TraceKind.OFF_PAGE, () -> ofd(object("", SECRET, "20 900 100 5"))),
                words(
                        "ofd 遮盖的文字",
                        TraceKind.COVERED_TEXT,
                        () -> ofd(
                                object("", SECRET, "20 60 100 5")
                                        + "<ofd:PathObject Boundary=\"10 55 150 15\" Fill=\"true\"><ofd:AbbreviatedData>M 0 0 L 1 1</ofd:AbbreviatedData></ofd:PathObject>")),
                words(
                        "ofd 注释",
                        TraceKind.ANNOTATION,
                        () -> ofd(
                                "",
                                "Doc_0/Annots/Page_0/Annotation.xml",
                                "<ofd:PageAnnot xmlns:ofd=\"o\"><ofd:Annot Type=\"Stamp\"><ofd:Remark>" + SECRET
                                        + "</ofd:Remark></ofd:Annot></ofd:PageAnnot>")),
                words(
                        "ofd 附件",
                        TraceKind.EMBEDDED_FILE,
                        () -> ofd("", "Doc_0/Attachs/a.docx", Made.docx(Made.p(SECRET)))),
                words(
                        "ofd 作者",
                        TraceKind.PROPERTY,
                        () -> ofd(
                                "",
                                "OFD.xml",
                                "<ofd:OFD xmlns:ofd=\"o\"><ofd:Author>" + SECRET + "</ofd:Author></ofd:OFD>")),
                words(
                        "ofd 自定义数据",
                        TraceKind.CUSTOM_DATA,
                        () -> ofd("", "Doc_0/Tags/CustomTag.xml", "<a><b>" + SECRET + "</b></a>")),
                words("zip 注释", TraceKind.COMMENT, () -> commented(zip(), SECRET)),
                words("zip 内的隐藏", TraceKind.HIDDEN_TEXT, () -> zip("a.html", html("<p hidden>" + SECRET + "</p>"))),
                words("zip 中的 zip", TraceKind.COMMENT, () -> zip("b.zip", commented(zip(), SECRET))),
                words("zip 目录以外的文件", TraceKind.EXTRA_MEMBER, OtherTricks::unlisted),
                words(
                        "zip 末尾的内容",
                        TraceKind.EXTRA_MEMBER,
                        () -> PictureTricks.joined(
                                zip(), (SECRET + "\n").repeat(9).getBytes(StandardCharsets.UTF_8))),
                mark("zip 照片位置", TraceKind.PICTURE_PLACE, () -> zip("a.jpg", PictureTricks.jpegWithPlace())));
    }
}
