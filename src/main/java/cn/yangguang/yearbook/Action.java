package cn.yangguang.yearbook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with the report of a year as a whole. Its name in lower case is the last part of its address. */
public enum Action {
    SUBMIT("送审"),
    RECALL("取回修改"),
    RETURN("退回修改"),
    APPROVE("签发"),
    CORRECT("更正");

    private final String title;

    Action(String title) {
        this.title = title;
    }

    /** The word on the button, in Chinese. */
    public String title() {
        return title;
    }

    /** Last part of the address, such as {@code submit}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The action of such an address. */
    public static Optional<Action> ofNoun(String noun) {
        return Stream.of(values()).filter(action -> action.noun().equals(noun)).findFirst();
    }
}
