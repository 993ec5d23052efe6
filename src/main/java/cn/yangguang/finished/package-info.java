/**
 * 成品页: what the public has read once is kept as finished bytes and given to the next reader without making it again.
 *
 * <p>Promises: what is kept is what a fresh answer would be, to the byte and with every header; it is gone when a change
 * touches what it was made from, on every program on the database, and when the day ends in Beijing; no address can be
 * asked for that pushes out what many read; no session, no cookie. Nothing calls this module: it stands before the
 * pages, hears of changes from {@code changes}, and learns there what each answer was made from (decision 0012).
 */
@ApplicationModule(
        displayName = "finished",
        allowedDependencies = {"changes", "organ", "traffic"})
@NullMarked
package cn.yangguang.finished;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
