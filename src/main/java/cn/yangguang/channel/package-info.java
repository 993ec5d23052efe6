/**
 * 渠道: one approved edition goes through every chosen channel, each once, each with its receipt; a withdrawal reaches them all.
 *
 * <p>In law: 条例 2019 Art. 23, 24 (2007: Art. 15): by 公报, websites, 新闻发布会, press, broadcast and whatever else makes it easy for the
 * public to know; Art. 6: what is wrong must be put right where it was told.
 *
 * <p>Promises: what is to be sent is stored in the transaction of the publication; nothing is sent twice after a crash, because the other
 * side is asked for the key before anything is sent again; a new edition deals with what went out of the former one, as the channel can
 * ({@link cn.yangguang.channel.Correcting}); what people brought somewhere by hand is named until a person says that it was put right there; what nobody can know is shown to a person and never guessed; every asking and
 * every answer stays on record.
 *
 * <p>Neighbours: hears {@code EditionPublished} and {@code EditionWithdrawn} of {@code disclosure}; reads what is public from {@code
 * reading}, what hangs on boards from the view {@code noticeboard.v_posting}. A channel is a {@link cn.yangguang.channel.ChannelAdapter}.
 */
@NullMarked
@ApplicationModule(
        displayName = "channel 渠道",
        allowedDependencies = {
            "disclosure",
            "files",
            "reading",
            "rounds",
            "organ",
            "identity",
            "vault",
            "journal",
            "page",
            "supervision"
        })
package cn.yangguang.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
