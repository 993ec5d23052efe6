package cn.yangguang.letter;

/** How a paper lies on the page. */
public enum Layout {
    /** 信函格式 of GB/T 9704-2012, 10.1: the organ in red above red double lines, the number at the right. */
    LETTER,
    /** A form with a table, to be filled, signed and filed. */
    FORM
}
