package cn.yangguang.complaint;

import java.util.List;

/**
 * One reason why an act is refused.
 *
 * @param key of its words: {@code complaint.refusal.CODE}, or the key of another module that refused its part
 * @param arguments what the words name, in their order
 */
public record ComplaintRefusal(String key, List<String> arguments) {

    static final String OWN = "complaint.refusal.";

    public ComplaintRefusal {
        arguments = List.copyOf(arguments);
    }

    static ComplaintRefusal of(String code, String... arguments) {
        return new ComplaintRefusal(OWN + code, List.of(arguments));
    }
}
