package cn.yangguang.copy;

import cn.yangguang.page.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a copy where the site has its search: a page that finds titles and numbers with a small script and a list of them
 * as a file, without any server; without script it leads to the lists, and where there is a live site, there.
 */
final class TitleSearch {

    /** The list of titles; a script, since a page opened from a disk may not read other files. */
    static final CopyAddress TITLES = CopyAddress.of("/search/titles.js");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TitleSearch() {}

    static byte[] titles(CopyItems items) {
        List<List<String>> rows = items.byPath().entrySet().stream()
                .map(one -> List.of(
                        one.getValue().title(),
                        CopyAddress.of(one.getKey()).file(),
                        one.getValue().publishedOn().toString(),
                        one.getValue().indexNumber(),
                        one.getValue().documentNumber()))
                .toList();
        return ("window.yangguangTitles = " + JSON.writeValueAsString(rows) + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The page, in the shell of another page of the same language.
     *
     * @param shell a page whose main part is replaced
     * @param self address of the search page
     */
    static byte[] page(byte[] shell, Words words, CopyPlan plan, CopyAddress self, int items) {
        Document page = Jsoup.parse(new String(shell, StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.title(words.of("copy.search.title"));
        page.select("nav.trail, script[type=application/ld+json], link[rel=canonical]")
                .remove();
        page.select("[aria-current=page]").removeAttr("aria-current");
        Element main = page.selectFirst("main");
        if (main == null) {
            throw new IllegalStateException("a page without its main part: " + self.text());
        }
        main.empty();
        Element article = main.appendElement("article").addClass("column");
        article.appendElement("h1").text(words.of("copy.search.title"));
        article.appendElement("p").addClass("lead").text(words.of("copy.search.lead", items));
        form(article, words);
        article.appendElement("p").attr("id", "title-count").attr("role", "status");
        article.appendElement("ol").addClass("dated").attr("id", "title-results");
        ways(article, words, plan);
        String language = String.join("/", self.query().values());
        String root =
                "../".repeat((int) self.file().chars().filter(c -> c == '/').count());
        page.body().appendElement("script").attr("src", TITLES.path());
        page.body()
                .appendElement("script")
                .attr("src", "/assets/public/title-search.js")
                .attr("id", "title-search")
                .attr("data-root", root + (language.isEmpty() ? "" : language + "/"))
                .attr("data-found", words.of("copy.search.found"))
                .attr("data-none", words.of("copy.search.none"));
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static void form(Element article, Words words) {
        Element form = article.appendElement("form")
                .addClass("searchbox")
                .attr("role", "search")
                .attr("action", "/search")
                .attr("method", "get");
        form.appendElement("label").attr("for", "title-q").text(words.of("copy.search.label"));
        Element typed = form.appendElement("span").addClass("typed");
        typed.appendElement("input")
                .attr("type", "search")
                .attr("id", "title-q")
                .attr("name", "q")
                .attr("maxlength", "100");
        typed.appendElement("button").text(words.of("copy.search.button"));
    }

    private static void ways(Element article, Words words, CopyPlan plan) {
        article.appendElement("noscript").appendElement("p").text(words.of("copy.search.noscript"));
        Element ways = article.appendElement("ul").addClass("ways");
        String organ = plan.organ();
        String lists = organ == null ? "/organs" : "/organs/" + organ + "/content";
        ways.appendElement("li").appendElement("a").attr("href", lists).text(words.of("copy.search.lists"));
        if (organ == null) {
            ways.appendElement("li").appendElement("a").attr("href", "/sitemap").text(words.of("copy.search.map"));
        }
        if (!plan.live().isEmpty()) {
            ways.appendElement("li")
                    .appendElement("a")
                    .attr("href", plan.live() + "/search")
                    .text(words.of("copy.search.live"));
        }
    }
}
