/**
 * 随附材料: files that come with an act of the office, an inspection or an answer to an order, say.
 *
 * <p>In law: 个人信息保护法 Art. 6 (no more than is needed): where and with which camera a photograph was taken is nobody's concern.
 *
 * <p>Promises: what is kept is never the bytes that were sent but a file made anew of what they show, in a process of its own; a file that
 * cannot be made anew is refused with the reason in words.
 *
 * <p>Neighbours: {@code cleaning} makes anew, {@code files} keeps; the module above remembers the hash and who may see it.
 */
@ApplicationModule(
        displayName = "enclosure 随附材料",
        allowedDependencies = {"cleaning", "files"})
@NullMarked
package cn.yangguang.enclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
