package cn.yangguang.directive;

import java.util.List;

/**
 * One reason why an act is refused.
 *
 * @param code its words are {@code directive.refusal.CODE}
 * @param arguments what the words name, in their order
 */
public record Refusal(String code, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String code, String... arguments) {
        return new Refusal(code, List.of(arguments));
    }

    public String key() {
        return "directive.refusal." + code;
    }
}
