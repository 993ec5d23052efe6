package cn.yangguang.rectification;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with a request. Its name in lower case with hyphens is the last part of its address. */
public enum Action {
    RECEIVE("接收"),
    ADD_EVIDENCE("补充证据"),
    CHECK("记录核实"),
    PROPOSE("拟定处理"),
    RETURN("退回"),
    APPROVE("签发"),
    SERVE("送达登记"),
    WITHDRAW("撤回");

    private final String title;

    Action(String title) {
        this.title = title;
    }

    /** The word on the button, in Chinese. */
    public String title() {
        return title;
    }

    /** Last part of the address, such as {@code add-evidence}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of such an address. */
    public static Optional<Action> ofNoun(String noun) {
        return Stream.of(values()).filter(action -> action.noun().equals(noun)).findFirst();
    }
}
