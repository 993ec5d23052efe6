package cn.yangguang.dissection;

/** Whether a reader of the printed paper sees the words. */
public enum Seen {
    SHOWN,
    HIDDEN
}
