package cn.yangguang.typeset;

/** One piece of a paragraph, in reading order. */
sealed interface Inline {

    record Words(String text, RunLook look) implements Inline {}

    record Tab(RunLook look) implements Inline {}

    record LineBreak() implements Inline {}

    record PageBreak() implements Inline {}

    /** @param total whether the number of all pages is meant */
    record PageNumber(boolean total, RunLook look) implements Inline {}

    /** A picture of these points, standing in the line. */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(byte[] file, double width, double height) implements Inline {}
}
