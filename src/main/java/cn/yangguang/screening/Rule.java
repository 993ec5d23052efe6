package cn.yangguang.screening;

/**
 * A row of {@code rules.csv}: what is looked for, how much it weighs and on what it stands.
 *
 * @param code such as PD-ID; PD personal data, SM marks of secrecy, HD hidden data, WD wording
 * @param title in words for a list
 * @param reason one sentence for the clerk: what it is and what to do
 * @param source the article or document
 * @param mark how sure the rule is: V1 text of law, V2 seen in official documents, GK general knowledge, PC our choice
 */
public record Rule(String code, Severity severity, String title, String reason, String source, String mark) {}
