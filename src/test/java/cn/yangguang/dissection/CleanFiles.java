package cn.yangguang.dissection;

import java.util.LinkedHashMap;
import java.util.Map;

/** Files of every format that hide nothing. */
final class CleanFiles {

    private CleanFiles() {}

    static Map<String, Trick.Making> all() {
        Map<String, Trick.Making> files = new LinkedHashMap<>();
        files.put("docx", WordTricks::clean);
        files.put(
                "docx table style",
                () -> WordTricks.styledTable(
                        "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr></w:tblStylePr>",
                        "",
                        "演示甲"));
        files.put("xlsx", SheetTricks::clean);
        files.put("pptx", SlideTricks::clean);
        files.put("pdf", PdfTricks::clean);
        files.put("xls", OldOfficeTricks::xls);
        files.put("ppt", OldOfficeTricks::ppt);
        files.put("html", () -> OtherTricks.html("<table><tr><td>一</td></tr></table>"));
        files.put("rtf", () -> OtherTricks.rtf("\\trowd\\intbl A\\cell B\\cell\\row\\pard end\\par"));
        files.put("rtf upr", () -> OtherTricks.rtf("{\\upr{a??}{\\*\\ud{\\uc1 a\\u20013?\\u25991?}}}\\par"));
        files.put("ofd", () -> OtherTricks.ofd(""));
        files.put("csv", () -> "姓名,金额\n张三,1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        files.put("zip", () -> Made.zip(Map.of("a.docx", WordTricks.clean())));
        files.put("png", PictureTricks::clean);
        return files;
    }
}
