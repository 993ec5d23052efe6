package cn.yangguang.typeset;

/**
 * A sign in the font it is drawn with.
 *
 * @param code its code in that font of the PDF
 * @param width in thousandths of an em
 */
record Sign(EmbeddedFont font, int code, double width) {}
