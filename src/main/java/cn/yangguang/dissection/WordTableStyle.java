package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a table style makes cells look by their place. The last row and column are not known while a table goes by. */
final class WordTableStyle {

    static final WordTableStyle NONE = new WordTableStyle(WordLook.NOTHING);

    private static final int FIRST_ROW = 0x20;
    private static final int LAST_ROW = 0x40;
    private static final int FIRST_COLUMN = 0x80;
    private static final int LAST_COLUMN = 0x100;
    private static final int NO_ROW_BANDS = 0x200;
    private static final int NO_COLUMN_BANDS = 0x400;

    private final WordLook whole;
    private final Map<String, WordLook> parts = new HashMap<>();
    private int use = FIRST_ROW | FIRST_COLUMN | NO_COLUMN_BANDS;

    WordTableStyle(WordLook whole) {
        this.whole = whole;
    }

    /** What a style nearer to the table has said stays. */
    void part(String name, WordLook look) {
        parts.merge(name, look, WordLook::over);
    }

    /** Which parts the table wants ({@code tblLook}): a sum in hexadecimal digits, or an attribute each. */
    void use(Xml.Element element) {
        int sum = Integer.parseInt("0" + element.attribute("val", "").replaceAll("[^0-9A-Fa-f]", ""), 16) & 0xFFFF;
        use = element.attribute("val") != null ? sum : 0;
        use |= element.is("firstRow") ? FIRST_ROW : 0;
        use |= element.is("lastRow") ? LAST_ROW : 0;
        use |= element.is("firstColumn") ? FIRST_COLUMN : 0;
        use |= element.is("lastColumn") ? LAST_COLUMN : 0;
        use |= element.is("noHBand") ? NO_ROW_BANDS : 0;
        use |= element.is("noVBand") ? NO_COLUMN_BANDS : 0;
    }

    /** @param row from 1, column from 0 */
    WordLook of(int row, int column) {
        WordLook look = WordLook.NOTHING;
        for (String name : names(row, column)) {
            look = look.over(parts.getOrDefault(name, WordLook.NOTHING));
        }
        look = look.over(whole);
        boolean open = said(LAST_ROW, "lastRow") || said(LAST_COLUMN, "lastCol");
        return open ? new WordLook(look.vanish(), look.webHidden(), null, Colours.UNKNOWN, look.half()) : look;
    }

    private boolean said(int bit, String part) {
        return (use & bit) != 0 && parts.containsKey(part);
    }

    private List<String> names(int row, int column) {
        List<String> names = new ArrayList<>();
        boolean top = (use & FIRST_ROW) != 0 && parts.containsKey("firstRow");
        boolean side = (use & FIRST_COLUMN) != 0 && parts.containsKey("firstCol");
        if (row == 1 && top) {
            names.add(column == 0 && side ? "nwCell" : "firstRow");
            names.add("firstRow");
        }
        if (column == 0 && side) {
            names.add("firstCol");
        }
        if ((use & NO_COLUMN_BANDS) == 0) {
            names.add(column % 2 == (side ? 1 : 0) ? "band1Vert" : "band2Vert");
        }
        if ((use & NO_ROW_BANDS) == 0) {
            names.add(row % 2 == (top ? 0 : 1) ? "band1Horz" : "band2Horz");
        }
        return names;
    }
}
