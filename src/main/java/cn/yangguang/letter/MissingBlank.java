package cn.yangguang.letter;

/**
 * Something a letter still lacks.
 *
 * @param what in words, such as 延长期限的理由
 * @param where the blanks it belongs in, such as {@code {延期理由}}
 * @param article where it is required; empty where only the template asks for it
 * @param inTemplate whether the template has no room for it, so that the template is to be mended first
 */
public record MissingBlank(String what, String where, String article, boolean inTemplate) {}
