package cn.yangguang.reading;

import cn.yangguang.disclosure.Channel;
import cn.yangguang.files.StoredFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One publication of an edition through one channel.
 *
 * @param postedOn the day it went up or out
 * @param evidence photograph or copy, null when there is none
 */
public record PublicDelivery(
        Channel channel, LocalDate postedOn, @Nullable StoredFile evidence) {

    public boolean photographed() {
        return evidence != null && evidence.mediaType().startsWith("image/");
    }
}
