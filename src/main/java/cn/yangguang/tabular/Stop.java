package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.util.List;

/** Leaves the inside of a parser with the problems that end the reading; never leaves this package. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<TabularProblem> problems;

    Stop(List<TabularProblem> problems) {
        super(problems.getLast().code().name(), null, false, false);
        this.problems = problems;
    }

    static Stop because(Code code, Object... values) {
        return new Stop(List.of(TabularProblem.ofFile(code, values)));
    }

    static Stop at(int line, String cell, Code code, Object... values) {
        return new Stop(List.of(TabularProblem.of(code, line, cell, values)));
    }

    List<TabularProblem> problems() {
        return problems;
    }
}
