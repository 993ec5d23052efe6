package cn.yangguang.screening;

import cn.yangguang.dissection.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the detectors of one review find; the same thing at the same place counts once. */
final class Findings {

    private static final Comparator<Finding> READING_ORDER = Comparator.<Finding>comparingInt(finding ->
                    finding.at().part() < 0 ? Integer.MAX_VALUE : finding.at().part())
            .thenComparingInt(finding -> finding.at().row())
            .thenComparingInt(finding -> finding.at().column())
            .thenComparingInt(finding -> finding.at().start())
            .thenComparing(Finding::code);

    private final Set<Finding> found = new LinkedHashSet<>();

    /** These characters of the plain text. */
    void add(String code, Words words, int start, int end) {
        Rule rule = Rules.of(code);
        Spot at = words.spot(start, end);
        String where = words.inTable() ? words.where() : words.where() + " 第" + (at.start() + 1) + "字起";
        found.add(new Finding(code, rule.severity(), where, at.end() - at.start(), rule.reason(), rule.source(), at));
    }

    void add(String code, Trace trace) {
        Rule rule = Rules.of(code);
        found.add(new Finding(
                code, rule.severity(), trace.where(), trace.count(), rule.reason(), rule.source(), Spot.NOWHERE));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    /** In reading order, traces last. */
    List<Finding> inOrder() {
        List<Finding> all = new ArrayList<>(found);
        all.sort(READING_ORDER);
        return List.copyOf(all);
    }
}
