/**
 * 主动公开: the life of a {@link cn.yangguang.disclosure.Disclosure} and its editions, from the draft to the archive.
 *
 * <p>In law: 政府信息公开条例 Art. 17 (review before publication), Art. 19–26 (what, where, by when), Art. 6 and 18
 * (correction, reassessment); 保守国家秘密法 Art. 35 and 实施条例 Art. 42 (先审查、后公开, item by item).
 *
 * <p>Promises: one table ({@link cn.yangguang.disclosure.Rules}) says what may happen, and page, server, tests and
 * documents all ask it; nobody skips the secrecy review, and no author reviews or signs their own work; nothing
 * published is ever deleted or silently changed. Due dates are computed, never stored.
 */
@ApplicationModule(
        displayName = "disclosure",
        allowedDependencies = {
            "organ",
            "identity",
            "catalogue",
            "calendar",
            "changes",
            "journal",
            "files",
            "gate",
            "cleaning",
            "page",
            "tabular",
            "letter"
        })
@NullMarked
package cn.yangguang.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
