package cn.yangguang.demo;

import cn.yangguang.page.FieldProblem;
import java.util.List;

/** The demo data and the program do not fit together: a mistake of ours, never of the user. */
final class Refused {

    private Refused() {}

    /** @throws IllegalStateException when there is a problem */
    static void never(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the demo data were refused: " + problems);
        }
    }
}
