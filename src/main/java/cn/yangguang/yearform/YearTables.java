package cn.yangguang.yearform;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one report.
 *
 * @param values by cell code: {@code A2.inForce} in section 二, {@code R03.3.1.C7} in section 三, {@code review.upheld} in section 四, {@code 3.3.4.1} in the
 *     统计表 of 2014; a cell that is absent is blank, which is not 0
 */
public record YearTables(int year, Map<String, BigDecimal> values) {

    public YearTables {
        values = Map.copyOf(values);
    }

    public Optional<BigDecimal> value(String cell) {
        return Optional.ofNullable(values.get(cell));
    }
}
