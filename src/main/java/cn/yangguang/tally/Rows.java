package cn.yangguang.tally;

import cn.yangguang.law.StatForm;
import cn.yangguang.law.StatRow;
import java.util.HashMap;
import java.util.Map;

/** In which row of a form cases count by the manner in which they were ended. Made for one answer; remembers what it looked up. */
final class Rows {

    private final StatForm form;
    private final Map<Sums.Manner, String> known = new HashMap<>();

    Rows(StatForm form) {
        this.form = form;
    }

    boolean count(Behind.Ended cell, Sums.Manner manner) {
        return cell.paces().contains(manner.pace())
                && (cell.row().isEmpty() || within(known.computeIfAbsent(manner, this::row), cell.row()));
    }

    private static boolean within(String row, String chief) {
        return row.equals(chief) || row.startsWith(chief + ".");
    }

    /** Empty where the form has no row for it. */
    private String row(Sums.Manner manner) {
        return form.row(CountedOutcome.of(CountedOutcome.read(manner.outcomes())), manner.privacy())
                .map(StatRow::code)
                .orElse("");
    }
}
