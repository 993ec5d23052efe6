package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of single rows, up to the limit. */
final class Problems {
    private final List<TabularProblem> found = new ArrayList<>();
    private final int most;

    Problems(int most) {
        this.most = most;
    }

    /** Notes a problem. Throws {@link Stop} past the limit: nobody reads ten thousand of them. */
    void add(Code code, int line, String cell, Object... values) {
        if (found.size() >= most) {
            found.add(TabularProblem.ofFile(Code.TOO_MANY_PROBLEMS, most));
            throw new Stop(found);
        }
        found.add(TabularProblem.of(code, line, cell, values));
    }

    List<TabularProblem> found() {
        return found;
    }
}
