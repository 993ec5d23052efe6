package cn.yangguang.identity;

import cn.yangguang.page.FieldProblem;
import java.util.List;

/** What came of making an account or a new password for it. */
public sealed interface Given {

    /**
     * Done. The password exists in clear here and nowhere else: show it once and forget it.
     *
     * @param password random; must be changed at the first sign-in unless the caller said otherwise
     */
    record Password(long person, String login, String name, String password) implements Given {
        @Override
        public String toString() {
            return "Password[login=" + login + "]";
        }
    }

    /** Not done, and why. */
    record Refused(List<FieldProblem> reasons) implements Given {}
}
