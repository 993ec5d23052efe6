package cn.yangguang.weibo;

import cn.yangguang.channel.Publication;
import cn.yangguang.language.SignCount;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * An edition in at most 140 Chinese signs: 【title】, as much of the summary as fits, the end of the index number, the whole address of the
 * page. Weibo asks for a link of our own in it and lets no topic (#…#) in.
 */
final class WeiboText {

    static final int MOST = 140;
    private static final int LEAST_TITLE = 12;
    private static final int LEAST_SUMMARY = 8;

    private WeiboText() {}

    /** @param remarks what was shortened, in Chinese */
    record Made(String words, List<String> remarks) {}

    /** @param address whole address of the page */
    static Made of(Publication publication, String address) {
        String end = "〔" + number(publication.indexNumber()) + "〕 " + address;
        String mark = publication.correction() ? "更正 " : "";
        String title = harmless(mark + publication.title());
        int room = MOST - SignCount.of(end) - SignCount.of("【】");
        String head = "【" + SignCount.cut(title, Math.max(LEAST_TITLE, room)) + "】";
        int left = MOST - SignCount.of(head + end);
        String said = publication.summary().isBlank() ? publication.text() : publication.summary();
        String summary = harmless(said.replaceAll("\\s+", " ").strip());
        String body = left >= LEAST_SUMMARY && !summary.equals(title) ? SignCount.cut(summary, left - 1) : "";
        boolean titleCut = head.endsWith("…】");
        return new Made(
                head + body + end,
                titleCut ? List.of("标题太长，微博中只有前一部分") : body.endsWith("…") ? List.of("概述太长，微博中只有前一部分") : List.of());
    }

    /** What follows the last slash: unique within the organ and the year. */
    private static String number(String indexNumber) {
        return indexNumber.substring(indexNumber.lastIndexOf('/') + 1);
    }

    /** Neither a topic nor a call to somebody. */
    private static String harmless(String text) {
        return text.replace('#', '＃').replace('@', '＠');
    }

    /** Without links and blanks: what is left the same by Weibo, which puts short links for ours. */
    static String plain(String words) {
        return Parser.unescapeEntities(words, false)
                .replaceAll("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+", "")
                .replaceAll("[\\s\\u200b]+", "");
    }
}
