package cn.yangguang.dissection;

import static cn.yangguang.dissection.Trick.SECRET;
import static cn.yangguang.dissection.Trick.mark;
import static cn.yangguang.dissection.Trick.with;
import static cn.yangguang.dissection.Trick.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a workbook may hide. */
final class SheetTricks {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String X = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String CELL = "<is><t>" + SECRET + "</t></is></c>";

    private SheetTricks() {}

    static byte[] clean() {
        return Made.zip(
                book(
                        "",
                        "",
                        "<cols><col min=\"5\" max=\"16384\" hidden=\"1\" width=\"9\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c></row>"
                                + "<row r=\"2\" hidden=\"1\"/><row r=\"3\"><c r=\"A3\"><v>441423199001011010</v></c></row></sheetData>"));
    }

    static Map<String, Object> book(String state, String more, String sheet) {
        return book(state, more, sheet, Map.of(), Map.of());
    }

    static Map<String, Object> book(
            String state, String more, String sheet, Map<String, String> overrides, Map<String, String> relations) {
        Map<String, String> types = new HashMap<>(overrides);
        types.put("/xl/workbook.xml", SHEET + "sheet.main+xml");
        types.put("/xl/worksheets/sheet1.xml", SHEET + "worksheet+xml");
        Map<String, String> all = new HashMap<>(relations);
        all.put("rId1", "worksheet worksheets/sheet1.xml");
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Made.types(types));
        parts.put("_rels/.rels", Made.relations(Map.of("rId1", "officeDocument xl/workbook.xml")));
        parts.put("xl/_rels/workbook.xml.rels", Made.relations(all));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + X + "><sheets><sheet name=\"名单\" sheetId=\"1\" " + state + " r:id=\"rId1\"/></sheets>"
                        + more + "</workbook>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + X + ">" + sheet + "</worksheet>");
        return parts;
    }

    private static byte[] sheet(String content) {
        return Made.zip(book("", "", content));
    }

    private static String data(String row, String cell) {
        return "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c></row><row r=\"2\" " + row
                + "><c r=\"B2\" t=\"inlineStr\" " + cell + ">" + CELL + "</row></sheetData>";
    }

    /** A condition for the cells of column B. */
    private static byte[] conditioned(String look, String rule) {
        return with(
                book(
                        "",
                        "",
                        data("", "") + "<conditionalFormatting sqref=\"B1:B9\">" + rule + "</conditionalFormatting>",
                        Map.of("/xl/styles.xml", SHEET + "styles+xml"),
                        Map.of("s", "styles styles.xml")),
                "xl/styles.xml",
                "<styleSheet><fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/></cellXfs><dxfs count=\"1\"><dxf>"
                        + look + "<border><left><color rgb=\"FF000000\"/></left></border></dxf></dxfs></styleSheet>");
    }

    private static byte[] styled(String fonts, String fills, String formats, String xf) {
        return with(
                book(
                        "",
                        "",
                        data("", "s=\"1\""),
                        Map.of("/xl/styles.xml", SHEET + "styles+xml"),
                        Map.of("s", "styles styles.xml")),
                "xl/styles.xml",
                "<styleSheet>" + formats + "<fonts><font><sz val=\"11\"/></font>" + fonts
                        + "</fonts><fills><fill><patternFill patternType=\"none\"/></fill>" + fills
                        + "</fills><cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"/>" + xf
                        + "</cellXfs></styleSheet>");
    }

    private static byte[] part(String type, String name, String content) {
        return with(
                book("", "", data("", "").replace(SECRET, "张三"), Map.of("/" + name, SHEET + type), Map.of()),
                name,
                content);
    }

    private static byte[] beside(String relation, String name, String content) {
        return with(
                book("", "", data("", "").replace(SECRET, "张三")),
                "xl/worksheets/_rels/sheet1.xml.rels",
                Made.relations(Map.of("a", relation + " ../" + name)),
                "xl/" + name,
                content);
    }

    static List<Trick> all() {
        return List.of(
                words(
                        "xlsx 条件格式白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> conditioned(
                                "<font><color rgb=\"FFFFFFFF\"/></font>",
                                "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>TRUE</formula></cfRule>")),
                words(
                        "xlsx 条件格式与底色相同",
                        TraceKind.INVISIBLE_TEXT,
                        () -> conditioned(
                                "<font><color rgb=\"FF101010\"/></font><fill><patternFill><bgColor rgb=\"FF101010\"/></patternFill></fill>",
                                "<cfRule type=\"containsText\" dxfId=\"0\" priority=\"1\"><formula>NOT(ISERROR(SEARCH(\"S\",A1)))</formula></cfRule>")),
                words(
                        "xlsx 条件格式不显示",
                        TraceKind.INVISIBLE_TEXT,
                        () -> conditioned(
                                "<numFmt numFmtId=\"170\" formatCode=\";;;\"/>",
                                "<cfRule type=\"cellIs\" operator=\"notEqual\" dxfId=\"0\" priority=\"1\"><formula>0</formula></cfRule>")),
                words("xlsx 隐藏工作表", TraceKind.HIDDEN_SHEET, () -> Made.zip(book("state=\"hidden\"", "", data("", "")))),
                words(
                        "xlsx 深度隐藏工作表",
                        TraceKind.HIDDEN_SHEET,
                        () -> Made.zip(book("state=\"veryHidden\"", "", data("", "")))),
                words("xlsx 隐藏行", TraceKind.HIDDEN_ROW, () -> sheet(data("hidden=\"1\"", ""))),
                words("xlsx 零高行", TraceKind.HIDDEN_ROW, () -> sheet(data("ht=\"0\" customHeight=\"1\"", ""))),
                words("xlsx 折叠的组", TraceKind.HIDDEN_ROW, () -> sheet(data("hidden=\"1\" outlineLevel=\"1\"", ""))),
                words(
                        "xlsx 默认隐藏行",
                        TraceKind.HIDDEN_ROW,
                        () -> sheet("<sheetFormatPr zeroHeight=\"1\"/>" + data("", ""))),
                words(
                        "xlsx 筛选掉的行",
                        TraceKind.FILTERED_ROW,
                        () -> sheet(data("hidden=\"1\"", "")
                                + "<autoFilter ref=\"A1:B2\"><filterColumn colId=\"0\"/></autoFilter>")),
                words(
                        "xlsx 隐藏列",
                        TraceKind.HIDDEN_COLUMN,
                        () -> sheet("<cols><col min=\"2\" max=\"2\" hidden=\"1\" width=\"9\"/></cols>" + data("", ""))),
                words(
                        "xlsx 零宽列",
                        TraceKind.HIDDEN_COLUMN,
                        () -> sheet("<cols><col min=\"2\" max=\"2\" width=\"0\" customWidth=\"1\"/></cols>"
                                + data("", ""))),
                words(
                        "xlsx 白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> styled(
                                "<font><color rgb=\"FFFFFFFF\"/></font>",
                                "",
                                "",
                                "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\"/>")),
                words(
                        "xlsx 主题白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> styled(
                                "<font><color theme=\"0\"/></font>",
                                "",
                                "",
                                "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\"/>")),
                words(
                        "xlsx 底色相同",
                        TraceKind.INVISIBLE_TEXT,
                        () -> styled(
                                "<font><color rgb=\"FF1F4E79\"/></font>",
                                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F4E79\"/></patternFill></fill>",
                                "",
                                "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"1\"/>")),
                words(
                        "xlsx 极小字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> styled(
                                "<font><sz val=\"1\"/></font>",
                                "",
                                "",
                                "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\"/>")),
                words(
                        "xlsx 不显示的格式",
                        TraceKind.HIDDEN_TEXT,
                        () -> styled(
                                "",
                                "",
                                "<numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts>",
                                "<xf numFmtId=\"170\" fontId=\"0\" fillId=\"0\"/>")),
                words(
                        "xlsx 批注",
                        TraceKind.COMMENT,
                        () -> beside(
                                "comments",
                                "comments1.xml",
                                "<comments><authors><author>a</author></authors><commentList><comment ref=\"A1\"><text><t>"
                                        + SECRET + "</t></text></comment></commentList></comments>")),
                words(
                        "xlsx 会话批注",
                        TraceKind.COMMENT,
                        () -> beside(
                                "threadedComment",
                                "threadedComments/threadedComment1.xml",
                                "<ThreadedComments><threadedComment ref=\"A1\"><text>" + SECRET
                                        + "</text></threadedComment></ThreadedComments>")),
                words(
                        "xlsx 未使用的文字",
                        TraceKind.LEFTOVER,
                        () -> with(
                                book(
                                        "",
                                        "",
                                        data("", "").replace(SECRET, "张三"),
                                        Map.of(),
                                        Map.of("s", "sharedStrings sharedStrings.xml")),
                                "xl/sharedStrings.xml",
                                "<sst><si><t>" + SECRET + "</t></si></sst>")),
                words(
                        "xlsx 透视表缓存",
                        TraceKind.PIVOT_CACHE,
                        () -> part(
                                "pivotCacheDefinition+xml",
                                "xl/pivotCache/pivotCacheDefinition1.xml",
                                "<pivotCacheDefinition><sharedItems><s v=\"" + SECRET
                                        + "\"/></sharedItems></pivotCacheDefinition>")),
                words(
                        "xlsx 透视表记录",
                        TraceKind.PIVOT_CACHE,
                        () -> part(
                                "pivotCacheRecords+xml",
                                "xl/pivotCache/pivotCacheRecords1.xml",
                                "<pivotCacheRecords><r><s v=\"" + SECRET + "\"/></r></pivotCacheRecords>")),
                words(
                        "xlsx 外部链接值",
                        TraceKind.EXTERNAL_LINK,
                        () -> part(
                                "externalLink+xml",
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><sheetDataSet><cell><v>" + SECRET
                                        + "</v></cell></sheetDataSet></externalLink>")),
                words(
                        "xlsx 数据连接",
                        TraceKind.EXTERNAL_LINK,
                        () -> part(
                                "connections+xml",
                                "xl/connections.xml",
                                "<connections><connection name=\"" + SECRET + "\"/></connections>")),
                words(
                        "xlsx 共享修订",
                        TraceKind.TRACKED_CHANGE,
                        () -> part(
                                "revisionLog+xml",
                                "xl/revisions/revisionLog1.xml",
                                "<revisions><nc t=\"inlineStr\"><is><t>" + SECRET + "</t></is></nc></revisions>")),
                words(
                        "xlsx 定义的名称",
                        TraceKind.DEFINED_NAME,
                        () -> Made.zip(book(
                                "",
                                "<definedNames><definedName name=\"a\">\"" + SECRET + "\"</definedName></definedNames>",
                                data("", "").replace(SECRET, "张三")))),
                words(
                        "xlsx 数据有效性",
                        TraceKind.CHOICE_LIST,
                        () -> sheet(data("", "").replace(SECRET, "张三")
                                + "<dataValidations><dataValidation type=\"list\"><formula1>\"是,否," + SECRET
                                + "\"</formula1></dataValidation></dataValidations>")),
                words(
                        "xlsx 输入提示",
                        TraceKind.CHOICE_LIST,
                        () -> sheet(data("", "").replace(SECRET, "张三") + "<dataValidations><dataValidation prompt=\""
                                + SECRET + "\"/></dataValidations>")),
                words(
                        "xlsx 方案",
                        TraceKind.CUSTOM_DATA,
                        () -> sheet(data("", "").replace(SECRET, "张三")
                                + "<scenarios><scenario name=\"a\"><inputCells r=\"A1\" val=\"" + SECRET
                                + "\"/></scenario></scenarios>")),
                words(
                        "xlsx 未使用的页眉",
                        TraceKind.HIDDEN_TEXT,
                        () -> sheet(data("", "").replace(SECRET, "张三") + "<headerFooter><firstHeader>&amp;C" + SECRET
                                + "</firstHeader></headerFooter>")),
                words(
                        "xlsx 隐藏的文本框",
                        TraceKind.HIDDEN_TEXT,
                        () -> beside("drawing", "drawings/drawing1.xml", drawing("hidden=\"1\""))),
                words(
                        "xlsx 替代文字",
                        TraceKind.ALT_TEXT,
                        () -> beside("drawing", "drawings/drawing1.xml", drawing("descr=\"" + SECRET + "\""))),
                words(
                        "xlsx 自定义数据",
                        TraceKind.CUSTOM_DATA,
                        () -> with(
                                book("", "", data("", "").replace(SECRET, "张三")),
                                "customXml/item1.xml",
                                "<a>" + SECRET + "</a>")),
                words(
                        "xlsx 嵌入的文件",
                        TraceKind.EMBEDDED_FILE,
                        () -> with(
                                book("", "", data("", "").replace(SECRET, "张三")),
                                "xl/embeddings/a.docx",
                                Made.docx(Made.p(SECRET)))),
                words(
                        "xlsx 宏工作表",
                        TraceKind.MACRO,
                        () -> with(
                                book(
                                        "",
                                        "",
                                        data("", "").replace(SECRET, "张三"),
                                        Map.of("/xl/macrosheets/sheet2.xml", "application/vnd.ms-excel.macrosheet+xml"),
                                        Map.of()),
                                "xl/macrosheets/sheet2.xml",
                                "<macrosheet><c><v>" + SECRET + "</v></c></macrosheet>")),
                mark(
                        "xlsx 宏",
                        TraceKind.MACRO,
                        () -> with(book("", "", data("", "").replace(SECRET, "张三")), "xl/vbaProject.bin", new byte[] {1
                        })));
    }

    private static String drawing(String about) {
        return "<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\"><xdr:sp><xdr:nvSpPr><xdr:cNvPr id=\"1\" name=\"b\" " + about
                + "/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:p><a:r><a:t>" + SECRET
                + "</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>";
    }
}
