package cn.yangguang.wechat;

import cn.yangguang.channel.CodeTable;
import java.util.Map;

/** The error codes of WeChat that this program may meet, in Chinese, with what follows ({@code errors.csv}, from its documents). */
final class ErrorCodes {

    private static final CodeTable<ErrorKind> TABLE = CodeTable.of(ErrorCodes.class, "微信", ErrorKind.REFUSED);

    private ErrorCodes() {}

    /**
     * Of a code that is not in the table: refused.
     *
     * @param message of WeChat, shown shortened where the code is unknown; a token never stands in it
     */
    static CodeTable.Meaning<ErrorKind> of(int code, String message) {
        return TABLE.of(code, message);
    }

    static Map<Integer, CodeTable.Meaning<ErrorKind>> all() {
        return TABLE.all();
    }
}
