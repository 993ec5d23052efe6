package cn.yangguang.inspection;

/**
 * A question answered with no.
 *
 * @param key place of the item and code of the question, such as {@code 3-C1}
 * @param note what was found, in the inspector's words
 */
public record Finding(String key, Item item, Question question, String note) {

    public static String key(Item item, Question question) {
        return item.place() + "-" + question.code();
    }
}
