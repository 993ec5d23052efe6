package cn.yangguang.wechat;

import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Publication;
import cn.yangguang.language.SignCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An edition as an article of an official account, within the measures of WeChat's document on {@code draft/add}. */
final class Article {

    private static final int DIGEST = 120;
    private static final int SOURCE_BYTES = 1024;

    private Article() {}

    static Adapted of(Publication publication, OfficialAccount account) {
        String title = SignCount.cut(publication.title(), account.titleLength());
        boolean cut = !title.equals(publication.title());
        ArticleBody.Made body = ArticleBody.of(publication, cut ? publication.title() : "");
        String said = publication.summary().isBlank() ? publication.text() : publication.summary();
        List<String> remarks = new ArrayList<>();
        if (cut) {
            remarks.add("标题超过 " + account.titleLength() + " 个字，微信标题用前一部分，完整标题放在正文开头");
        }
        remarks.addAll(body.remarks());
        return new Adapted(
                Map.of(
                        "title", title,
                        "author", account.author(),
                        "digest", SignCount.cut(said.replaceAll("\\s+", " ").strip(), DIGEST),
                        "content", body.html(),
                        "source", account.whole(publication.address()) + "/" + publication.edition(),
                        "cover", cover(body.html()),
                        "organ", publication.organName(),
                        "item", publication.indexNumber(),
                        "edition", String.valueOf(publication.edition())),
                remarks);
    }

    /** What is wrong with it before it is sent, in Chinese, or empty. */
    static String problem(Adapted what) {
        String source = what.fields().getOrDefault("source", "");
        if (!source.startsWith("http")) {
            return "没有本站网址，请在渠道连接中填写";
        }
        return source.length() > SOURCE_BYTES ? "原文地址太长" : "";
    }

    /** Where the first picture of the text is; empty when the name of the organ becomes the cover. */
    private static String cover(String html) {
        Element first = Jsoup.parseBodyFragment(html).selectFirst("img[src]");
        return first == null ? "" : first.attr("src");
    }
}
