package cn.yangguang.yearbook;

import cn.yangguang.report.SpokenFigures.Told;
import java.util.List;

/** What else there is to tell of a year, with figures beside the form. */
interface Telling {

    List<Told> of(String organ, int year);
}
