package cn.yangguang.application;

import static cn.yangguang.application.Condition.*;
import static cn.yangguang.application.Detail.*;
import static cn.yangguang.application.Stage.*;
import static cn.yangguang.identity.Duty.HANDLER;
import static cn.yangguang.identity.Duty.SECRECY_REVIEWER;
import static cn.yangguang.identity.Duty.SIGNATORY;

import cn.yangguang.law.LetterType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The handling of an application as one table, read from top to bottom: what, from which stage, to which, by whom, under which
 * article (2019, and 2007 where it differs; empty where that version knew no such act), what the form asks for, which letters are
 * sealed, and under which conditions. {@link Handling} asks it.
 */
final class HandlingTable {

    /** An opinion may be awaited while the work goes on. */
    private static final Set<Stage> WORK = EnumSet.of(UNDER_REVIEW, CONSULTING_THIRD_PARTY, CONSULTING_ORGAN);

    /** Where the period runs and can be extended; it runs on while reasons are awaited. */
    private static final Set<Stage> RUNNING =
            EnumSet.of(UNDER_REVIEW, AWAITING_REASONS, CONSULTING_THIRD_PARTY, CONSULTING_ORGAN);

    /** Where a decision on review or in court may find a case: replied, ended in another way, or overdue. */
    private static final Set<Stage> REVIEWABLE =
            EnumSet.of(UNDER_REVIEW, DRAFT_REPLY, REPLIED, SERVED, ARCHIVED, CLOSED, WITHDRAWN);

    private static final Set<Stage> OPEN = EnumSet.copyOf(
            EnumSet.allOf(Stage.class).stream().filter(Stage::open).toList());

    private static final Destination WORKING = new Destination.BackToWork();
    private static final String FILING = "条例第四十五条";
    private static final String FORMER_FILING = "2007年条例第二十六条";

    static final List<Rule> ALL = List.of(
            // 收到 (Art. 29, 31)
            Rule.of(Action.RECEIVE)
                    .to(RECEIVED)
                    .under("条例第二十九条、第三十一条", "2007年条例第二十条")
                    .asks(ITEMS, Detail.CHANNEL)
                    .when(),
            Rule.of(Action.CONFIRM)
                    .from(PENDING_CONFIRMATION)
                    .to(RECEIVED)
                    .by(HANDLER)
                    .under("条例第三十一条", "国办公开办函〔2015〕207号")
                    .asks(ON, PROOF)
                    .when(),
            Rule.of(Action.TRANSFER)
                    .from(PENDING_CONFIRMATION, RECEIVED, UNDER_REVIEW)
                    .by(HANDLER)
                    .under(FILING, FORMER_FILING)
                    .asks(OFFICE)
                    .takes(ON, REASON)
                    .when(),
            Rule.of(Action.REGISTER)
                    .from(RECEIVED)
                    .to(UNDER_REVIEW)
                    .by(HANDLER)
                    .under(FILING, FORMER_FILING)
                    .takes(OPINION)
                    .when(),
            Rule.of(Action.NOTE)
                    .from(EnumSet.allOf(Stage.class))
                    .by(HANDLER, SIGNATORY, SECRECY_REVIEWER)
                    .under(FILING, FORMER_FILING)
                    .asks(OPINION)
                    .takes(ON)
                    .when(),

            // 补正: once, with everything in one notice, within 7 working days; the corrected application restarts the
            // clock
            Rule.of(Action.REQUEST_CORRECTION)
                    .from(UNDER_REVIEW)
                    .to(AWAITING_CORRECTION)
                    .by(HANDLER)
                    .under("条例第三十条", "2007年条例第二十一条第（四）项")
                    .asks(DEFECTS, GUIDANCE, ANSWER_BY)
                    .seals(LetterType.CORRECTION)
                    .when(
                            NO_CORRECTION_YET,
                            NOTHING_DECIDED,
                            WITHIN_CORRECTION_NOTICE,
                            ANSWER_DAY_FITS_CORRECTION,
                            REPLY_NOT_OVERDUE,
                            LETTERS_COMPLETE),
            Rule.of(Action.RECEIVE_CORRECTION)
                    .from(AWAITING_CORRECTION, UNDER_REVIEW, DRAFT_REPLY)
                    .to(UNDER_REVIEW)
                    .by(HANDLER)
                    .under("条例第三十条", "2007年条例第二十一条第（四）项")
                    .asks(ON)
                    .takes(ITEMS, REASON)
                    .when(CORRECTION_AWAITED, NOT_BEFORE_THE_CORRECTION_NOTICE, CORRECTION_IN_TIME_OR_REASON),
            Rule.of(Action.LAPSE_CORRECTION)
                    .from(AWAITING_CORRECTION)
                    .to(DRAFT_REPLY)
                    .by(HANDLER)
                    .under("条例第三十条", "")
                    .takes(OPINION)
                    .when(CORRECTION_DELIVERED, CORRECTION_OVERDUE),

            // 说明理由、延迟答复 (Art. 35)
            Rule.of(Action.REQUEST_REASONS)
                    .from(UNDER_REVIEW)
                    .to(AWAITING_REASONS)
                    .by(HANDLER)
                    .under("条例第三十五条", "")
                    .asks(REASON, ANSWER_BY)
                    .seals(LetterType.REASONS)
                    .when(NO_REASONS_YET, ANSWER_DAY_FITS_REASONS, ANSWER_DAY_WITHIN_THE_PERIOD, LETTERS_COMPLETE),
            Rule.of(Action.RECEIVE_REASONS)
                    .from(AWAITING_REASONS)
                    .to(UNDER_REVIEW)
                    .by(HANDLER)
                    .under("条例第三十五条", "")
                    .asks(ON, RESULT, REASONABLE)
                    .when(NOT_BEFORE_THE_REASONS_NOTICE),
            Rule.of(Action.LAPSE_REASONS)
                    .from(AWAITING_REASONS)
                    .to(UNDER_REVIEW)
                    .by(HANDLER)
                    .under("条例第三十五条", "")
                    .takes(OPINION)
                    .when(REASONS_DELIVERED, REASONS_OVERDUE),
            Rule.of(Action.DELAY)
                    .from(UNDER_REVIEW)
                    .by(SIGNATORY)
                    .under("条例第三十五条", "")
                    .asks(REASON, UNTIL)
                    .seals(LetterType.DELAY)
                    .when(
                            REASONS_CONVINCED,
                            NOT_DELAYED_YET,
                            NO_ORDERED_PERIOD,
                            UNTIL_AFTER_DUE,
                            REPLY_NOT_OVERDUE,
                            LETTERS_COMPLETE),

            // 征求意见 (Art. 32–34): the clock stands still, silence has its consequence
            Rule.of(Action.ASK_THIRD_PARTY)
                    .from(WORK)
                    .to(CONSULTING_THIRD_PARTY)
                    .by(HANDLER)
                    .under("条例第三十二条", "2007年条例第二十三条")
                    .asks(PARTY, QUESTION, REASON)
                    .takes(PARTY_ADDRESS)
                    .seals(LetterType.THIRD_ASK, LetterType.THIRD_NOTE)
                    .when(LETTERS_COMPLETE),
            Rule.of(Action.ASK_CO_MAKER)
                    .from(WORK)
                    .to(WORKING)
                    .by(HANDLER)
                    .under("条例第三十四条", "2007年条例第七条")
                    .asks(PARTY, QUESTION)
                    .takes(OPINION, PARTY_ADDRESS)
                    .seals(LetterType.COMAKER_ASK, LetterType.THIRD_NOTE)
                    .when(LETTERS_COMPLETE),
            Rule.of(Action.RECEIVE_OPINION)
                    .from(CONSULTING_THIRD_PARTY, CONSULTING_ORGAN)
                    .to(WORKING)
                    .by(HANDLER)
                    .under("条例第三十二条、第三十四条", "2007年条例第二十三条")
                    .asks(CONSULTATION, ON, AGREES)
                    .takes(REASON, REASONABLE)
                    .when(SOME_CONSULTATION_OPEN, CONSULTATION_OPEN, NOT_BEFORE_THE_LETTER),
            Rule.of(Action.RECORD_SILENCE)
                    .from(CONSULTING_THIRD_PARTY, CONSULTING_ORGAN)
                    .to(WORKING)
                    .by(HANDLER)
                    .under("条例第三十二条、第三十四条", "2007年条例第二十三条")
                    .asks(CONSULTATION)
                    .takes(OPINION)
                    .when(SOME_CONSULTATION_OPEN, CONSULTATION_OPEN, SILENCE_REACHED),
            Rule.of(Action.CALL_OFF)
                    .from(CONSULTING_THIRD_PARTY, CONSULTING_ORGAN)
                    .to(WORKING)
                    .by(HANDLER)
                    .under("条例第三十二条、第三十四条", "2007年条例第二十三条")
                    .asks(CONSULTATION, REASON)
                    .when(SOME_CONSULTATION_OPEN, CONSULTATION_OPEN, NOT_BEFORE_THE_LETTER),
            Rule.of(Action.TELL_THIRD_PARTY)
                    .from(UNDER_REVIEW, DRAFT_REPLY, APPROVAL)
                    .by(SIGNATORY)
                    .under("条例第三十二条", "2007年条例第二十三条")
                    .asks(CONSULTATION, GIVEN, REASON)
                    .seals(LetterType.THIRD_DECIDE)
                    .when(OBJECTED, LETTERS_COMPLETE),

            // 信息处理费 (Art. 42, 国办函〔2020〕109号)
            Rule.of(Action.NOTIFY_FEE)
                    .from(UNDER_REVIEW)
                    .to(AWAITING_FEE)
                    .by(HANDLER)
                    .under("条例第四十二条、国办函〔2020〕109号", "")
                    .asks(METHOD, COUNT, AMOUNT, COMPUTATION)
                    .takes(PAYMENT)
                    .seals(LetterType.FEE)
                    .when(NO_FEE_YET, FEE_BY_TARIFF, NO_ORDERED_PERIOD, REPLY_NOT_OVERDUE, LETTERS_COMPLETE),
            Rule.of(Action.RECORD_PAYMENT)
                    .from(AWAITING_FEE, UNDER_REVIEW, DRAFT_REPLY)
                    .to(UNDER_REVIEW)
                    .by(HANDLER)
                    .under("条例第四十二条、国办函〔2020〕109号", "")
                    .asks(ON, RECEIPT)
                    .when(FEE_AWAITED, NOT_BEFORE_THE_FEE_NOTICE),
            Rule.of(Action.LAPSE_FEE)
                    .from(AWAITING_FEE)
                    .to(DRAFT_REPLY)
                    .by(HANDLER)
                    .under("条例第四十二条、国办函〔2020〕109号", "")
                    .takes(OPINION)
                    .when(FEE_OVERDUE),
            Rule.of(Action.WAIVE_FEE)
                    .from(AWAITING_FEE)
                    .to(UNDER_REVIEW)
                    .by(SIGNATORY)
                    .under("条例第四十二条", "")
                    .asks(REASON)
                    .when(FEE_AWAITED),
            Rule.of(Action.REFUND)
                    .from(EnumSet.allOf(Stage.class))
                    .by(SIGNATORY)
                    .under("条例第四十二条", "")
                    .asks(REASON)
                    .takes(ON, RECEIPT)
                    .when(FEE_PAID),

            // 延期 (Art. 33): approved, and told before the reply is due
            Rule.of(Action.PROPOSE_EXTENSION)
                    .from(RUNNING)
                    .by(HANDLER)
                    .under("条例第三十三条第二款", "2007年条例第二十四条第二款")
                    .asks(DAYS, REASON)
                    .when(NO_EXTENSION_YET, NO_ORDERED_PERIOD, EXTENSION_DAYS_FIT, REPLY_NOT_OVERDUE),
            Rule.of(Action.APPROVE_EXTENSION)
                    .from(RUNNING)
                    .by(SIGNATORY)
                    .under("条例第三十三条第二款", "2007年条例第二十四条第二款")
                    .takes(OPINION)
                    .seals(LetterType.EXTEND)
                    .when(EXTENSION_PROPOSED, NOT_THE_PROPOSER, REPLY_NOT_OVERDUE, LETTERS_COMPLETE),
            Rule.of(Action.DECLINE_EXTENSION)
                    .from(RUNNING)
                    .by(SIGNATORY)
                    .under("条例第三十三条第二款", "2007年条例第二十四条第二款")
                    .asks(REASON)
                    .when(EXTENSION_PROPOSED, NOT_THE_PROPOSER),

            // 一事一申请
            Rule.of(Action.SPLIT)
                    .from(UNDER_REVIEW)
                    .by(HANDLER)
                    .under("条例第二十九条", "2007年条例第二十条")
                    .asks(ITEMS)
                    .when(NOTHING_DECIDED, SEVERAL_ITEMS),
            Rule.of(Action.MERGE)
                    .from(UNDER_REVIEW)
                    .to(MERGED)
                    .by(HANDLER)
                    .under(FILING, FORMER_FILING)
                    .asks(INTO)
                    .takes(REASON)
                    .when(NOTHING_DECIDED, NO_TASK_OPEN, NO_ORDERED_PERIOD, MERGES_INTO_AN_EARLIER_CASE_OF_THE_SAME),
            Rule.of(Action.ABSORB)
                    .from(UNDER_REVIEW)
                    .under(FILING, FORMER_FILING)
                    .asks(ITEMS)
                    .when(),

            // 协办和检索
            Rule.of(Action.ASK_DEPARTMENT)
                    .from(WORK)
                    .by(HANDLER)
                    .under(FILING, FORMER_FILING)
                    .asks(DEPARTMENT, MATERIAL, ANSWER_BY)
                    .seals(LetterType.ASSIST)
                    .when(ANSWER_DAY_AHEAD, LETTERS_COMPLETE),
            Rule.of(Action.CHASE)
                    .from(WORK)
                    .by(HANDLER)
                    .under(FILING, FORMER_FILING)
                    .asks(TASK)
                    .takes(OPINION)
                    .when(TASK_KNOWN_AND_OPEN),
            Rule.of(Action.COLLECT)
                    .from(WORK)
                    .by(HANDLER)
                    .under(FILING, FORMER_FILING)
                    .asks(TASK, RESULT)
                    .takes(ON)
                    .when(TASK_KNOWN_AND_OPEN),
            Rule.of(Action.RECORD_SEARCH)
                    .from(WORK)
                    .by(HANDLER)
                    .under("条例第三十六条第（四）项", "2007年条例第二十一条第（三）项")
                    .asks(PLACES, KEYWORDS, RESULT)
                    .takes(ON, SEARCHER)
                    .when(),

            // 答复 (Art. 36–40)
            Rule.of(Action.DECIDE)
                    .from(WORK)
                    .by(HANDLER)
                    .under("条例第三十六条至第三十九条", "2007年条例第二十一条、第二十二条")
                    .asks(ITEM, OUTCOME)
                    .takes(
                            FINDING,
                            REASON,
                            ARTICLE,
                            GIVEN,
                            WITHHELD,
                            WAY,
                            WHERE,
                            OTHER_ORGAN,
                            OTHER_CONTACT,
                            LAW,
                            EARLIER,
                            NO_CONSULTATION)
                    .when(ITEM_KNOWN, OUTCOME_LAWFUL, OUTCOME_FACTS_GIVEN, OUTCOME_HAS_ITS_RECORD),
            Rule.of(Action.DRAFT)
                    .from(UNDER_REVIEW)
                    .to(DRAFT_REPLY)
                    .by(HANDLER)
                    .under("条例第三十六条", "2007年条例第二十一条")
                    .takes(OPINION)
                    .when(ALL_DECIDED, RECORDS_STAND, NO_PAUSE_OPEN, NO_TASK_OPEN, NO_EXTENSION_PENDING),
            Rule.of(Action.REVISE)
                    .from(DRAFT_REPLY)
                    .to(UNDER_REVIEW)
                    .by(HANDLER)
                    .under("条例第三十六条", "2007年条例第二十一条")
                    .takes(OPINION)
                    .when(),
            Rule.of(Action.SUBMIT)
                    .from(DRAFT_REPLY)
                    .to(APPROVAL)
                    .by(HANDLER)
                    .under("条例第十七条", "2007年条例第十四条")
                    .takes(OPINION)
                    .when(ALL_DECIDED, RECORDS_STAND, NO_PAUSE_OPEN, LETTERS_COMPLETE),
            Rule.of(Action.RETURN)
                    .from(APPROVAL)
                    .to(UNDER_REVIEW)
                    .by(SIGNATORY, SECRECY_REVIEWER)
                    .under("条例第十七条", "2007年条例第十四条")
                    .asks(REASON)
                    .when(),
            Rule.of(Action.PASS_SECRECY_REVIEW)
                    .from(APPROVAL)
                    .by(SECRECY_REVIEWER)
                    .under("条例第十七条、保守国家秘密法", "2007年条例第十四条")
                    .asks(OPINION)
                    .when(SECRECY_STILL_OPEN, NOT_THE_DRAFTER),
            Rule.of(Action.APPROVE)
                    .from(APPROVAL)
                    .to(REPLIED)
                    .by(SIGNATORY)
                    .under("条例第三十六条", "2007年条例第二十一条")
                    .takes(OPINION)
                    .sealsReplies()
                    .when(
                            ALL_DECIDED,
                            RECORDS_STAND,
                            NO_PAUSE_OPEN,
                            THIRD_PARTY_TOLD,
                            SECRECY_PASSED_WHEN_GIVING,
                            NOT_THE_DRAFTER,
                            LETTERS_COMPLETE),
            Rule.of(Action.REPLY_ON_THE_SPOT)
                    .from(RECEIVED, UNDER_REVIEW)
                    .to(SERVED)
                    .by(HANDLER)
                    .under("条例第三十三条第一款", "2007年条例第二十四条第一款")
                    .asks(WHERE, PROOF)
                    .takes(FINDING)
                    .seals(LetterType.GRANT_PUBLIC)
                    .when(FACE_TO_FACE, ON_THE_DAY_OF_RECEIPT, NOTHING_DECIDED, LETTERS_COMPLETE),
            Rule.of(Action.SERVE)
                    .from(EnumSet.complementOf(EnumSet.of(PENDING_CONFIRMATION, RECEIVED)))
                    .to(new Destination.WhenAllServed())
                    .by(HANDLER)
                    .under("条例第四十条、国办公开办函〔2016〕235号", "国办公开办函〔2016〕235号")
                    .asks(LETTER, WAY, ON, PROOF)
                    .takes(SERVICE_RESULT, ARRIVED)
                    .when(LETTER_UNSERVED, SERVICE_WAY_KNOWN, SERVICE_RESULT_KNOWN, NOT_BEFORE_THE_DATE, ARRIVAL_KNOWN),
            Rule.of(Action.CLOSE)
                    .from(DRAFT_REPLY)
                    .to(CLOSED)
                    .by(SIGNATORY)
                    .under("条例第三十条", "")
                    .asks(REASON)
                    .when(ALL_DECIDED, ONLY_LAPSED, NOT_THE_DRAFTER),
            Rule.of(Action.WITHDRAW)
                    .from(OPEN)
                    .to(WITHDRAWN)
                    .by(HANDLER)
                    .under("条例第四十五条", "2007年条例第二十六条")
                    .asks(ON, PROOF)
                    .takes(REASON)
                    .seals(LetterType.WITHDRAWN)
                    .when(LETTERS_COMPLETE),
            Rule.of(Action.ARCHIVE)
                    .from(SERVED, CLOSED, WITHDRAWN, MERGED)
                    .to(ARCHIVED)
                    .by(HANDLER)
                    .under(FILING, FORMER_FILING)
                    .takes(OPINION)
                    .when(),

            // after the reply
            Rule.of(Action.ORDER_RE_REPLY)
                    .from(REVIEWABLE)
                    .to(WORKING)
                    .by(HANDLER)
                    .under("行政复议法、行政诉讼法")
                    .asks(ON, ORDERED_BY, DECISION, DAYS)
                    .takes(REASON)
                    .when(DAYS_PLAUSIBLE, REPLY_GIVEN_OR_OVERDUE, NOT_MERGED, NOT_BEFORE_THE_REPLY),
            Rule.of(Action.REASSESS)
                    .from(SERVED, ARCHIVED)
                    .by(HANDLER)
                    .under("条例第十八条", "")
                    .asks(RESULT, REASON)
                    .when(SOMETHING_WITHHELD),
            Rule.of(Action.CONVERT)
                    .from(SERVED, ARCHIVED)
                    .by(HANDLER)
                    .under("条例第四十四条", "2007年条例第九条")
                    .asks(ITEM)
                    .takes(INDEX_NUMBER)
                    .when(SOMETHING_GIVEN, ITEM_KNOWN));

    private HandlingTable() {}
}
