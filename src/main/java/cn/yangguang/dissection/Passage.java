package cn.yangguang.dissection;

/**
 * Running words: a paragraph, a heading, a line of a page, a text box, a note, a property.
 *
 * @param text as written, without line breaks of the layout where the format knows paragraphs
 */
public record Passage(String where, Seen seen, String text) implements Part {}
