/**
 * 上下级: what a unit above sees of the units below it, down the tree of organs, and how much of it.
 *
 * <p>In law: 条例 Art. 3, 4 (guidance and supervision by the organ in charge), 46, 47; 个人信息保护法 Art. 5, 6 (no more than is needed), 25,
 * 34, 51.
 *
 * <p>Promises: figures hold no personal data; of records only what {@link cn.yangguang.oversight.Field} marks as plain is shown, everything
 * else masked by one rule ({@link cn.yangguang.oversight.Veil}); a record is opened only with a reason, the look stands in the journal as 调阅
 * and is seen by the unit below, or it did not happen; 举报 never come here.
 *
 * <p>Neighbours: modules above give figures ({@link cn.yangguang.oversight.FigureSource}) and records ({@link
 * cn.yangguang.oversight.RecordSource}); this one calls none of them. What is wanting is told by {@code supervision}; this is no second
 * overview of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "oversight 上下级",
        allowedDependencies = {"identity", "journal", "organ", "page", "screening", "supervision", "vault"})
package cn.yangguang.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
