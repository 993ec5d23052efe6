/**
 * People and their duties, and signing in. 等保 S-ID, S-AC; 三员分立.
 *
 * <p>Promises: no account and no password exists that was not made for this installation; conflicting duties are
 * refused; every handler of the program declares whose duty it serves or stands on a public list. Knows the organs,
 * the journal and the pages.
 */
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {"organ", "journal", "page", "tabular", "traffic"})
@NullMarked
package cn.yangguang.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
