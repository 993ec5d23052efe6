package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.List;

/** Columns of a sheet that are not seen: hidden, or without width. Columns are counted from 0. */
final class SheetColumns {

    private static final int MOST = 20_000;
    private static final double NARROW = 0.3;

    private record Range(long first, long last) {}

    private final List<Range> hidden = new ArrayList<>();

    void add(Xml.Element element) {
        boolean narrow = element.attribute("width") != null && Numbers.real(element.attribute("width"), 9) < NARROW;
        if ((element.is("hidden") || narrow) && hidden.size() < MOST) {
            hidden.add(new Range(element.number("min") - 1, element.number("max") - 1));
        }
    }

    boolean hides(int column) {
        for (Range range : hidden) {
            if (column >= range.first() && column <= range.last()) {
                return true;
            }
        }
        return false;
    }

    /** The number of the column in a reference such as AB12, from 0; the other when there is none. */
    static int of(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < Math.min(reference.length(), 4); i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? otherwise : Math.min(column - 1, MOST);
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
