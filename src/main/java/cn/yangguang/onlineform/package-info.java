/**
 * 网上表单: what every form of the public site needs that takes words in without a session: a one-time key, limits against trying and
 * flooding, answers that nobody keeps.
 *
 * <p>In law: nothing; 个人信息保护法 Art. 51 for what must not lie in a cache.
 *
 * <p>Promises: one form makes one entry however often it is sent; a key of ours cannot be made by anybody else; secrets cannot be found
 * by trying.
 */
@ApplicationModule(
        displayName = "onlineform 网上表单",
        allowedDependencies = {"vault", "traffic"})
@NullMarked
package cn.yangguang.onlineform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
