package cn.yangguang.screening;

import java.util.regex.Pattern;

/** A cell of names without the spaces that fill two signs to the width of three, and without remarks. */
final class NameCells {

    private static final Pattern FILLING = Pattern.compile("\\s+|\\([^)]*\\)?|\\[[^]]*]?");

    private NameCells() {}

    static String bare(Words cell) {
        return FILLING.matcher(cell.text()).replaceAll("");
    }
}
