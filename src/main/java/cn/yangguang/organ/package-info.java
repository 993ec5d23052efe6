/**
 * 机关: the tree of organs, what the 指南 must say of each (条例 Art. 12), its 领导小组 and 督查领导小组.
 *
 * <p>Promises: the tree has no cycles and no orphans; every change is in the journal. Knows the journal, the pages and
 * foreign tables.
 */
@ApplicationModule(
        displayName = "organ",
        allowedDependencies = {"changes", "journal", "page", "tabular"})
@NullMarked
package cn.yangguang.organ;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
