package cn.yangguang.screening;

/**
 * Something that must not leave the office as it is. Holds no word of what was found.
 *
 * @param code such as PD-ID, SM-MARK, HD-SHEET, WD-NAME
 * @param where in words for a person: 附件“名单.xlsx” 工作表“名单” 第3行 C列
 * @param length of the words found, in characters; for hidden data how many
 * @param reason one sentence for the clerk: what it is and what to do
 * @param source the rule or article it stands on
 * @param at where exactly in the contents, for marking it beside the text
 */
public record Finding(
        String code, Severity severity, String where, int length, String reason, String source, Spot at) {}
