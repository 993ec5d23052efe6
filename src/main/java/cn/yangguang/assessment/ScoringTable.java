package cn.yangguang.assessment;

import java.util.List;

/**
 * A scoring table proposed for assessments of some years.
 *
 * @param of what it is for, such as 单位 or 村
 */
public record ScoringTable(String code, String name, String of) {

    static List<ScoringTable> of(int year) {
        return AssessmentTerm.lines("tables.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> Integer.parseInt(cells[3]) <= year
                        && (cells[4].isEmpty() || year <= Integer.parseInt(cells[4])))
                .map(cells -> new ScoringTable(cells[0], cells[1], cells[2]))
                .toList();
    }

    /** Its items as they are written in the editor. */
    public String text() {
        return String.join("\n", AssessmentTerm.lines("table-" + code + ".txt"));
    }
}
