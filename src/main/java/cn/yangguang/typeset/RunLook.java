package cn.yangguang.typeset;

/**
 * How words look.
 *
 * @param chinese name of the font for Chinese signs
 * @param latin name of the font for Latin letters and digits
 * @param size in points
 * @param color six hexadecimal digits
 * @param spacing between signs, in points
 * @param raised above the line, in points
 */
record RunLook(
        String chinese,
        String latin,
        double size,
        boolean bold,
        boolean underlined,
        String color,
        double spacing,
        double raised) {}
