/**
 * 文本提取: the words inside stored files, for whoever must look into them (the search index, the review before publication).
 *
 * <p>In law: 条例 Art. 24 wants the published to be 检索 (searchable); an attachment is part of what was published.
 *
 * <p>Promises: each content is read once ever, its words or the reason why there are none are kept by its hash; foreign files
 * are parsed in a process of their own with little memory, little time and, where the system allows it, no network, so that
 * no file can stop or slow the program; whatever a file holds, the caller gets a value and never an exception for it.
 *
 * <p>Neighbours: uses {@code files} and {@code confined}. The readers are plain Java; pictures of text (scans) are not read.
 */
@ApplicationModule(
        displayName = "text 文本提取",
        allowedDependencies = {"files", "confined"})
@NullMarked
package cn.yangguang.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
