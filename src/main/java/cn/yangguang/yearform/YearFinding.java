package cn.yangguang.yearform;

import java.util.List;

/**
 * A relation that does not hold, or a cell that is not as it must be.
 *
 * @param rule id of the rule: T3-ID-C1
 * @param cells the cells of this year's tables it is about, in the order of the rule; never those of the year before
 * @param numbers the computation: {@code 3119＋34＝3153，3050＋104＝3154}
 * @param message place, rule, numbers and difference in one line
 */
public record YearFinding(String rule, Severity severity, List<String> cells, String numbers, String message) {

    public YearFinding {
        cells = List.copyOf(cells);
    }
}
