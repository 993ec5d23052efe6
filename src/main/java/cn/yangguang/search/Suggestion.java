package cn.yangguang.search;

/** What a reader may mean by what is typed so far. */
public record Suggestion(Kind kind, String text) {

    public enum Kind {
        /** The title of a published item. */
        TITLE,
        /** The title of a category that has items. */
        CATEGORY,
        /** The title of a 事项 that has items. */
        MATTER,
        /** A word of the field from the word list, such as 公共租赁住房. */
        WORD
    }
}
