package cn.yangguang.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with an entry. Its name in lower case with hyphens is the last part of its address. */
public enum ComplaintAction {
    RECEIVE("收到"),
    ASSIGN("交办"),
    ANSWER("答复"),
    DRAFT("拟写答复"),
    RETURN("退回修改"),
    SIGN("签发答复"),
    EXTEND("延长期限"),
    TRANSFER("转交主管机关"),
    REFER("转出并告知"),
    JOIN("并案"),
    HAND_TO_INSPECTION("转督查"),
    CARRY_OVER("转入救济"),
    NAME_CONCERNED("登记涉及人员"),
    PROPOSE_INVALID("拟作无效"),
    CONFIRM_INVALID("确认无效"),
    RESTORE("恢复办理"),
    NOTE("记录办理情况"),
    RATE("评价"),
    REOPEN("要求重新办理");

    private final String title;

    ComplaintAction(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Last part of the address, such as {@code carry-over}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of such an address. */
    public static Optional<ComplaintAction> ofNoun(String noun) {
        return Stream.of(values()).filter(action -> action.noun().equals(noun)).findFirst();
    }
}
