/**
 * 监督预警: what looks right at first sight and is not: backdated, silently removed, unreviewed, filled in before the inspection; and figures
 * that fall out of the row.
 *
 * <p>In law: 条例 2019 Art. 47, 53; 检查指标 VE-1 (faked publication dates); 实施条例 of 保守国家秘密法 Art. 42 (先审查、后公开).
 *
 * <p>Promises: computed from the records when somebody looks, both ways: the office is protected from suspicion as much as the public from the
 * office, so every warning says its measure. What is a measure of ours is dated data. Nothing here is a finding: it is a reason to look.
 *
 * <p>Neighbours: reads the views of {@code disclosure}, {@code application}, {@code gate} and {@code inspection}.
 */
@NullMarked
@ApplicationModule(
        displayName = "guard 监督预警",
        allowedDependencies = {"supervision", "organ", "identity", "journal", "page"})
package cn.yangguang.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
