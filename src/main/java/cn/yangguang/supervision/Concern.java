package cn.yangguang.supervision;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that is not as it should be, named so that a person can go and put it right. Never holds personal data.
 *
 * @param code of the rule, such as {@code OB-LATE}: two letters of the module, a hyphen, capitals; its words are the message
 *     {@code concern.<code>} of the module's bundle
 * @param organ key of the organ (or village) whose concern it is
 * @param subject what it is about, the same every day and unique within code and organ, such as {@code matter/12/2016-Q3}
 * @param since the first day it is so
 * @param facts the arguments of the message, in its order
 * @param address path of the page where it is put right, such as {@code /office/obligations/12}
 */
public record Concern(
        String code, Grade grade, String organ, String subject, LocalDate since, List<String> facts, String address) {

    public Concern {
        facts = List.copyOf(facts);
    }

    /** The two letters of the module that knows; their title is the message {@code concern.group.<letters>}. */
    public String group() {
        return code.substring(0, 2);
    }

    /** Key of the words. */
    public String message() {
        return "concern." + code;
    }
}
