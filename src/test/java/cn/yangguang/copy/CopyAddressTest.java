package cn.yangguang.copy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.copy.CopyScope.Link;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Words;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopyAddressTest {

    private static final CopyAddress LIST = CopyAddress.of("/organs/linhe/content");

    private static final Words WORDS = new Languages().chinese();

    private final CopyScope scope =
            new CopyScope(CopyPlan.whole("https://example.gov.cn/linhe"), Set.of(), path -> true);

    @Test
    void givesEveryPageAFolderAndWhatNarrowsAListFurtherOnes() {
        assertThat(CopyAddress.of("/").file()).isEqualTo("index.html");
        assertThat(CopyAddress.of("/d/640181105/2016-00001").file()).isEqualTo("d/640181105/2016-00001/index.html");
        assertThat(CopyAddress.of("/d/A/2016.1").file()).isEqualTo("d/A/2016.1/index.html");
        assertThat(new CopyAddress("/organs/linhe/content", Map.of("page", "2", "category", "B01")).file())
                .isEqualTo("organs/linhe/content/category-B01/page-2/index.html");
        assertThat(new CopyAddress("/organs/linhe/content.csv", Map.of("year", "2016")).file())
                .isEqualTo("organs/linhe/year-2016/content.csv");
        assertThat(new CopyAddress("/organs/linhe", Map.of("lang", "en")).file())
                .isEqualTo("en/organs/linhe/index.html");
        assertThat(CopyAddress.of("/api/v1/disclosures/640181105/2016-00001").file())
                .isEqualTo("api/v1/disclosures/640181105/2016-00001.json");
    }

    @Test
    void keepsApartWhatAFileSystemWouldNot() {
        String one = CopyAddress.of("/files/ab/a%3Fb.pdf").file();
        String two = CopyAddress.of("/files/ab/a%2Ab.pdf").file();
        assertThat(one).isNotEqualTo(two).matches("files/ab/a_b~[0-9a-f]{8}\\.pdf");
        assertThat(CopyAddress.of("/files/ab/" + "%E9%95%BF".repeat(120) + ".pdf")
                        .file()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThan(220);
        assertThat(CopyAddress.of("/d/%2E%2E/x").file()).doesNotContain("..");
    }

    @Test
    void linksFromFileToFile() {
        assertThat(CopyAddress.link("d/a/b/index.html", "assets/x.css")).isEqualTo("../../../assets/x.css");
        assertThat(CopyAddress.link("d/a/b/index.html", "d/a/c/index.html")).isEqualTo("../c/index.html");
        assertThat(CopyAddress.link("index.html", "预算 表.csv")).isEqualTo("%E9%A2%84%E7%AE%97%20%E8%A1%A8.csv");
        assertThat(CopyAddress.link("d/a/index.html", "d/a/index.html")).isEqualTo("index.html");
    }

    @Test
    void tellsWhatACopyHoldsFromWhatOnlyTheLiveSiteCanDo() {
        assertThat(scope.read("?page=2#narrow", LIST))
                .isEqualTo(new Link.Held(new CopyAddress(LIST.path(), Map.of("page", "2")), "#narrow"));
        assertThat(scope.read("/organs/linhe/content?lang=zh&page=1", LIST)).isEqualTo(new Link.Held(LIST, ""));
        assertThat(scope.read("https://example.gov.cn/linhe/d/a/b", LIST))
                .isEqualTo(new Link.Held(CopyAddress.of("/d/a/b"), ""));
        assertThat(scope.read("https://example.gov.cn/linhe2", LIST)).isEqualTo(new Link.Away());
        assertThat(scope.read("mailto:a@example.com", LIST)).isEqualTo(new Link.Away());
        assertThat(scope.read("#main", LIST)).isEqualTo(new Link.Away());
        assertThat(scope.read("http://[broken", LIST)).isEqualTo(new Link.Away());
        for (String live : new String[] {
            "/office",
            "/organs/linhe/content?sort=oldest",
            "/organs/linhe/content?year=2016&category=B01&channel=platform",
            "/?lang=en",
            "/api/v1/openapi",
            "/organs/linhe?strange=1"
        }) {
            assertThat(scope.read(live, LIST)).as(live).isEqualTo(new Link.Live(live));
        }
    }

    @Test
    void rewritesPagesAndStyleSheets() {
        var html = new CopyHtml(scope, CopyPlan.whole("https://example.gov.cn/linhe"), WORDS, LIST);
        String page = new String(
                html.page("""
                <html><head><link rel="stylesheet" href="/assets/a.css"></head><body><form action="/search"><input name="q"></form>
                <form action="/other"><button>x</button></form><a href="?page=2">2</a><a href="?strange=1">old</a><a href="?sort=oldest">sorted</a>
                <a class="language" href="/?lang=en">en</a><img src="data:image/png;base64,x"></body></html>
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page)
                .contains("href=\"../../../assets/a.css\"", "action=\"../../../search/index.html\"")
                .contains("href=\"page-2/index.html\"", "<a>old</a>", "data:image/png")
                .doesNotContain("/other", "language", "sorted");
        assertThat(html.found()).extracting(CopyAddress::path).contains("/assets/a.css", "/search");
        var css = new CopyHtml(scope, CopyPlan.whole(""), WORDS, CopyAddress.of("/assets/public/a.css"));
        assertThat(new String(
                        css.styleSheet("a{background:url('/assets/mark.svg')} b{background:url(x.png)}"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("a{background:url(\"../mark.svg\")} b{background:url(x.png)}");
    }
}
