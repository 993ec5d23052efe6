/**
 * 值守: work that the program does by itself while it serves, again and again.
 *
 * <p>In law: nothing; in life: nobody in the office starts a nightly job, so the program looks after its reminders, sums and reports itself.
 *
 * <p>Promises: nothing is done by a command or where the setting says no; a round that fails is told in one line and tried again at the
 * next; when the program ends, no new round begins.
 *
 * <p>Neighbours: uses no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "rounds 值守",
        allowedDependencies = {})
package cn.yangguang.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
