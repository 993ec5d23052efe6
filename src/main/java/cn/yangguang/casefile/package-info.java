/**
 * 案卷: everything of one case in one file, for the archive, the reviewing organ and the court.
 *
 * <p>In law: 条例 Art. 45 (登记、审核、办理、答复、归档); the organ proves in 行政复议 and 行政诉讼 that it acted lawfully and in time.
 *
 * <p>Promises: the file holds the application, every step, the ledger of the clock, letters, papers, records of service and of what was done against the handling, an index to
 * read without a network, and the SHA-256 of each; whoever takes one handles cases of the organ, and that it was taken stands in the
 * journal; nothing of it is left on the disk of the server.
 *
 * <p>Neighbours: reads {@code application}, {@code remedy} and {@code issuing}; nothing uses it.
 */
@ApplicationModule(
        displayName = "casefile 案卷",
        allowedDependencies = {
            "application",
            "remedy",
            "issuing",
            "law",
            "deadline",
            "calendar",
            "identity",
            "journal",
            "vault"
        })
@NullMarked
package cn.yangguang.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
