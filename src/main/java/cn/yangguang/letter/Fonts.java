package cn.yangguang.letter;

import java.util.List;

/**
 * The fonts of a document, by name only: they are not free and never shipped. A unit without the GB2312 cuts names its
 * own, such as 仿宋 and 楷体.
 *
 * @param title 小标宋, for titles
 * @param body 仿宋, for text and headings of level 3 and 4
 * @param first 黑体, for headings of level 1
 * @param second 楷体, for headings of level 2
 * @param pageNumber 宋体
 * @param latin for Latin letters and digits
 */
public record Fonts(String title, String body, String first, String second, String pageNumber, String latin) {
    /** The names that GB/T 9704-2012 practice uses. */
    public static final Fonts STANDARD = new Fonts("方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体", "Times New Roman");

    /** Six names in the order of the components. */
    public static Fonts of(List<String> names) {
        return new Fonts(names.get(0), names.get(1), names.get(2), names.get(3), names.get(4), names.get(5));
    }

    public List<String> names() {
        return List.of(title, body, first, second, pageNumber, latin);
    }
}
