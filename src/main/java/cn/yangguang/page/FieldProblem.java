package cn.yangguang.page;

import java.util.List;

/**
 * One thing wrong with what somebody gave: which field, and why. A refusal is a list of these; an empty list means done.
 *
 * @param field name of the field as in the form or the record, or empty when it concerns the whole
 * @param key key of the reason in the message bundles
 * @param values what was found, for the words of the reason
 */
public record FieldProblem(String field, String key, List<String> values) {

    public FieldProblem {
        values = List.copyOf(values);
    }

    public static FieldProblem of(String field, String key, Object... values) {
        return new FieldProblem(
                field, key, List.of(values).stream().map(String::valueOf).toList());
    }

    /** The reason in these words. */
    public String text(Words words) {
        return words.of(key, values.toArray());
    }
}
