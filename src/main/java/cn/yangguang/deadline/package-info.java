/**
 * 期限: the clock of one application.
 *
 * <p>In law: when the period for the reply begins (条例 2019 Art. 31), how long it is and what is not counted (Art. 33; 2007 Art.
 * 24), what makes it begin anew (Art. 30, fees), what extends or delays it (Art. 33, 35), and the periods of others beside it
 * (Art. 30, 32, 34, 35, 42).
 *
 * <p>Promises: a pure function of law, calendar, events and today. A due date always comes with a line for every day of the
 * way, and with the history of its changes; the first one is never overwritten. What comes after the due date does not revive
 * it. Events that contradict each other or the law are told, with what was made of them, and never hidden. Plain Java: no
 * database, no clock, no state.
 *
 * <p>Neighbours: uses law and calendar; used by the handling of applications and by the command line.
 */
@NullMarked
@ApplicationModule(
        displayName = "deadline 期限",
        allowedDependencies = {"law", "calendar"})
package cn.yangguang.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
