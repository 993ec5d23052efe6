/**
 * 文件剖析: a file taken apart into what it shows, place by place, and what it hides.
 *
 * <p>In law: 条例 Art. 17 (review before publication looks at everything that would leave the office); 保守国家秘密法实施条例 Art. 42 (item by item).
 *
 * <p>Promises: every word keeps its place, so that a person finds it again; tables stay tables; what a reader of the printed
 * paper would not see is told as {@link cn.yangguang.dissection.Trace} and its words are read all the same; whatever a file
 * holds, the caller gets a value and never an exception for it. Plain Java: no Spring, no database, no clock.
 *
 * <p>Neighbours: uses {@code confined} for files of strangers.
 */
@NullMarked
@ApplicationModule(
        displayName = "dissection 文件剖析",
        allowedDependencies = {"confined"})
package cn.yangguang.dissection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
