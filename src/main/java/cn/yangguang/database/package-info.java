/**
 * The one database of an installation: PostgreSQL, either embedded in the data folder or given by address.
 *
 * <p>Promises: the embedded server listens on the loopback address only, asks for a generated secret, is taken down
 * with its program even when that is killed, and recovers by itself at the next start. Knows no other module.
 */
@ApplicationModule(
        displayName = "database",
        allowedDependencies = {})
@NullMarked
package cn.yangguang.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
