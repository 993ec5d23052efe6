package cn.yangguang.weibo;

import cn.yangguang.channel.CodeTable;

/** The error codes of Weibo that this program may meet, in Chinese, with what follows ({@code errors.csv}, from its documents). */
final class WeiboErrors {

    /** What follows from a code. */
    enum Kind {
        BUSY,
        /** So many askings in an hour. */
        LIMIT,
        /** The account has to give permission anew. */
        TOKEN,
        /** The same or something alike is there already. */
        SAME,
        /** Done, but not to be seen yet. */
        DONE,
        /** Not there any more. */
        GONE,
        /** About giving permission only. */
        CODE,
        REFUSED
    }

    private static final CodeTable<Kind> TABLE = CodeTable.of(WeiboErrors.class, "微博", Kind.REFUSED);

    private WeiboErrors() {}

    /**
     * Of a code that is not in the table: refused.
     *
     * @param message of Weibo, shown shortened where the code is unknown
     */
    static CodeTable.Meaning<Kind> of(int code, String message) {
        return TABLE.of(code, message);
    }
}
