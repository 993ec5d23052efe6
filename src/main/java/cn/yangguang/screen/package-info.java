/**
 * 电子屏: screens in halls and villages play what the channel placed there and what staff put in front.
 *
 * <p>In law: 条例 2019 Art. 23, 24 (whatever makes it easy for the public to know), 25 (places and facilities); 社区/企事业单位/村公示栏（电子屏）
 * of the 基层政务公开标准目录. For how many minutes a screen may be silent no law says: dated configuration, {@link
 * cn.yangguang.screen.SilenceRule}.
 *
 * <p>Promises: a screen is given only what the public may read at that moment, and drops by itself what is past its last day; it goes on
 * playing without the network; an item counts as shown when the screen has reported it, and as taken down when no screen can hold it any
 * more; an emergency goes before everything, with its reason in the journal.
 *
 * <p>Neighbours: an adapter of {@code channel}; reads the contract views of {@code disclosure}.
 */
@NullMarked
@ApplicationModule(
        displayName = "screen 电子屏",
        allowedDependencies = {
            "channel",
            "organ",
            "identity",
            "disclosure",
            "vault",
            "journal",
            "page",
            "changes",
            "supervision"
        })
package cn.yangguang.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
