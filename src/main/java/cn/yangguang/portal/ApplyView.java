package cn.yangguang.portal;

import cn.yangguang.page.PublicFrame;
import java.util.List;

/**
 * 依申请公开 of an organ.
 *
 * @param fax of the office that takes applications, or empty
 * @param limits of an answer, the version of the 条例 in force first
 */
public record ApplyView(PublicFrame frame, String fax, List<AnswerLimit> limits) {}
