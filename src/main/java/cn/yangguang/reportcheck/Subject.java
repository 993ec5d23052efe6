package cn.yangguang.reportcheck;

import java.util.Arrays;
import java.util.List;

/**
 * What a number in the prose may speak of, and the figures of the tables it may equal: one or several readings, each a sum of
 * cells. In the national forms of 2019 and 2021 a reading may name all rows of a group: R03.3.*.C7. Reports count applications with and without
 * those carried over, and say so or not: where both are usual, both are right.
 */
enum Subject {
    NEW("新收申请", "R01.C7", "3.1"),
    RECEIVED("收到申请", "R01.C7 | R01.C7+R02.C7", "3.1"),
    APPLICATIONS("申请", "R01.C7 | R01.C7+R02.C7 | R03.7.C7", "3.1 | 3.2 | 3.3"),
    HANDLED("办理申请", "R03.7.C7 | R01.C7+R02.C7", "3.1 | 3.2 | 3.3"),
    ANSWERED("办结申请", "R03.7.C7", "3.2 | 3.3"),
    CARRIED_IN("上年结转", "R02.C7", ""),
    CARRIED_OUT("结转下年度", "R04.C7", ""),
    NATURAL("自然人申请", "R01.C1 | R01.C1+R02.C1 | R03.7.C1", ""),
    ORGANISATIONS(
            "法人或其他组织申请",
            "R01.C2+R01.C3+R01.C4+R01.C5+R01.C6 | R01.C2+R01.C3+R01.C4+R01.C5+R01.C6+R02.C2+R02.C3+R02.C4+R02.C5+R02.C6 | "
                    + "R03.7.C2+R03.7.C3+R03.7.C4+R03.7.C5+R03.7.C6",
            ""),
    BUSINESS("商业企业申请", "R01.C2 | R01.C2+R02.C2 | R03.7.C2", ""),
    RESEARCH("科研机构申请", "R01.C3 | R01.C3+R02.C3 | R03.7.C3", ""),
    WELFARE("社会公益组织申请", "R01.C4 | R01.C4+R02.C4 | R03.7.C4", ""),
    LEGAL("法律服务机构申请", "R01.C5 | R01.C5+R02.C5 | R03.7.C5", ""),
    /** Not all need be in time: only more than all is wrong. */
    IN_TIME("按时办结申请", "R03.7.C7", "3.2.1 | 3.3"),
    GIVEN("予以公开和部分公开", "R03.1.C7+R03.2.C7", "3.3.2+3.3.3"),
    GRANTED("予以公开", "R03.1.C7", "3.3.2 | 3.3.1+3.3.2"),
    PARTLY("部分公开", "R03.2.C7", "3.3.3"),
    REFUSED("不予公开", "R03.3.*.C7", "3.3.4"),
    UNABLE("无法提供", "R03.4.*.C7", ""),
    NOT_PROCESSED("不予处理", "R03.5.*.C7", ""),
    OTHER("其他处理", "R03.6.*.C7", ""),
    SECRET("属于国家秘密", "R03.3.1.C7", "3.3.4.1"),
    STABILITY("危及“三安全一稳定”", "R03.3.3.C7", "3.3.4.4"),
    THIRD_PARTY("保护第三方合法权益", "R03.3.4.C7", ""),
    INTERNAL("属于三类内部事务信息", "R03.3.5.C7", ""),
    PROCESS("属于四类过程性信息", "R03.3.6.C7", ""),
    CASE_FILE("属于行政执法案卷", "R03.3.7.C7", ""),
    QUERY("属于行政查询事项", "R03.3.8.C7", ""),
    NOT_HELD("本机关不掌握相关政府信息", "R03.4.1.C7", "3.3.6"),
    TO_BE_MADE("没有现成信息需要另行制作", "R03.4.2.C7", ""),
    UNCLEAR("补正后申请内容仍不明确", "R03.4.3.C7", ""),
    PETITION("信访举报投诉类申请", "R03.5.1.C7", ""),
    REPEATED("重复申请", "R03.5.2.C7", ""),
    PUBLICATION("要求提供公开出版物", "R03.5.3.C7", ""),
    MASS("无正当理由大量反复申请", "R03.5.4.C7", ""),
    REVIEWS("行政复议", "review.total", "4"),
    REVIEWS_UPHELD("行政复议结果维持", "review.upheld", "4.1"),
    REVIEWS_CORRECTED("行政复议结果纠正", "review.corrected", "4.2"),
    REVIEWS_OTHER("行政复议其他结果", "review.otherResult", "4.3"),
    REVIEWS_PENDING("行政复议尚未审结", "review.pending", ""),
    SUITS("行政诉讼", "litigationDirect.total+litigationAfterReview.total", "5"),
    SUITS_UPHELD("行政诉讼结果维持", "litigationDirect.upheld+litigationAfterReview.upheld", "5.1"),
    SUITS_CORRECTED("行政诉讼结果纠正", "litigationDirect.corrected+litigationAfterReview.corrected", "5.2"),
    SUITS_OTHER("行政诉讼其他结果", "litigationDirect.otherResult+litigationAfterReview.otherResult", "5.3"),
    SUITS_PENDING("行政诉讼尚未审结", "litigationDirect.pending+litigationAfterReview.pending", ""),
    DIRECT("未经复议直接起诉", "litigationDirect.total", ""),
    AFTER_REVIEW("复议后起诉", "litigationAfterReview.total", ""),
    REMEDIES("行政复议和行政诉讼", "review.total+litigationDirect.total+litigationAfterReview.total", "4+5"),
    PUBLISHED("主动公开政府信息", "", "1.1"),
    RULES_ISSUED("制发行政规范性文件", "A2.issued | A2.newlyMade", "1.1.2"),
    RULES_REPEALED("废止行政规范性文件", "A2.repealed", ""),
    RULES_IN_FORCE("现行有效行政规范性文件", "A2.inForce", ""),
    LICENCES("行政许可决定", "A3.decisions", ""),
    PENALTIES("行政处罚决定", "A4.decisions", ""),
    COERCIONS("行政强制决定", "A5.decisions", "");

    private final String title;
    private final String national;
    private final String statistics;

    /**
     * @param national readings in the forms of 2019 and 2021
     * @param statistics readings in the 统计表 of 2014
     */
    Subject(String title, String national, String statistics) {
        this.title = title;
        this.national = national;
        this.statistics = statistics;
    }

    String title() {
        return title;
    }

    /** May be less than the figure. */
    boolean atMost() {
        return this == IN_TIME;
    }

    /** Tells how many applications there were in all. */
    boolean total() {
        return List.of(NEW, RECEIVED, APPLICATIONS, HANDLED).contains(this);
    }

    /** Tells how many of them came from whom. */
    boolean applicants() {
        return List.of(NATURAL, ORGANISATIONS, BUSINESS, RESEARCH, WELFARE, LEGAL)
                .contains(this);
    }

    /** The sums of cells it may equal, the usual one first; empty when no table tells it. */
    List<List<String>> readings() {
        return Arrays.stream((national + " | " + statistics).split("\\|"))
                .map(String::strip)
                .filter(reading -> !reading.isEmpty())
                .map(reading -> List.of(reading.split("\\+")))
                .toList();
    }
}
