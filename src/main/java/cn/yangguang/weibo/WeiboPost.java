package cn.yangguang.weibo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What was posted for one dispatch.
 *
 * @param plain the words without links and blanks
 * @param item index number
 * @param step BEGUN, SENDING (nobody knows its end yet), SHOWN, FAILED, DELETED
 * @param id at Weibo, or empty
 * @param uid of the account at Weibo, or empty
 */
public record WeiboPost(
        UUID key,
        String organ,
        String channel,
        String words,
        String plain,
        String item,
        int edition,
        String step,
        String id,
        String uid,
        String reason,
        Instant begunAt,
        Instant changedAt) {

    static final String BEGUN = "BEGUN";
    static final String SENDING = "SENDING";
    static final String SHOWN = "SHOWN";
    static final String FAILED = "FAILED";
    static final String DELETED = "DELETED";

    /** Where the public reads it, or empty. */
    public String url() {
        return id.isEmpty() ? "" : "https://m.weibo.cn/status/" + id;
    }

    Map<String, String> receipt() {
        Map<String, String> receipt = new HashMap<>(Map.of("id", id, "uid", uid, "url", url()));
        receipt.values().removeIf(String::isEmpty);
        return receipt;
    }

    /** Anew, with the words of today. */
    WeiboPost saying(String now) {
        return new WeiboPost(
                key, organ, channel, now, WeiboText.plain(now), item, edition, BEGUN, "", "", "", begunAt, changedAt);
    }

    WeiboPost to(String next, String why) {
        return new WeiboPost(key, organ, channel, words, plain, item, edition, next, id, uid, why, begunAt, changedAt);
    }

    WeiboPost shown(String number, String by) {
        return new WeiboPost(
                key, organ, channel, words, plain, item, edition, SHOWN, number, by, "", begunAt, changedAt);
    }
}
