/**
 * 发布前审查: personal data, marks of secrecy, hidden data and wording, found in what is about to be published.
 *
 * <p>In law: 条例 Art. 14–17; 保守国家秘密法 Art. 35 and 实施条例 Art. 42 (先审查、后公开); 个人信息保护法 Art. 25, 28, 34.
 *
 * <p>Promises: a finding names the place, the rule and its article, and how long the words are, never the words themselves;
 * what an office publishes of itself (统一社会信用代码, index and document numbers, its own telephones) is no finding. The same
 * contents give the same findings. Plain Java: no Spring, no database, no clock.
 *
 * <p>Neighbours: uses {@code dissection}, {@code identifier} and {@code language} (same sound).
 */
@NullMarked
@ApplicationModule(
        displayName = "screening 发布前审查",
        allowedDependencies = {"dissection", "identifier", "language"})
package cn.yangguang.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
