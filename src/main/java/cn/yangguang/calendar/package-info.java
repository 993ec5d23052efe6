/**
 * Working days and the periods counted in them.
 *
 * <p>In law: a 工作日 is Monday to Friday, minus the days off and plus the make-up days of the State Council's yearly notice
 * (全国年节及纪念日放假办法), with the days a region adds for itself. The day a period starts from is day 0.
 *
 * <p>Promises: a due date always comes with its day-by-day explanation; a date outside the known calendar is counted with
 * plain weekends and marked 暂定, never guessed in silence. Plain Java: no database, no clock, no state.
 *
 * <p>Neighbours: used by the due dates of disclosure and by the clocks of applications; uses no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "calendar 工作日",
        allowedDependencies = {})
package cn.yangguang.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
