package cn.yangguang.obligation.web;

import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of the heat map: an organ or a matter over the months of a year, by the last day of what is owed.
 *
 * @param address where the row leads
 * @param months twelve
 * @param year all of them together
 */
public record HeatRow(String title, String address, List<Standing> months, Standing year) {

    public HeatRow {
        months = List.copyOf(months);
    }

    static HeatRow of(String title, String address, List<Obligation> obligations) {
        Map<Integer, List<Obligation>> byMonth = obligations.stream()
                .collect(Collectors.groupingBy(
                        obligation -> obligation.due().date().getMonthValue()));
        List<Standing> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Standing.of("", byMonth.getOrDefault(month, List.of())))
                .toList();
        return new HeatRow(title, address, months, Standing.of("", obligations));
    }

    static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
