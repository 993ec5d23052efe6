package cn.yangguang.identity;

import java.util.List;

/**
 * Why something was not done: the key of the words, and what stands in them.
 *
 * @param field the form field it is about, or empty when it is about the act as a whole
 */
public record Refusal(String field, String key, List<String> arguments) {

    static Refusal of(String field, String key, String... arguments) {
        return new Refusal(field, key, List.of(arguments));
    }
}
