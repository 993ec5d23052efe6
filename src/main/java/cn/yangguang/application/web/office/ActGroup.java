package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The acts of a case by what they are about, in the order in which a case usually meets them. */
public enum ActGroup {
    RECEIPT(Action.CONFIRM, Action.REGISTER, Action.TRANSFER),
    REPLY(
            Action.DECIDE,
            Action.DRAFT,
            Action.SUBMIT,
            Action.PASS_SECRECY_REVIEW,
            Action.APPROVE,
            Action.RETURN,
            Action.REVISE,
            Action.REPLY_ON_THE_SPOT,
            Action.SERVE),
    CORRECTION(Action.REQUEST_CORRECTION, Action.RECEIVE_CORRECTION, Action.LAPSE_CORRECTION),
    WORK(Action.RECORD_SEARCH, Action.ASK_DEPARTMENT, Action.CHASE, Action.COLLECT),
    OPINION(
            Action.ASK_THIRD_PARTY,
            Action.ASK_CO_MAKER,
            Action.RECEIVE_OPINION,
            Action.RECORD_SILENCE,
            Action.CALL_OFF,
            Action.TELL_THIRD_PARTY),
    EXTENSION(Action.PROPOSE_EXTENSION, Action.APPROVE_EXTENSION, Action.DECLINE_EXTENSION),
    REASONS(Action.REQUEST_REASONS, Action.RECEIVE_REASONS, Action.LAPSE_REASONS, Action.DELAY),
    FEE(Action.NOTIFY_FEE, Action.RECORD_PAYMENT, Action.LAPSE_FEE, Action.WAIVE_FEE, Action.REFUND),
    ITEMS(Action.SPLIT, Action.MERGE),
    AFTER(Action.ORDER_RE_REPLY, Action.REASSESS, Action.CONVERT),
    END(Action.CLOSE, Action.WITHDRAW, Action.ARCHIVE, Action.NOTE);

    /** Acts that usually come next at their stage: shown as the way forward. */
    private static final Set<Action> FORWARD = EnumSet.of(
            Action.CONFIRM,
            Action.REGISTER,
            Action.RECEIVE_CORRECTION,
            Action.LAPSE_CORRECTION,
            Action.RECEIVE_REASONS,
            Action.LAPSE_REASONS,
            Action.RECEIVE_OPINION,
            Action.RECORD_PAYMENT,
            Action.LAPSE_FEE,
            Action.APPROVE_EXTENSION,
            Action.COLLECT,
            Action.DECIDE,
            Action.DRAFT,
            Action.SUBMIT,
            Action.PASS_SECRECY_REVIEW,
            Action.APPROVE,
            Action.SERVE,
            Action.ARCHIVE);

    private final Set<Action> actions;

    ActGroup(Action... actions) {
        this.actions = EnumSet.copyOf(Arrays.asList(actions));
    }

    boolean holds(Action action) {
        return actions.contains(action);
    }

    static boolean forward(Action action) {
        return FORWARD.contains(action);
    }
}
