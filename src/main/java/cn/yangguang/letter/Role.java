package cn.yangguang.letter;

import java.util.function.Function;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * What a paragraph is in a document, and so how it looks: GB/T 9704-2012 as a table. Each role is one paragraph style
 * of the file. Sizes in half points; indents in hundredths of a character of that size.
 */
enum Role {
    TITLE("文档标题", Fonts::title, 44, STJc.CENTER, 0, 0),
    NUMBER("发文字号", Fonts::body, 32, STJc.CENTER, 0, 0),
    ADDRESSEE("主送机关", Fonts::body, 32, STJc.BOTH, 0, 0),
    BODY("正文文字", Fonts::body, 32, STJc.BOTH, 200, 0),
    HEADING_1("heading 1", Fonts::first, 32, STJc.BOTH, 200, 1),
    HEADING_2("heading 2", Fonts::second, 32, STJc.BOTH, 200, 2),
    HEADING_3("heading 3", Fonts::body, 32, STJc.BOTH, 200, 3),
    HEADING_4("heading 4", Fonts::body, 32, STJc.BOTH, 200, 4),
    NOTE("附注文字", Fonts::body, 28, STJc.BOTH, 200, 0),
    CAPTION("表题", Fonts::first, 24, STJc.CENTER, 0, 0),
    TABLE_HEAD("表头", Fonts::first, 21, STJc.CENTER, 0, 0),
    TABLE_TEXT("表内文字", Fonts::body, 21, STJc.LEFT, 0, 0),
    TABLE_NUMBER("表内数字", Fonts::body, 21, STJc.CENTER, 0, 0),
    FORM_TABLE_HEAD("表式表头", Fonts::first, 18, STJc.CENTER, 0, 0),
    FORM_TABLE_TEXT("表式行首", Fonts::body, 18, STJc.LEFT, 0, 0),
    FORM_TABLE_NUMBER("表式数字", Fonts::body, 18, STJc.CENTER, 0, 0),
    FORM_LABEL("表单栏目", Fonts::body, 24, STJc.CENTER, 0, 0),
    FORM_TEXT("表单内容", Fonts::body, 24, STJc.LEFT, 0, 0),
    LETTER_ORGAN("发文机关标志", Fonts::title, 72, STJc.CENTER, 0, 0),
    LETTER_NUMBER("信函发文字号", Fonts::body, 32, STJc.RIGHT, 0, 0),
    ATTACHMENT("附件说明", Fonts::body, 32, STJc.LEFT, 0, 0),
    SIGNATURE("署名和日期", Fonts::body, 32, STJc.RIGHT, 0, 0),
    CONTACT("联系方式", Fonts::body, 32, STJc.BOTH, 200, 0),
    IMPRINT("版记文字", Fonts::body, 28, STJc.LEFT, 0, 0),
    PAGE_RIGHT("单页页码", Fonts::pageNumber, 28, STJc.RIGHT, 0, 0),
    PAGE_LEFT("双页页码", Fonts::pageNumber, 28, STJc.LEFT, 0, 0);

    final String styleName;
    final Function<Fonts, String> font;
    final int halfPoints;
    final STJc.Enum alignment;
    final int firstLine;
    /** 1 to 4 for headings, 0 for everything else. */
    final int level;

    Role(
            String styleName,
            Function<Fonts, String> font,
            int halfPoints,
            STJc.Enum alignment,
            int firstLine,
            int level) {
        this.styleName = styleName;
        this.font = font;
        this.halfPoints = halfPoints;
        this.alignment = alignment;
        this.firstLine = firstLine;
        this.level = level;
    }

    static Role heading(int level) {
        return valueOf("HEADING_" + level);
    }

    String styleId() {
        return level > 0 ? "Heading" + level : "YG" + name().replace("_", "");
    }

    /** Roles that must not be left alone at the foot of a page. */
    boolean staysWithNext() {
        return level > 0 || this == CAPTION || this == TITLE;
    }

    /** Latin letters and digits are set in the Latin font, but the page number is half-width 宋体 throughout. */
    String latin(Fonts fonts) {
        return this == PAGE_RIGHT || this == PAGE_LEFT ? fonts.pageNumber() : fonts.latin();
    }

    /** Twips of so many hundredths of a character. */
    long twips(int hundredths) {
        return Math.round(hundredths / 100.0 * halfPoints * 10);
    }
}
