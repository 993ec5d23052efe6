/**
 * 发布前审查台: what the rules of {@code screening} find in the words and files of an office before they leave it, kept by content and
 * rules, let pass only with a reason, and looked at again every night.
 *
 * <p>In law: 条例 Art. 17 (review before publication); 保守国家秘密法 Art. 34, 35 and 实施条例 Art. 42 (先审查、后公开, item by item);
 * 个人信息保护法 Art. 25, 28, 34.
 *
 * <p>Promises: the same content is looked at once by the same rules; foreign files are read in a process of their own, never on the
 * thread of a request; nothing that was found is kept, only where it is; what was let pass names who, in which duty and why, and is
 * never changed; a content nobody has looked at to the end is not clear.
 *
 * <p>Knows words and files, not disclosures: {@code disclosure} asks it ({@link cn.yangguang.gate.Gate}) and gives it what to walk
 * over ({@link cn.yangguang.gate.Publications}).
 */
@NullMarked
@ApplicationModule(
        displayName = "gate 发布前审查台",
        allowedDependencies = {
            "supervision",
            "screening",
            "dissection",
            "cleaning",
            "confined",
            "files",
            "organ",
            "identity",
            "journal",
            "page"
        })
package cn.yangguang.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
