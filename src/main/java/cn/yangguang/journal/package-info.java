/**
 * 留痕: the append-only record of every act. 等保 S-AU-1 to S-AU-4.
 *
 * <p>Promises: an entry is written in the transaction of the act it tells of, so an act whose entry cannot be written
 * does not happen; the database refuses to change or delete entries. Knows no other module.
 */
@ApplicationModule(
        displayName = "journal",
        allowedDependencies = {})
@NullMarked
package cn.yangguang.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
