/**
 * 检索: finds published disclosures by words (条例 Art. 24: 具备信息检索、查阅、下载等功能).
 *
 * <p>Promises: any line of text is a valid question; what is found comes from the last commit, which carries the
 * position in the database's log of changes up to which it is complete, so the index is never ahead of the database and
 * loses nothing; an index that cannot be read is built anew aside. The index is a copy: deleting it loses nothing. Who
 * shows a hit asks the database whether it is still public.
 *
 * <p>What found nothing is counted by words and day ({@link cn.yangguang.search.SearchesInVain}), without whoever asked and without words that
 * look like personal data.
 *
 * <p>{@link cn.yangguang.search.SearchEngine} is the seam: today an embedded Lucene index of each program on the
 * database, later a cluster for those who have one.
 */
@ApplicationModule(
        displayName = "search",
        allowedDependencies = {
            "changes",
            "disclosure",
            "organ",
            "catalogue",
            "files",
            "text",
            "language",
            "dissection",
            "screening",
            "database",
            "identity",
            "page"
        })
@NullMarked
package cn.yangguang.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
