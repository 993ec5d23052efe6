/**
 * 隔离进程: work on foreign files in a process of its own, with little memory, little time and, where the system allows it,
 * no network.
 *
 * <p>In law: 保守国家秘密法 Art. 35 and 网络安全法 Art. 21 ask for looking into what comes from outside without danger to what is inside.
 *
 * <p>Promises: a file that kills its reader kills that process alone and gets an answer all the same; the process ends with
 * its master; nothing of a file stays behind. Plain Java.
 *
 * <p>Neighbours: uses no other module. Used by {@code text} and {@code dissection}.
 */
@NullMarked
@ApplicationModule(
        displayName = "confined 隔离进程",
        allowedDependencies = {})
package cn.yangguang.confined;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
