package cn.yangguang.remedy;

import java.util.List;

/**
 * One reason why an act is refused.
 *
 * @param key of its words: {@code remedy.refusal.CODE}, or the key of another module that refused its part
 * @param arguments what the words name, in their order
 */
public record RemedyRefusal(String key, List<String> arguments) {

    private static final String OWN = "remedy.refusal.";

    public RemedyRefusal {
        arguments = List.copyOf(arguments);
    }

    static RemedyRefusal of(String code, String... arguments) {
        return new RemedyRefusal(OWN + code, List.of(arguments));
    }
}
