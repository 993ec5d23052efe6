package cn.yangguang.villageaccount;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with a sheet. Its name in lower case with hyphens is the last part of its address. */
public enum Action {
    CREATE("拟制"),
    IMPORT("补录已公布的表"),
    EDIT("修改"),
    SEND("送民主理财小组审核"),
    PASS("审核通过"),
    OBJECT("有异议退回"),
    HAND_OVER("公布"),
    TAKE_BACK("取回重做"),
    CORRECT("更正"),
    DISCARD("作废");

    private final String title;

    Action(String title) {
        this.title = title;
    }

    /** The word on the button, in Chinese. */
    public String title() {
        return title;
    }

    /** Last part of the address, such as {@code hand-over}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of such an address. */
    public static Optional<Action> ofNoun(String noun) {
        return Stream.of(values()).filter(action -> action.noun().equals(noun)).findFirst();
    }
}
