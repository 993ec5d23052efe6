package cn.yangguang.disclosure;

import java.util.List;

/**
 * Why an act is refused: a code, which is also the key of its words ({@code disclosure.refusal.CODE}), and what fills
 * the words.
 */
public record Refusal(String code, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String code, String... arguments) {
        return new Refusal(code, List.of(arguments));
    }

    public String key() {
        return "disclosure.refusal." + code;
    }
}
