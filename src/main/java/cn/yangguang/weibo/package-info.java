/**
 * 微博: editions as short posts of a government account, with the address of the page.
 *
 * <p>In law: 条例 2019 Art. 23 (whatever else makes it easy for the public to know); the 标准目录 name 两微一端 among the channels.
 *
 * <p>Promises: what is about to be posted is written down before; what Weibo may have is looked for in the account's own posts before it is
 * posted again; the token is sealed, in no log, its end is told two weeks ahead, and when Weibo no longer takes it the account pauses until
 * a person has given a new one.
 *
 * <p>Neighbours: an adapter of {@code channel}; pictures come from {@code files}.
 */
@NullMarked
@ApplicationModule(
        displayName = "weibo 微博",
        allowedDependencies = {
            "channel",
            "disclosure",
            "files",
            "identity",
            "journal",
            "language",
            "organ",
            "page",
            "supervision",
            "vault"
        })
package cn.yangguang.weibo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
