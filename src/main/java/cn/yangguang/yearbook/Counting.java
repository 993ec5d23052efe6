package cn.yangguang.yearbook;

import cn.yangguang.yearform.YearTables;

/** What the records give for a year: a cell that no record shows is absent. */
interface Counting {

    YearTables of(String organ, int year);
}
