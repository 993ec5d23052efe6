/**
 * 变更日志: the database's own log of what the public may see differently, and who wants to know.
 *
 * <p>Promises: the log is filled by triggers in the transaction of the change, so nobody can forget to tell, nothing is
 * told too early and a rolled-back act leaves nothing; a reader of the log misses nothing, also while transactions
 * overtake each other, and may be told a thing twice. Every program on the database hears of a change within
 * milliseconds. Knows no other module; each module names its tables with {@code changes.watch} in a migration of its
 * own.
 */
@ApplicationModule(
        displayName = "changes",
        allowedDependencies = {})
@NullMarked
package cn.yangguang.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
