package cn.yangguang.tally;

import cn.yangguang.yearform.YearForm;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The cells that registers of modules above fill. */
@Component
class RegisteredCells {

    private static final String TEN_THOUSAND = "万元";
    private static final int ZEROS = 4;

    private final ObjectProvider<RegisterRecords> registers;

    RegisteredCells(ObjectProvider<RegisterRecords> registers) {
        this.registers = registers;
    }

    Optional<RegisterRecords> of(int year, String cell) {
        return registers.stream()
                .filter(register -> register.cells(year).contains(cell))
                .findFirst();
    }

    List<CountedRecord> records(Collection<String> organs, int year, String cell) {
        return of(year, cell)
                .map(register -> register.records(organs, year, cell))
                .orElse(List.of());
    }

    /** Only cells with a record behind them: nothing is known of the others, and that is not 0. */
    Map<String, BigDecimal> numbers(Collection<String> organs, int year) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        registers.forEach(register -> register.cells(year).forEach(cell -> {
            List<CountedRecord> list = register.records(organs, year, cell);
            if (!list.isEmpty()) {
                numbers.put(cell, sum(list, year, cell));
            }
        }));
        return numbers;
    }

    private static BigDecimal sum(List<CountedRecord> list, int year, String cell) {
        BigDecimal sum = list.stream().map(CountedRecord::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean tenThousands = YearForm.of(year)
                .flatMap(form -> form.cell(cell))
                .filter(found -> found.unit().equals(TEN_THOUSAND))
                .isPresent();
        BigDecimal exact = (tenThousands ? sum.movePointLeft(ZEROS) : sum).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
