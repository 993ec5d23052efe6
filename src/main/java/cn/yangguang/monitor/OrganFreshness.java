package cn.yangguang.monitor;

import cn.yangguang.organ.Organ;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an organ on a day.
 *
 * @param last day of the organ's last publication in any column, null when there is none
 * @param source where the thresholds come from
 */
public record OrganFreshness(
        Organ organ,
        LocalDate day,
        List<ColumnState> columns,
        @Nullable LocalDate last,
        List<Veto> vetoes,
        String source) {

    static OrganFreshness of(Organ organ, LocalDate day, List<ColumnState> columns, @Nullable LocalDate last) {
        Thresholds at = Thresholds.on(day);
        return new OrganFreshness(organ, day, List.copyOf(columns), last, vetoes(at, day, columns, last), at.source());
    }

    private static List<Veto> vetoes(
            Thresholds at, LocalDate day, List<ColumnState> columns, @Nullable LocalDate last) {
        int silent = last == null ? -1 : (int) ChronoUnit.DAYS.between(last, day);
        long urgent = columns.stream()
                .filter(column -> column.light() == Light.RED)
                .filter(column ->
                        column.columnClass() == ColumnClass.NEWS || column.columnClass() == ColumnClass.NOTICE)
                .count();
        return List.of(
                new Veto("VE-3", silent, at.homeDays(), silent < 0 || silent > at.homeDays()),
                Veto.of("VE-4(1)", urgent, at.newsAndNotices()),
                Veto.of("VE-4(2)", count(columns, Light.RED), at.columns()),
                Veto.of("VE-4(3)", count(columns, Light.EMPTY), at.empty()));
    }

    private static long count(List<ColumnState> columns, Light light) {
        return columns.stream().filter(column -> column.light() == light).count();
    }

    public long count(Light light) {
        return count(columns, light);
    }

    /** Whether an inspection of today would find something. */
    public boolean wanting() {
        return count(Light.RED) > 0 || count(Light.EMPTY) > 0 || vetoed();
    }

    public boolean vetoed() {
        return vetoes.stream().anyMatch(Veto::met);
    }
}
