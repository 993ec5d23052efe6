package cn.yangguang.objection;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with an objection. Its name in lower case is the last part of its address. */
public enum Action {
    RECEIVE("接收"),
    ACCEPT("受理调查"),
    RECORD("记录调查情况"),
    ORDER("属实，责令公布或者更正"),
    DISMISS("不属实"),
    ANSWER("答复"),
    REPORT("报告整改情况"),
    CLOSE("办结");

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
