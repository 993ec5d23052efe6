package cn.yangguang.application;

import static cn.yangguang.application.Detail.*;

import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** For each outcome the way a case takes to it, as a clerk would go it: up to 拟答复 or 已撤回, with the item decided. */
final class Walks {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private Walks() {}

    /** A case of 3 March 2025, in hand. */
    static Desk inHand() {
        return Desk.inPerson(DAY, "演示：2024年度道路维修资金使用情况").done(Action.REGISTER);
    }

    /** Decided, drafted and complete: ready to be handed in for approval (withdrawn for the one outcome that ends there). */
    static Desk to(ReplyOutcome outcome) {
        return to(outcome, inHand());
    }

    static Desk to(ReplyOutcome outcome, Desk desk) {
        return switch (outcome) {
            case OTHER_CORRECTION_OVERDUE -> {
                correction(desk).serveAll();
                yield desk.on(DAY.plusDays(60)).done(Action.LAPSE_CORRECTION);
            }
            case OTHER_FEE_OVERDUE -> {
                fee(desk).serveAll();
                yield desk.on(DAY.plusDays(60)).done(Action.LAPSE_FEE);
            }
            case OTHER_WITHDRAWN ->
                desk.done(Action.WITHDRAW, Map.of(ON, desk.today().toString(), PROOF, "书面撤回（演示）"));
            default -> {
                prepare(outcome, desk);
                yield desk.done(Action.DECIDE, decision(outcome)).done(Action.DRAFT);
            }
        };
    }

    private static void prepare(ReplyOutcome outcome, Desk desk) {
        switch (outcome) {
            case UNABLE_NOT_EXIST -> search(desk);
            case UNABLE_STILL_UNCLEAR ->
                correction(desk)
                        .done(Action.RECEIVE_CORRECTION, Map.of(ON, desk.today().toString()));
            case NOT_PROCESSED_EXCESSIVE ->
                reasons(desk)
                        .done(
                                Action.RECEIVE_REASONS,
                                Map.of(ON, desk.today().toString(), RESULT, "演示：没有具体说明", REASONABLE, "否"));
            case REFUSED_THIRD_PARTY ->
                thirdParty(desk)
                        .done(
                                Action.RECEIVE_OPINION,
                                Map.of(
                                        CONSULTATION,
                                        "1",
                                        ON,
                                        desk.today().toString(),
                                        AGREES,
                                        "否",
                                        REASON,
                                        "涉及商业秘密",
                                        REASONABLE,
                                        "是"));
            default -> {
                // Needs no record of its own.
            }
        }
    }

    /** What a clerk writes down for this outcome: everything the form asks for. */
    static Map<Detail, String> decision(ReplyOutcome outcome) {
        Map<Detail, String> given = new HashMap<>();
        OutcomeNeeds.of(outcome).stream()
                .filter(Asked::required)
                .map(Asked::detail)
                .forEach(detail -> given.put(detail, "演示：" + detail.title()));
        given.computeIfPresent(EARLIER, (d, text) -> "临政公复〔2024〕3号 2024-06-03");
        given.put(ITEM, "1");
        given.put(OUTCOME, outcome.name());
        return given;
    }

    static Desk correction(Desk desk) {
        return desk.done(
                Action.REQUEST_CORRECTION,
                Map.of(
                        DEFECTS, "演示：请写明道路名称",
                        GUIDANCE, "演示：可写明路段和年度",
                        ANSWER_BY, desk.today().plusDays(30).toString()));
    }

    static Desk reasons(Desk desk) {
        return desk.done(
                Action.REQUEST_REASONS,
                Map.of(REASON, "演示：本月第12件", ANSWER_BY, desk.today().plusDays(20).toString()));
    }

    static Desk thirdParty(Desk desk) {
        return desk.done(Action.ASK_THIRD_PARTY, Map.of(PARTY, "演示建设公司", QUESTION, "演示：合同附件", REASON, "演示：可能涉及商业秘密"));
    }

    static Desk fee(Desk desk) {
        return desk.done(
                Action.NOTIFY_FEE,
                Map.of(METHOD, Fee.BY_VOLUME, COUNT, "68", AMOUNT, "380", COMPUTATION, "第31—68页：38页×10元=380元"));
    }

    static Desk search(Desk desk) {
        return desk.done(Action.RECORD_SEARCH, Map.of(PLACES, "演示：镇档案室\n演示：财政所", KEYWORDS, "道路维修", RESULT, "未检索到"));
    }

    /** From 拟答复 to 已归档. */
    static Desk finish(Desk desk) {
        desk.done(Action.SUBMIT);
        if (Condition.gives(desk.subject())) {
            desk.done(Action.PASS_SECRECY_REVIEW, Map.of(OPINION, "不涉密"));
        }
        return desk.done(Action.APPROVE).serveAll().done(Action.ARCHIVE);
    }
}
