package cn.yangguang.organ;

/**
 * One 政府信息公开制度 of an organ, such as its 保密审查制度.
 *
 * @param body plain text with empty lines between paragraphs
 */
public record RuleDocument(String title, String body) {}
