package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit that came into the sum or left it during the year, with the cases that were open then and came from, or went to, an organ
 * outside of the sum. Cases that only moved from one unit to another are none of these: the sum does not change.
 *
 * @param year the reporting year in which it happened
 * @param cases by kind of applicant, C1 to C6 of section 三
 * @param note what happened, for readers of the report
 */
public record CarryOver(String organ, int year, Kind kind, LocalDate day, List<Integer> cases, String note) {
    public enum Kind {
        /** Its open cases were not in last year's sum. */
        CREATED(1),
        /** Its open cases of last year are not in this year's sum. */
        DISSOLVED(-1);

        private final int sign;

        Kind(int sign) {
            this.sign = sign;
        }
    }

    public CarryOver {
        cases = List.copyOf(cases);
    }

    /** What is added to last year's 结转下年度 of a column, 1 to 7; the seventh is the total. */
    int added(int column) {
        int count = column <= cases.size()
                ? cases.get(column - 1)
                : cases.stream().mapToInt(Integer::intValue).sum();
        return kind.sign * count;
    }

    public int total() {
        return cases.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the unit reports for the year: not before it was created, not after the year in which it was dissolved. */
    static boolean reports(Organ unit, int year, List<CarryOver> all) {
        for (CarryOver one : all) {
            boolean created = one.kind() == Kind.CREATED;
            if (one.organ().equals(unit.key()) && (created ? year < one.year() : year >= one.year())) {
                return false;
            }
        }
        return true;
    }
}
