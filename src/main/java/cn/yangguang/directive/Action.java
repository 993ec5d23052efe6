package cn.yangguang.directive;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with an order, or by or to one of its addressees. Its name in lower case is the last part of its address. */
public enum Action {
    DRAFT("拟发", false),
    ISSUE("签发", false),
    REVOKE("撤销", false),

    ACKNOWLEDGE("签收", true),
    ANSWER("报告办结", true),
    REQUEST("申请延期", true),
    GRANT("同意延期", true),
    REFUSE("不同意延期", true),
    CLOSE("准予办结", true),
    RETURN("退回重办", true);

    private final String title;
    private final boolean ofAddressee;

    Action(String title, boolean ofAddressee) {
        this.title = title;
        this.ofAddressee = ofAddressee;
    }

    /** The word on the button, in Chinese. */
    public String title() {
        return title;
    }

    /** Whether it concerns one addressee and not the order. */
    public boolean ofAddressee() {
        return ofAddressee;
    }

    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The action of such an address. */
    public static Optional<Action> ofNoun(String noun) {
        return Stream.of(values()).filter(action -> action.noun().equals(noun)).findFirst();
    }
}
