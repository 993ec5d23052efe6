package cn.yangguang.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.channel.Publication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ArticleBodyTest {

    private static final List<String> PIECES = List.of(
            "<p>演示段落，" + "公开项目和金额。".repeat(60) + "</p>",
            "<p><img src=\"/files/" + "a".repeat(64) + "/演示.png\" alt=\"\"></p>",
            "<table><tr><th>甲</th><th>乙</th></tr>" + "<tr><td>1</td><td>a&amp;b</td></tr>".repeat(120) + "</table>",
            "<h2>一、演示</h2><ul><li>甲</li><li>乙</li></ul>",
            "<p>" + "&lt;很长的一段&gt;".repeat(4000) + "</p>",
            "<p>见<a href=\"https://other.example/\">别处</a></p>");

    private static ArticleBody.Made made(String body) {
        return ArticleBody.of(
                new Publication(
                        "linhe",
                        "演示镇人民政府",
                        "Y/2026-00001",
                        1,
                        "演示",
                        "",
                        "",
                        LocalDate.of(2026, 3, 2),
                        body,
                        "",
                        List.of(),
                        "https://x.example/d/1",
                        false),
                "");
    }

    @Property(tries = 60)
    void staysWithinWhatWechatTakesWhateverTheBody(@ForAll @Size(max = 14) List<@IntRange(max = 5) Integer> pieces) {
        var body = new StringBuilder();
        pieces.forEach(piece -> body.append(PIECES.get(piece)));
        ArticleBody.Made made = made(body.toString());
        String grown = made.html().replaceAll("src=\"[^\"]*\"", "src=\"http://mmbiz.qpic.cn/" + "x".repeat(250) + "\"");
        assertThat(grown.length()).isLessThan(ArticleBody.MOST_SIGNS);
        assertThat(grown.getBytes(StandardCharsets.UTF_8).length).isLessThan(ArticleBody.MOST_BYTES);
        assertThat(made.html()).doesNotContain("<a ", "<script").contains("阅读原文");
        assertThat(Jsoup.parseBodyFragment(made.html()).body().children())
                .as("one section")
                .hasSize(1);
    }

    @Test
    void showsTheBeginningOfAParagraphThatIsTooLongByItself() {
        String html = made(PIECES.get(4)).html();
        assertThat(Jsoup.parse(html).text()).contains("很长的一段", "…", "全文较长");
        assertThat(html.length()).isGreaterThan(12_000);
    }

    @Test
    void aWideTableGetsSmallTypeAndCanBePushedSideways() {
        String html =
                made("<table><tr>" + "<td>演示</td>".repeat(7) + "</tr></table>").html();
        assertThat(html).contains("overflow-x:auto", "font-size:12px;min-width:504px");
    }

    @Test
    void everyCodeOfTheTableHasItsWords() {
        assertThat(ErrorCodes.all().values())
                .hasSizeGreaterThan(35)
                .allSatisfy(one -> assertThat(one.words()).isNotBlank());
        assertThat(ErrorCodes.of(42001, "").kind()).isEqualTo(ErrorKind.TOKEN);
        assertThat(ErrorCodes.of(12345, "strange\nthing").words()).isEqualTo("微信答复“strange thing”（12345）");
    }
}
