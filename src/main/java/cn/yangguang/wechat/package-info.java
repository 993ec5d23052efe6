/**
 * 微信公众号: editions as articles of an official account, drafted, published and taken back through the interface of WeChat.
 *
 * <p>In law: 条例 2019 Art. 23 (whatever else makes it easy for the public to know); the 标准目录 name 两微一端 among the channels.
 *
 * <p>Promises: what is about to be asked is written down before; the address of the edition goes with each article, so that after a crash
 * WeChat is looked through before anything is sent again; one access token for all programs, fetched once under the lock of its row, sealed,
 * in no log; what does not fit is shortened visibly and the whole stays one touch away (阅读原文).
 *
 * <p>Neighbours: an adapter of {@code channel}; pictures come from {@code files}, the cover is set by {@code typeset}.
 */
@NullMarked
@ApplicationModule(
        displayName = "wechat 微信公众号",
        allowedDependencies = {
            "channel",
            "disclosure",
            "files",
            "identity",
            "language",
            "organ",
            "page",
            "reading",
            "rounds",
            "supervision",
            "typeset",
            "vault"
        })
package cn.yangguang.wechat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
