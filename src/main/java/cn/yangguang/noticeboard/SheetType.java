package cn.yangguang.noticeboard;

import cn.yangguang.typeset.Print.Type;

/**
 * The type of a sheet, in points of A3. A sign of 28 points is 1 cm high: from two metres most people read 7 mm without effort.
 *
 * @param scale of the paper
 */
record SheetType(double scale) {

    private static final String RED = "B3202A";
    private static final String BLACK = "111111";

    Type publisher() {
        return new Type("黑体", 36 * scale, true, RED);
    }

    Type heading() {
        return new Type("黑体", 30 * scale, true, RED);
    }

    /** @param size of A3 */
    Type title(double size) {
        return new Type("方正小标宋简体", size, true, BLACK);
    }

    double largestTitle() {
        return 60 * scale;
    }

    double smallestTitle() {
        return 42 * scale;
    }

    Type facts() {
        return new Type("楷体", 25 * scale, false, BLACK);
    }

    Type body() {
        return new Type("宋体", 29 * scale, false, BLACK);
    }

    Type subtitle() {
        return new Type("黑体", 31 * scale, true, BLACK);
    }

    Type head(double size) {
        return new Type("黑体", size, true, BLACK);
    }

    Type cell(double size) {
        return new Type("宋体", size, false, BLACK);
    }

    Type foot() {
        return new Type("黑体", 21 * scale, false, BLACK);
    }

    String red() {
        return RED;
    }

    double largestCell() {
        return 25 * scale;
    }

    /** 7 mm on A3, 5 mm on A4. */
    double smallestCell() {
        return 20 * scale;
    }
}
