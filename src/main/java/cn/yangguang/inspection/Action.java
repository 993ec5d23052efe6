package cn.yangguang.inspection;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with an inspection or an order. Its name in lower case is the last part of its address. */
public enum Action {
    CREATE("立项"),
    LIST("列出总体"),
    DRAW("抽样"),
    ADD("另查事项"),
    CHECK("记录检查"),
    CONCLUDE("检查完毕"),
    REPORT("签发通报"),
    ABANDON("作废"),

    DRAFT("拟发整改"),
    ORDER("签发整改"),
    REVOKE("撤销整改"),
    ANSWER("答复整改"),
    CLOSE("复查合格"),
    AGAIN("再次整改"),
    ACCOUNT("提请问责"),
    DECIDE("问责决定"),
    DECLINE("不予问责");

    private final String title;

    Action(String title) {
        this.title = title;
    }

    /** The word on the button, in Chinese. */
    public String title() {
        return title;
    }

    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The action of such an address. */
    public static Optional<Action> ofNoun(String noun) {
        return Stream.of(values()).filter(action -> action.noun().equals(noun)).findFirst();
    }
}
