package cn.yangguang.application;

import static cn.yangguang.application.Detail.*;

import cn.yangguang.law.ReplyOutcome;
import java.util.Map;

/** The ways of {@link Walks} gone on a real database, so that every letter is sealed for real. */
final class WalksInOffice {

    private final Office office;
    private final long id;

    WalksInOffice(Office office, long id) {
        this.office = office;
        this.id = id;
    }

    /** To the letter that tells the outcome. */
    void to(ReplyOutcome outcome) {
        drafted(outcome);
        if (outcome == ReplyOutcome.OTHER_WITHDRAWN) {
            return;
        }
        office.done(id, Action.SUBMIT, Map.of());
        if (Condition.gives(office.subject(id))) {
            office.done(id, Action.PASS_SECRECY_REVIEW, Map.of(OPINION, "不涉密（演示）"));
        }
        office.done(id, Action.APPROVE, Map.of());
        String letter = office.subject(id).replies().getFirst().key();
        office.done(id, Action.SERVE, service(letter));
    }

    /** Decided and drafted; withdrawn for the one outcome that ends there. */
    void drafted(ReplyOutcome outcome) {
        String today = office.today().toString();
        String later = office.today().plusDays(30).toString();
        switch (outcome) {
            case OTHER_WITHDRAWN -> office.done(id, Action.WITHDRAW, Map.of(ON, today, PROOF, "书面（演示）"));
            case OTHER_CORRECTION_OVERDUE -> {
                correction(later);
                serveLast();
                office.on(office.today().plusDays(60)).done(id, Action.LAPSE_CORRECTION, Map.of());
            }
            case OTHER_FEE_OVERDUE -> {
                office.done(
                        id,
                        Action.NOTIFY_FEE,
                        Map.of(METHOD, Fee.BY_VOLUME, COUNT, "68", AMOUNT, "380", COMPUTATION, "第31—68页：38页×10元=380元"));
                serveLast();
                office.on(office.today().plusDays(60)).done(id, Action.LAPSE_FEE, Map.of());
            }
            default -> {
                prepare(outcome, today, later);
                office.done(id, Action.DECIDE, Walks.decision(outcome));
                office.done(id, Action.DRAFT, Map.of());
            }
        }
    }

    private void prepare(ReplyOutcome outcome, String today, String later) {
        switch (outcome) {
            case UNABLE_NOT_EXIST ->
                office.done(id, Action.RECORD_SEARCH, Map.of(PLACES, "档案室（演示）", KEYWORDS, "演示", RESULT, "未检索到"));
            case UNABLE_STILL_UNCLEAR -> {
                correction(later);
                office.done(id, Action.RECEIVE_CORRECTION, Map.of(ON, today));
            }
            case NOT_PROCESSED_EXCESSIVE -> {
                String within = office.today().plusDays(20).toString();
                office.done(id, Action.REQUEST_REASONS, Map.of(REASON, "本月第12件（演示）", ANSWER_BY, within));
                office.done(id, Action.RECEIVE_REASONS, Map.of(ON, today, RESULT, "无具体说明", REASONABLE, "否"));
            }
            case REFUSED_THIRD_PARTY -> {
                office.done(id, Action.ASK_THIRD_PARTY, Map.of(PARTY, "演示公司", QUESTION, "演示", REASON, "商业秘密（演示）"));
                office.done(
                        id, Action.RECEIVE_OPINION, Map.of(CONSULTATION, "1", ON, today, AGREES, "否", REASONABLE, "是"));
            }
            default -> {
                // Needs no record of its own.
            }
        }
    }

    private void correction(String later) {
        office.done(id, Action.REQUEST_CORRECTION, Map.of(DEFECTS, "演示", GUIDANCE, "演示", ANSWER_BY, later));
    }

    private void serveLast() {
        office.done(
                id, Action.SERVE, service(office.subject(id).letters().getLast().key()));
    }

    private Map<Detail, String> service(String letter) {
        return Map.of(LETTER, letter, WAY, "直接送达", ON, office.today().toString(), PROOF, "签收（演示）");
    }
}
