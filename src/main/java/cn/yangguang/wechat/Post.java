package cn.yangguang.wechat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The article of one dispatch.
 *
 * @param source whole address of the edition: goes with the article, and finds it again
 * @param item index number
 * @param draft media_id of the draft, or empty
 * @param publication publish_id, or empty
 * @param article article_id, or empty
 * @param url where the public reads it, or empty
 * @param changedAt when the step was reached
 */
public record Post(
        UUID key,
        String organ,
        String channel,
        String title,
        String source,
        String item,
        int edition,
        String step,
        String draft,
        String publication,
        String article,
        String url,
        String words,
        Instant begunAt,
        Instant changedAt) {

    Step at() {
        return Step.valueOf(step);
    }

    Map<String, String> receipt() {
        Map<String, String> receipt = new HashMap<>();
        receipt.put("url", url);
        receipt.put("article_id", article);
        receipt.put("publish_id", publication);
        receipt.put("media_id", draft);
        receipt.values().removeIf(String::isEmpty);
        return receipt;
    }

    Post drafted(String media) {
        return with(Step.DRAFTED, media, publication, article, url, "");
    }

    Post submitted(String task) {
        return with(Step.SUBMITTED, draft, task, article, url, "");
    }

    Post published(String id, String address) {
        return with(Step.PUBLISHED, draft, publication, id, address, "");
    }

    Post afresh() {
        return with(Step.BEGUN, "", "", "", "", "");
    }

    /** Anew, under the title and with the address of today. */
    Post anew(String today, String address) {
        return new Post(
                key,
                organ,
                channel,
                today,
                address,
                item,
                edition,
                Step.BEGUN.name(),
                "",
                "",
                "",
                "",
                "",
                begunAt,
                changedAt);
    }

    Post to(Step next, String why) {
        return with(next, draft, publication, article, url, why);
    }

    private Post with(Step next, String media, String task, String id, String address, String why) {
        return new Post(
                key,
                organ,
                channel,
                title,
                source,
                item,
                edition,
                next.name(),
                media,
                task,
                id,
                address,
                why,
                begunAt,
                changedAt);
    }
}
