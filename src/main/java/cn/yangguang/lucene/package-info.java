/**
 * 检索引擎: the index of published disclosures as an embedded Lucene index in the data folder of each program.
 *
 * <p>Promises: what {@link cn.yangguang.search.SearchEngine} promises. Nobody depends on this module: another engine
 * takes its place by being another bean of that type. Why it ranks as it does, and how that was measured, is in
 * docs/decisions/0010.
 */
@ApplicationModule(
        displayName = "lucene",
        allowedDependencies = {"search", "language"})
@NullMarked
package cn.yangguang.lucene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
