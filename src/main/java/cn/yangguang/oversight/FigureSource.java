package cn.yangguang.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A module that counts something of units. Beans of this type are found by themselves. Never counts a 举报, never names anybody. */
public interface FigureSource {

    /** The figures, in the order in which they are shown. */
    List<Figure> figures();

    /**
     * The figures of these organs and villages, all asked at once; what is left out is 0.
     *
     * @param on the day as of which they stand
     * @return by key of the organ, then by code
     */
    Map<String, Map<String, Long>> count(Set<String> organs, Period period, LocalDate on);
}
