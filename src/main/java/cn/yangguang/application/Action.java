package cn.yangguang.application;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person can do with a case. Its name in lower case with hyphens is the last part of its address. */
public enum Action {
    RECEIVE("接收"),
    CONFIRM("双方确认"),
    TRANSFER("转交"),
    REGISTER("登记"),
    NOTE("备注"),

    REQUEST_CORRECTION("要求补正"),
    RECEIVE_CORRECTION("收到补正"),
    LAPSE_CORRECTION("逾期不补正"),

    REQUEST_REASONS("要求说明理由"),
    RECEIVE_REASONS("收到理由"),
    LAPSE_REASONS("逾期未说明理由"),
    DELAY("延迟答复"),

    ASK_THIRD_PARTY("征求第三方意见"),
    ASK_CO_MAKER("征求其他机关意见"),
    RECEIVE_OPINION("收到意见"),
    RECORD_SILENCE("逾期未答复意见"),
    CALL_OFF("停止征求意见"),
    TELL_THIRD_PARTY("告知第三方"),

    NOTIFY_FEE("收费通知"),
    RECORD_PAYMENT("已缴费"),
    LAPSE_FEE("逾期未缴费"),
    WAIVE_FEE("免收"),
    REFUND("退费"),

    PROPOSE_EXTENSION("拟延期"),
    APPROVE_EXTENSION("批准延期"),
    DECLINE_EXTENSION("不予延期"),

    SPLIT("拆分事项"),
    MERGE("并案"),
    ABSORB("并入"),

    ASK_DEPARTMENT("协办"),
    CHASE("催办"),
    COLLECT("收到材料"),
    RECORD_SEARCH("检索记录"),

    DECIDE("认定"),
    DRAFT("拟写答复"),
    REVISE("改拟"),
    SUBMIT("送审"),
    RETURN("退回"),
    PASS_SECRECY_REVIEW("保密审查通过"),
    APPROVE("签发"),
    REPLY_ON_THE_SPOT("当场答复"),
    SERVE("送达登记"),
    CLOSE("不发函结案"),
    WITHDRAW("撤回"),
    ARCHIVE("归档"),

    ORDER_RE_REPLY("重新答复"),
    REASSESS("定期评估"),
    CONVERT("转为主动公开");

    private final String title;

    Action(String title) {
        this.title = title;
    }

    /** The word on the button, in Chinese. */
    public String title() {
        return title;
    }

    /** Last part of the address, such as {@code request-correction}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of such an address. */
    public static Optional<Action> ofNoun(String noun) {
        return Stream.of(values()).filter(action -> action.noun().equals(noun)).findFirst();
    }
}
