/**
 * 清理: a file is made anew from what it shows, so that nothing it hides can leave the office.
 *
 * <p>In law: 条例 Art. 15, 17, 37 (区分处理); 个人信息保护法 Art. 25, 73; 2018年政务公开工作要点 (去标识化处理).
 *
 * <p>Promises: what is published is never the uploaded bytes but a new file of what is on a list of things to keep; it shows the same
 * words in the same order, masked where a mask was asked for, and hides nothing — judged by reading both files with {@code
 * dissection}; where the look cannot be kept without keeping more, the look goes and the words stay; a masked or hidden place of a page
 * is never covered but drawn anew as a picture. The same file gives the same words. Plain Java: no Spring, no database, no clock.
 *
 * <p>Neighbours: uses {@code dissection}, {@code confined} and {@code typeset}.
 */
@NullMarked
@ApplicationModule(
        displayName = "cleaning 清理",
        allowedDependencies = {"dissection", "confined", "typeset"})
package cn.yangguang.cleaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
