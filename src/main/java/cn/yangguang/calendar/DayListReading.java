package cn.yangguang.calendar;

import java.util.List;

/** What came of reading a list of days: the list, or everything that is wrong with it. */
public sealed interface DayListReading permits DayList, DayListReading.Refused {

    /** The list was not taken. @param problems every bad line, in order, at least one */
    record Refused(List<DayListProblem> problems) implements DayListReading {
        /** Copies the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
