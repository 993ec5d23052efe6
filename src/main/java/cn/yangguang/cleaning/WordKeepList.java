package cn.yangguang.cleaning;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a Word file is kept. Whatever is not on a list goes; what only wraps something kept is opened.
 */
final class WordKeepList {

    /** Elements of text, tables, paragraphs, runs, styles and numbering, by local name. */
    static final Set<String> KEPT = Set.of(
            // Text and tables.
            "document", "body", "p", "r", "t", "tab", "br", "cr", "noBreakHyphen", "sym", "tbl", "tblGrid", "gridCol", "tr", "tc", "hdr", "ftr",
            "sectPr", "pgSz", "pgMar", "cols", "type", "docGrid", "titlePg", "headerReference", "footerReference", "pgNumType",
            // How they look.
            "pPr", "pStyle", "jc", "ind", "spacing", "keepNext", "keepLines", "pageBreakBefore", "outlineLvl", "snapToGrid", "widowControl",
            "numPr", "ilvl", "numId", "contextualSpacing", "adjustRightInd", "tabs", "textAlignment", "pBdr", "top", "left", "bottom", "right", "start",
            "end", "insideH", "insideV", "rPr", "rStyle", "rFonts", "b", "bCs", "i", "iCs", "u", "strike", "dstrike", "sz", "szCs", "color", "vertAlign", "w",
            "kern", "position", "caps", "smallCaps", "em", "lang", "shd", "highlight", "eastAsianLayout", "fitText", "tblPr", "tblStyle", "tblW", "tblBorders",
            "tblLayout", "tblInd", "tblCellMar", "tblLook", "trPr", "tblHeader", "trHeight", "cantSplit", "tcPr", "tcW", "gridSpan", "vMerge", "vAlign",
            "tcBorders", "tcMar", "noWrap", "textDirection", "hideMark",
            // Styles and numbering.
            "styles", "docDefaults", "rPrDefault", "pPrDefault", "style", "name", "basedOn", "next", "link", "qFormat", "tblStylePr", "numbering",
            "abstractNum", "multiLevelType", "lvl", "numFmt", "lvlText", "lvlJc", "suff", "isLgl", "lvlRestart", "num", "abstractNumId",
            "lvlOverride", "startOverride");

    /** Elements that go while what is in them stays. */
    static final Set<String> OPENED =
            Set.of("ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo");

    /** Styles that every Word knows by name. */
    static final Pattern COMMON_STYLE = Pattern.compile(
            "(?i)normal|heading [1-9]|title|subtitle|table (grid|normal)|header|footer|list paragraph|body text.{0,12}|plain text|toc [1-9]|strong|normal \\(web\\)|default paragraph font|no list");

    /** Fields whose result changes from page to page. */
    static final Pattern PAGE_FIELD = Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)(\\s[^\"{}]{0,40})?\\s*");

    private WordKeepList() {}
}
