package cn.yangguang.objection;

import java.util.List;

/**
 * One reason why an act is refused.
 *
 * @param key of its words: {@code objection.refusal.CODE}, or the key of another module that refused its part
 * @param arguments what the words name, in their order
 */
public record Refusal(String key, List<String> arguments) {

    private static final String OWN = "objection.refusal.";

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String code, String... arguments) {
        return new Refusal(OWN + code, List.of(arguments));
    }
}
