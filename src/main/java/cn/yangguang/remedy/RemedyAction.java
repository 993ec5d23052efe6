package cn.yangguang.remedy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with the record of a remedy. Its name in lower case with hyphens is the last part of its address. */
public enum RemedyAction {
    RECORD("登记"),
    AMEND("更正登记"),
    ANSWER("提交答复、答辩"),
    PROGRESS("记录进展"),
    CONCLUDE("登记审理结果"),
    REOPEN("登记上诉、再审"),
    ORDER_REPLY("按决定重新答复"),

    ASK("要求说明情况"),
    EXPLAIN("收到说明"),
    DECIDE("作出处理"),
    TELL("答复投诉人"),

    VOID("撤销上一步"),
    DISCARD("作废");

    private final String title;

    RemedyAction(String title) {
        this.title = title;
    }

    /** The word on the button, in Chinese. */
    public String title() {
        return title;
    }

    /** Last part of the address, such as {@code order-reply}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of such an address. */
    public static Optional<RemedyAction> ofNoun(String noun) {
        return Stream.of(values()).filter(action -> action.noun().equals(noun)).findFirst();
    }
}
