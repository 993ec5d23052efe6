package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import cn.yangguang.yearform.YearTables;

/** Where the reports of the units come from. */
interface UnitReports {

    /** The report of a year, as far as it is. */
    UnitReport of(Organ organ, int year);

    /** What the organ's own records show of a year, without what anybody stated. */
    YearTables recorded(Organ organ, int year);

    /** What the organ itself reported or has in its draft; empty tables when nothing. */
    YearTables own(Organ organ, int year);
}
