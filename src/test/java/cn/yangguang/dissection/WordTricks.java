package cn.yangguang.dissection;

import static cn.yangguang.dissection.Trick.SECRET;
import static cn.yangguang.dissection.Trick.mark;
import static cn.yangguang.dissection.Trick.with;
import static cn.yangguang.dissection.Trick.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a Word file may hide. */
final class WordTricks {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String T = "<w:t>" + SECRET + "</w:t>";

    private WordTricks() {}

    static byte[] clean() {
        return Made.docx(
                Made.p("关于公示的通知") + "<w:tbl><w:tr><w:tc>" + Made.p("姓名") + "</w:tc></w:tr></w:tbl>"
                        + "<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:rPr><w:t>白字蓝底</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p>");
    }

    private static byte[] run(String look) {
        return Made.docx(Made.p("正文") + "<w:p><w:r><w:rPr>" + look + "</w:rPr>" + T + "</w:r></w:p>");
    }

    private static Map<String, Object> parts(
            Map<String, String> overrides, Map<String, String> relations, String body) {
        Map<String, String> types = new HashMap<>(overrides);
        types.put("/word/document.xml", WORD + "document.main+xml");
        Map<String, Object> parts = new LinkedHashMap<>(Made.word(Made.p("正文") + body));
        parts.put("[Content_Types].xml", Made.types(types));
        parts.put("word/_rels/document.xml.rels", Made.relations(relations));
        return parts;
    }

    private static Map<String, Object> plain() {
        return parts(Map.of(), Map.of(), "");
    }

    private static byte[] styled(String style, String body) {
        return with(
                parts(Map.of("/word/styles.xml", WORD + "styles+xml"), Map.of("s", "styles styles.xml"), body),
                "word/styles.xml",
                "<w:styles " + Made.W + ">" + style + "</w:styles>");
    }

    private static String box(String docPr, String position, String look) {
        return "<w:p><w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>" + position
                + "</wp:posOffset></wp:positionH><wp:docPr id=\"1\" name=\"x\" "
                + docPr + "/><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent><w:p><w:r><w:rPr>" + look + "</w:rPr>" + T
                + "</w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>";
    }

    /** Two rows under a style; the head is white on blue where the style says so. */
    static byte[] styledTable(String style, String run, String words) {
        String row = "<w:tr><w:tc><w:p><w:r>" + "%s<w:t>%s</w:t></w:r></w:p></w:tc></w:tr>";
        Map<String, String> parts =
                Made.word("<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"04A0\"/></w:tblPr>"
                        + row.formatted("", "姓名") + row.formatted(run, words) + "</w:tbl>");
        parts.put(
                "word/styles.xml",
                "<w:styles " + Made.W + "><w:style w:type=\"table\" w:styleId=\"T\">" + style
                        + "</w:style></w:styles>");
        return Made.zip(parts);
    }

    static List<Trick> all() {
        return List.of(
                words(
                        "docx 表格样式的白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> styledTable("<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>", "", SECRET)),
                words(
                        "docx 表格样式的首行以外白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> styledTable(
                                "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr></w:tblStylePr>",
                                "<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>",
                                SECRET)),
                words(
                        "docx 表格样式的底色",
                        TraceKind.INVISIBLE_TEXT,
                        () -> styledTable(
                                "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tcPr>",
                                "<w:rPr><w:color w:val=\"000000\"/></w:rPr>",
                                SECRET)),
                words(
                        "docx 删除的文字",
                        TraceKind.TRACKED_CHANGE,
                        () -> Made.docx("<w:p><w:del w:author=\"a\"><w:r><w:delText>" + SECRET
                                + "</w:delText></w:r></w:del></w:p>")),
                words(
                        "docx 移走的文字",
                        TraceKind.TRACKED_CHANGE,
                        () -> Made.docx("<w:p><w:moveFrom w:author=\"a\"><w:r>" + T + "</w:r></w:moveFrom></w:p>")),
                words(
                        "docx 修订者",
                        TraceKind.TRACKED_CHANGE,
                        () -> Made.docx(
                                "<w:p><w:ins w:author=\"" + SECRET + "\"><w:r><w:t>新</w:t></w:r></w:ins></w:p>")),
                words(
                        "docx 删除的表格行",
                        TraceKind.TRACKED_CHANGE,
                        () -> Made.docx("<w:tbl><w:tr><w:trPr><w:del w:author=\"a\"/></w:trPr><w:tc>" + Made.p(SECRET)
                                + "</w:tc></w:tr></w:tbl>")),
                words(
                        "docx 批注",
                        TraceKind.COMMENT,
                        () -> with(
                                parts(
                                        Map.of("/word/comments.xml", WORD + "comments+xml"),
                                        Map.of("c", "comments comments.xml"),
                                        ""),
                                "word/comments.xml",
                                "<w:comments " + Made.W + "><w:comment w:id=\"0\" w:author=\"a\">" + Made.p(SECRET)
                                        + "</w:comment></w:comments>")),
                words("docx 隐藏文字", TraceKind.HIDDEN_TEXT, () -> run("<w:vanish/>")),
                words("docx 网页隐藏文字", TraceKind.HIDDEN_TEXT, () -> run("<w:webHidden/>")),
                words(
                        "docx 字符样式隐藏",
                        TraceKind.HIDDEN_TEXT,
                        () -> styled(
                                "<w:style w:type=\"character\" w:styleId=\"A\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>",
                                "<w:p><w:r><w:rPr><w:rStyle w:val=\"B\"/></w:rPr>" + T + "</w:r></w:p>")),
                words(
                        "docx 段落样式隐藏",
                        TraceKind.HIDDEN_TEXT,
                        () -> styled(
                                "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:vanish/></w:rPr></w:style>",
                                "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr><w:r>" + T + "</w:r></w:p>")),
                words("docx 白字", TraceKind.INVISIBLE_TEXT, () -> run("<w:color w:val=\"FFFFFF\"/>")),
                words("docx 近白字", TraceKind.INVISIBLE_TEXT, () -> run("<w:color w:val=\"F8F8F8\"/>")),
                words(
                        "docx 底色相同",
                        TraceKind.INVISIBLE_TEXT,
                        () -> run("<w:color w:val=\"FFFF00\"/><w:highlight w:val=\"yellow\"/>")),
                words(
                        "docx 单元格白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> Made.docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>" + T
                                + "</w:r></w:p></w:tc></w:tr></w:tbl>")),
                words("docx 极小字", TraceKind.INVISIBLE_TEXT, () -> run("<w:sz w:val=\"2\"/>")),
                words("docx 压扁的字", TraceKind.INVISIBLE_TEXT, () -> run("<w:w w:val=\"1\"/>")),
                words(
                        "docx 缩进到纸外",
                        TraceKind.OFF_PAGE,
                        () -> Made.docx("<w:p><w:pPr><w:ind w:left=\"-30000\"/></w:pPr><w:r>" + T + "</w:r></w:p>")),
                words(
                        "docx 隐藏的行",
                        TraceKind.HIDDEN_ROW,
                        () -> Made.docx("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + Made.p(SECRET)
                                + "</w:tc></w:tr></w:tbl>")),
                words("docx 隐藏的文本框", TraceKind.HIDDEN_TEXT, () -> Made.docx(box("hidden=\"1\"", "0", ""))),
                words("docx 纸外的文本框", TraceKind.OFF_PAGE, () -> Made.docx(box("", "99999999", ""))),
                words(
                        "docx 文本框白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> Made.docx(box("", "0", "<w:color w:val=\"FFFFFF\"/>"))),
                words("docx 替代文字", TraceKind.ALT_TEXT, () -> Made.docx(box("descr=\"" + SECRET + "\"", "0", ""))),
                words(
                        "docx 替代内容",
                        TraceKind.HIDDEN_TEXT,
                        () -> Made.docx(
                                "<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>看得见</w:t></w:r></mc:Choice><mc:Fallback><w:r>"
                                        + T + "</w:r></mc:Fallback></mc:AlternateContent></w:p>")),
                words(
                        "docx 未使用的页眉",
                        TraceKind.HIDDEN_TEXT,
                        () -> with(
                                parts(
                                        Map.of("/word/header1.xml", WORD + "header+xml"),
                                        Map.of("h", "header header1.xml"),
                                        "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h\"/></w:sectPr>"),
                                "word/header1.xml",
                                "<w:hdr " + Made.W + ">" + Made.p(SECRET) + "</w:hdr>")),
                words(
                        "docx 文档变量",
                        TraceKind.CUSTOM_DATA,
                        () -> with(
                                plain(),
                                "word/settings.xml",
                                "<w:settings " + Made.W + "><w:docVars><w:docVar w:name=\"a\" w:val=\"" + SECRET
                                        + "\"/></w:docVars></w:settings>")),
                words(
                        "docx 邮件合并",
                        TraceKind.EXTERNAL_LINK,
                        () -> with(
                                plain(),
                                "word/settings.xml",
                                "<w:settings " + Made.W + "><w:mailMerge><w:connectString w:val=\"" + SECRET
                                        + "\"/></w:mailMerge></w:settings>")),
                words(
                        "docx 自定义数据",
                        TraceKind.CUSTOM_DATA,
                        () -> with(plain(), "customXml/item1.xml", "<a><b>" + SECRET + "</b></a>")),
                words(
                        "docx 文档部件",
                        TraceKind.CUSTOM_DATA,
                        () -> with(
                                parts(
                                        Map.of("/word/glossary/document.xml", WORD + "document.glossary+xml"),
                                        Map.of(),
                                        ""),
                                "word/glossary/document.xml",
                                "<w:glossaryDocument " + Made.W + ">" + Made.p(SECRET) + "</w:glossaryDocument>")),
                words(
                        "docx 作者",
                        TraceKind.PROPERTY,
                        () -> with(
                                plain(),
                                "docProps/core.xml",
                                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>" + SECRET
                                        + "</dc:creator></cp:coreProperties>")),
                words(
                        "docx 单位",
                        TraceKind.PROPERTY,
                        () -> with(
                                plain(),
                                "docProps/app.xml",
                                "<Properties><Company>" + SECRET + "</Company></Properties>")),
                words(
                        "docx 自定义属性",
                        TraceKind.PROPERTY,
                        () -> with(
                                plain(),
                                "docProps/custom.xml",
                                "<Properties xmlns:vt=\"v\"><property name=\"a\"><vt:lpwstr>" + SECRET
                                        + "</vt:lpwstr></property></Properties>")),
                words(
                        "docx 嵌入的文件",
                        TraceKind.EMBEDDED_FILE,
                        () -> with(plain(), "word/embeddings/a.docx", Made.docx(Made.p(SECRET)))),
                words(
                        "docx 内嵌部分 altChunk",
                        TraceKind.EMBEDDED_FILE,
                        () -> with(plain(), "word/afchunk1.html", "<html><body>" + SECRET + "</body></html>")),
                words("docx 包内多余文件", TraceKind.EXTRA_MEMBER, () -> with(plain(), "notes/a.txt", SECRET)),
                mark("docx 宏", TraceKind.MACRO, () -> with(plain(), "word/vbaProject.bin", new byte[] {1, 2, 3})),
                mark(
                        "docx 缩略图",
                        TraceKind.PICTURE_THUMBNAIL,
                        () -> with(plain(), "docProps/thumbnail.jpeg", new byte[] {1, 2, 3})),
                mark(
                        "docx 裁掉的图片",
                        TraceKind.CROPPED_PICTURE,
                        () -> Made.docx("<w:p><w:r><w:drawing><a:srcRect l=\"30000\"/></w:drawing></w:r></w:p>")),
                words(
                        "docx 外部图片",
                        TraceKind.EXTERNAL_LINK,
                        () -> Made.zip(parts(Map.of(), Map.of("x", "image http://example.invalid/" + SECRET), ""))),
                words(
                        "docx 下拉选项",
                        TraceKind.CHOICE_LIST,
                        () -> Made.docx("<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"" + SECRET
                                + "\" w:value=\"1\"/></w:dropDownList></w:sdtPr></w:sdt>")),
                words(
                        "docx 表单域",
                        TraceKind.FORM_FIELD,
                        () -> Made.docx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:helpText w:val=\""
                                + SECRET + "\"/></w:ffData></w:fldChar></w:r></w:p>")),
                mark(
                        "docx 照片位置",
                        TraceKind.PICTURE_PLACE,
                        () -> with(plain(), "word/media/image1.jpg", PictureTricks.jpegWithPlace())),
                words(
                        "docx 照片备注",
                        TraceKind.PICTURE_METADATA,
                        () -> with(plain(), "word/media/image1.jpg", PictureTricks.jpegWithComment())));
    }
}
