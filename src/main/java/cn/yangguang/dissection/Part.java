package cn.yangguang.dissection;

/** A passage or a table of a file, with its place. */
public sealed interface Part permits Passage, Grid {

    /** In words for a person: 正文第3段, 表2, 工作表“名单”, 第4页. Never holds the words themselves. */
    String where();

    /** Whether a reader of the printed paper sees it. */
    Seen seen();
}
