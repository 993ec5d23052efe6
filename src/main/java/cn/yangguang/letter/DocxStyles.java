package cn.yangguang.letter;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes the table of {@link Role}s as the paragraph styles of a file. */
final class DocxStyles {
    private final Fonts fonts;

    DocxStyles(Fonts fonts) {
        this.fonts = fonts;
    }

    void define(XWPFDocument docx) {
        var styles = CTStyles.Factory.newInstance();
        var text = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        look(text, Role.BODY);
        var language = text.addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        styles.getDocDefaults().addNewPPrDefault();
        addNormal(styles);
        for (var role : Role.values()) add(styles, role);
        docx.createStyles().setStyles(styles);
    }

    private static void addNormal(CTStyles styles) {
        var style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setDefault(true);
        style.setStyleId("Normal");
        style.addNewName().setVal("Normal");
    }

    private void add(CTStyles styles, Role role) {
        var style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(role.styleId());
        style.addNewName().setVal(role.styleName);
        style.addNewBasedOn().setVal("Normal");
        style.addNewQFormat();
        place(style.addNewPPr(), role);
        look(style.addNewRPr(), role);
    }

    private static void place(CTPPrGeneral place, Role role) {
        if (role.staysWithNext()) place.addNewKeepNext();
        place.addNewWidowControl().setVal(false);
        // The exact line height makes the 22 lines; a grid on top of it would only stretch titles and tables.
        place.addNewSnapToGrid().setVal(false);
        var spacing = place.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(role == Role.CAPTION ? 160 : 0));
        spacing.setAfter(BigInteger.valueOf(role == Role.CAPTION ? 80 : 0));
        spacing.setLine(BigInteger.valueOf(lineHeight(role)));
        spacing.setLineRule(role == Role.CAPTION ? STLineSpacingRule.AT_LEAST : STLineSpacingRule.EXACT);
        if (role.firstLine > 0) {
            var indent = place.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(role.firstLine));
            indent.setFirstLine(BigInteger.valueOf(role.twips(role.firstLine)));
        }
        place.addNewJc().setVal(role.alignment);
        if (role.level > 0) place.addNewOutlineLvl().setVal(BigInteger.valueOf(role.level - 1));
    }

    private static int lineHeight(Role role) {
        return switch (role) {
            case PAGE_LEFT, PAGE_RIGHT -> Paper.FOOTER_LINE;
            case CAPTION, TABLE_HEAD, TABLE_TEXT, TABLE_NUMBER, FORM_LABEL, FORM_TEXT -> 400;
            case FORM_TABLE_HEAD, FORM_TABLE_TEXT, FORM_TABLE_NUMBER -> 250;
            case LETTER_ORGAN -> 760;
            case IMPRINT -> 440;
            default -> Paper.LINE;
        };
    }

    private void look(CTRPr text, Role role) {
        CTFonts names = text.addNewRFonts();
        names.setAscii(role.latin(fonts));
        names.setHAnsi(role.latin(fonts));
        names.setCs(role.latin(fonts));
        names.setEastAsia(role.font.apply(fonts));
        // Quotation marks and dashes exist in both scripts; here they are Chinese.
        names.setHint(STHint.EAST_ASIA);
        text.addNewB().setVal(false);
        if (role.halfPoints == Role.BODY.halfPoints) text.addNewSpacing().setVal(BigInteger.valueOf(Paper.TIGHTER));
        text.addNewSz().setVal(BigInteger.valueOf(role.halfPoints));
        text.addNewSzCs().setVal(BigInteger.valueOf(role.halfPoints));
    }
}
