package cn.yangguang.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.files.Contents;
import cn.yangguang.page.LabelCheck;
import cn.yangguang.page.PageLabels;
import cn.yangguang.reading.PublicRows;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The public site over HTTP, with the counts of the seed year. */
@TestPropertySource(
        properties = {
            "yangguang.demo=true",
            "yangguang.site.name=演示县人民政府",
            "yangguang.site.url=https://www.example.gov.cn",
            "yangguang.site.id-code=0000000000",
            "yangguang.site.icp=演示ICP备00000000号",
            "yangguang.site.police=演示公网安备 00000000000000号",
            "yangguang.site.mistakes=https://example.gov.cn/jiucuo?site_code=0000000000"
        })
class PublicSiteTest extends ProgramTest {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
    private static final String FIRST = "11640181DEMO00016X/2016-00001";
    private static final String CORRECTED = "11640181DEMO00016X/2016-90001";
    private static final String GONE = "11640181DEMO00016X/2016-90002";
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    private static String attachment = "";
    private static String photograph = "";
    private static String hidden = "";

    @Autowired
    private Contents contents;

    @BeforeEach
    void fill() throws Exception {
        if (!attachment.isEmpty()) {
            return;
        }
        var rows = new PublicRows(jdbc);
        rows.organ("demo", "演示县演示镇人民政府");
        rows.seedYear("demo");
        rows.organ("other", "演示县另一镇人民政府");
        long corrected = rows.item("other", CORRECTED, "2016年<b>预算</b>", null, DAY);
        rows.set(corrected, 1, "stage", "CORRECTED");
        rows.edition(corrected, 2, "PUBLISHED", "2016年\"预算\"（更正）<script>alert(1)</script>", null, DAY.plusDays(2));
        attachment = rows.attachment(contents, corrected, 2, "预算 表;\".csv", "项目,金额\n".getBytes(StandardCharsets.UTF_8))
                .hash();
        photograph = contents.keep(new java.io.ByteArrayInputStream(DOT), "photo.png")
                .hash();
        rows.delivery(corrected, 2, "notice-board", DAY.plusDays(3), photograph);
        long gone = rows.item("other", GONE, "低保名单", null, DAY);
        hidden = rows.attachment(contents, gone, 1, "名单.csv", "姓名\n演示\n".getBytes(StandardCharsets.UTF_8))
                .hash();
        rows.withdraw(gone, 1, DAY.plusDays(1));
    }

    private HttpResponse<String> get(String path) {
        return browser().get(path);
    }

    /** Statements for programs are no script, and a file of our own is none within the page. */
    private static String withoutData(String body) {
        return body.replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "")
                .replaceAll("<script src=\"/assets/[\\w./-]+\" defer></script>", "");
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/organs",
                "/organs/demo",
                "/organs/demo/guide",
                "/organs/demo/rules",
                "/organs/demo/content",
                "/organs/demo/content?category=demo-1&year=2016&channel=platform&page=2&sort=oldest",
                "/organs/demo/reports",
                "/organs/demo/apply",
                "/search",
                "/search?q=%E5%8F%B7",
                "/d/" + FIRST,
                "/d/" + CORRECTED,
                "/d/" + CORRECTED + "/1");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageStandsInBothLanguagesWithoutScriptStyleOrSession(String path) {
        for (String lang : List.of("zh", "en")) {
            Browser browser = browser();
            HttpResponse<String> answer = browser.get(path + (path.contains("?") ? "&" : "?") + "lang=" + lang);
            assertThat(answer.statusCode()).isEqualTo(200);
            String body = withoutData(answer.body());
            assertThat(body)
                    .doesNotContain("portal.")
                    .doesNotContain("reading.list")
                    .doesNotContain("<script")
                    .doesNotContain("style=\"");
            assertThat(body).doesNotContainPattern("(<link[^>]* href|src|action)=\"(https?:)?//");
            assertThat(body).contains("<h1");
            PageLabels.Kind kind = path.startsWith("/d/")
                    ? PageLabels.Kind.CONTENT
                    : path.matches("/|/organs/[a-z]+") ? PageLabels.Kind.HOME : PageLabels.Kind.COLUMN;
            assertThat(LabelCheck.missing(body, kind)).isEmpty();
            assertThat(body).contains("class=\"demo\"").contains("class=\"skip\"");
            assertThat(browser.cookieNames()).isEmpty();
        }
    }

    @Test
    void everyLinkOfAPageLeadsSomewhere() {
        var links = pages().flatMap(path -> Pattern.compile("(?:href|src)=\"(/[^\"#]*)")
                        .matcher(get(path).body())
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&")))
                .distinct()
                // The report itself is another module's page.
                .filter(link -> !link.matches("/organs/\\w+/reports/\\d+.*"))
                .toList();
        assertThat(links).hasSizeGreaterThan(50);
        assertThat(links)
                .allSatisfy(link -> assertThat(get(link).statusCode()).as(link).isEqualTo(200));
    }

    @Test
    void theFootShowsWhatIsConfiguredAndTheLargeTypeIsCarriedAlong() {
        String body = get("/organs/demo/guide?view=large").body();
        assertThat(body)
                .contains("演示县演示镇人民政府", "演示镇党政办公室", "政府网站标识码：0000000000", "演示ICP备00000000号")
                .contains(
                        "https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000",
                        "我为政府网站找错",
                        "/sitemap?view=large")
                .contains("/assets/public/large.css", "href=\"/organs/demo/rules?view=large\"", "标准版")
                .contains("href=\"/organs/demo/guide?lang=en&amp;view=large\"");
        assertThat(get("/organs/demo/content?year=2016&page=2").body())
                .contains("href=\"/organs/demo/content?year=2016&amp;page=2&amp;view=large\"");
        assertThat(get("/organs/demo/apply").body()).contains("20个工作日", "15个工作日", "/organs/demo/apply/form.docx");
        assertThat(get("/organs/demo/apply/form.docx").statusCode()).isEqualTo(200);
    }

    @Test
    void anItemCanBePassedOnByItsPermanentAddress() {
        assertThat(get("/d/" + FIRST).body())
                .contains("https://www.example.gov.cn/d/" + FIRST + "</span>", "src=\"/qr/d/" + FIRST + ".svg\"");
        assertThat(get("/qr/d/" + FIRST + ".svg").body()).startsWith("<svg ").contains("viewBox");
        assertThat(get("/qr/d/" + FIRST).statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheFiguresOfTheYear() {
        assertThat(get("/organs/demo").body())
                .contains("<strong>984</strong>")
                .contains("618")
                .contains("934");
        assertThat(get("/organs/demo/content?year=2016&channel=notice-board").body())
                .contains("共 50 条");
        assertThat(get("/organs/demo/content?year=2015").body()).contains("没有符合条件的信息");
    }

    @Test
    void showsAnItemWithItsMetadataAndLabels() {
        String body = get("/d/" + CORRECTED).body();
        assertThat(body)
                .contains("索引号", "信息名称", "内容概述", "生成日期", "发布日期", "发布机构", "文号", "公开方式", "公开形式")
                .contains("<meta name=\"PubDate\" content=\"2016-06-03 12:00\">")
                .contains("上墙日期")
                .contains("2016-06-04")
                .contains(">预算 表;\".csv</a>")
                .contains("/files/" + photograph);
        assertThat(body).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
    }

    @Test
    void marksACorrectedEditionAndLeadsToTheValidOne() {
        assertThat(get("/d/" + CORRECTED + "/1").body())
                .contains("本页是第 1 版，已经更正")
                .contains("href=\"/d/" + CORRECTED + "\"");
        assertThat(get("/d/" + CORRECTED + "/2").statusCode()).isEqualTo(200);
        assertThat(get("/d/" + CORRECTED + "/3").statusCode()).isEqualTo(404);
    }

    @Test
    void answersGoneForAWithdrawnItemWithoutItsWords() {
        for (String path :
                List.of("/d/" + GONE, "/d/" + GONE + "/1", "/d/" + GONE + "/", "/api/v1/disclosures/" + GONE)) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(410);
            assertThat(answer.body())
                    .contains("涉及个人信息保护")
                    .contains("2016-06-02")
                    .doesNotContain("低保");
        }
    }

    @Test
    void sendsFilesOnlyAsWhatTheyAre() {
        HttpResponse<String> answer = get("/files/" + attachment + "/index.html?inline");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("text/csv");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
        assertThat(header(answer, "ETag")).isEqualTo("\"" + attachment + "\"");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''"
                        + URLEncoder.encode("预算 表;\".csv", StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        HttpResponse<String> picture = get("/files/" + photograph + "/photograph?inline");
        assertThat(header(picture, "Content-Disposition")).startsWith("inline");
        assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void doesNotSendWhatNoVisibleEditionHolds() {
        assertThat(get("/files/" + hidden + "/x.csv").statusCode()).isEqualTo(404);
        assertThat(get("/files/" + "0".repeat(64) + "/x.csv").statusCode()).isEqualTo(404);
        assertThat(get("/files/etc/passwd").statusCode()).isEqualTo(404);
        assertThat(get("/files/..%2f..%2f/passwd").statusCode()).isBetween(400, 404);
    }

    @Test
    void keepsAListOfPersonsFromSearchEnginesAndShowsOnlyItsFiguresAfterItsPeriod() {
        String number = "11640181DEMO00016X/2016-90003";
        var rows = new PublicRows(jdbc);
        long id = rows.item("other", number, "低保公示", null, DAY);
        rows.persons(id, 1, 35, DAY.plusDays(7));
        String file = "/files/"
                + rows.attachment(contents, id, 1, "低保.csv", "姓名\n王演示\n".getBytes(StandardCharsets.UTF_8))
                        .hash() + "/x.csv";
        clock.set(DAY.plusDays(7));
        HttpResponse<String> running = get("/d/" + number);
        assertThat(running.body()).contains("<meta name=\"robots\" content=\"noindex", "正文：低保公示", "公示期至 2016-06-08");
        for (String path : List.of("/d/" + number, "/api/v1/disclosures/" + number, file)) {
            assertThat(header(get(path), "X-Robots-Tag")).as(path).startsWith("noindex");
        }
        clock.set(DAY.plusDays(8));
        assertThat(get("/d/" + number).body())
                .contains("35 人，公示期 2016-06-01 至 2016-06-08，已满")
                .doesNotContain("正文：", "演示数据：低保公示");
        assertThat(get("/api/v1/disclosures/" + number).body())
                .contains("\"over\":true", "\"attachments\":[]")
                .doesNotContain("正文：");
        assertThat(get(file).statusCode()).isEqualTo(404);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void givesProgramsThePublishedItems() {
        String list = get("/api/v1/disclosures?organ=demo&year=2016&category=demo-1&page=2&size=5")
                .body();
        assertThat(list).contains("\"total\":618").contains("\"page\":2").contains("\"formationDate\":\"2016-");
        assertThat(get("/api/v1/disclosures?organ=demo&year=2016&size=1").body())
                .contains("\"total\":984");
        assertThat(get("/api/v1/disclosures/" + CORRECTED).body())
                .contains("\"edition\":2")
                .contains("\"publishedOn\":\"2016-06-01\"")
                .contains("\"publishedAt\":\"2016-06-03T12:00:00+08:00\"");
        assertThat(get("/api/v1/disclosures/" + CORRECTED + "/1").body()).contains("\"edition\":1");
        assertThat(get("/api/v1/disclosures/nothing/2016-1").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/health").body())
                .contains("\"status\":\"UP\"")
                .contains("\"database\":\"UP\"")
                .contains("\"version\":");
    }

    @Test
    void describesItselfToPrograms() {
        String description = get("/api/v1/openapi").body();
        assertThat(description)
                .contains("\"/api/v1/disclosures\"")
                .contains("\"/api/v1/disclosures/{indexNumber}\"")
                .contains("\"/api/v1/health\"")
                .contains("\"410\"")
                .contains("\"400\"")
                .contains("ApiGone");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "-1",
                "abc",
                "1000000000",
                "99999999999999999999",
                "0",
                "1.5",
                ";drop",
                "'",
                "\"",
                "\\",
                "%",
                "_",
                "{x}",
                "${7*7}",
                "<script>alert(1)</script>",
                "1' or '1'='1",
                "B01;--",
                "../../etc/passwd",
                "\r\nX-Evil: 1",
                "\u0001",
                "٣",
                "😀",
                "x".repeat(3000));
    }

    private static final List<String> NAMES =
            List.of("page", "size", "sort", "year", "organ", "category", "channel", "q", "lang", "said");
    private static final List<String> ASKED =
            List.of("/search", "/organs/demo/content", "/organs/demo", "/api/v1/disclosures", "/d/" + FIRST);

    /** Every value meets every parameter and every page, though not every page with every parameter: that takes minutes. */
    @Test
    void noParameterBreaksAnAnswer() {
        List<String> values = hostile().toList();
        for (int value = 0; value < values.size(); value++) {
            for (int name = 0; name < NAMES.size(); name++) {
                withstands(ASKED.get((value + name) % ASKED.size()), NAMES.get(name), values.get(value));
            }
        }
    }

    @Test
    @Tag("long")
    void noParameterOfAnyPageBreaksAnAnswer() {
        hostile().forEach(value -> ASKED.forEach(path -> NAMES.forEach(name -> withstands(path, name, value))));
    }

    private void withstands(String path, String name, String value) {
        HttpResponse<String> answer = get(path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as("%s %s=%s", path, name, value).isIn(200, 400);
        assertThat(header(answer, "Content-Type"))
                .startsWith(path.startsWith("/api/") ? "application/json" : "text/html");
        if (!path.startsWith("/api/")) {
            assertThat(withoutData(answer.body())).doesNotContain("<script");
        }
        assertThat(header(answer, "X-Evil")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noAddressBreaksAnAnswer(String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        for (String path : List.of("/d/", "/organs/", "/files/", "/api/v1/disclosures/")) {
            assertThat(get(path + encoded).statusCode()).as(path + value).isIn(200, 400, 404);
        }
    }

    @Test
    void namesTheParameterThatMeansNothing() {
        for (String pair : List.of(
                "page=0",
                "page=abc",
                "page=10001",
                "size=101",
                "size=-1",
                "year=16",
                "sort=%3Bdrop",
                "organ=nowhere",
                "category=none",
                "channel=none",
                "page=1&page=2")) {
            HttpResponse<String> answer = get("/api/v1/disclosures?" + pair);
            assertThat(answer.statusCode()).as(pair).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"" + pair.substring(0, pair.indexOf('=')) + "\"");
            assertThat(answer.body()).contains("\"allowed\":\"");
        }
        assertThat(get("/search?q=%00").statusCode()).isIn(200, 400);
    }

    @Test
    void helpsWhoeverIsLost() {
        for (String path :
                List.of("/organs/nowhere", "/organs/nowhere/guide", "/organs/nowhere/content", "/d/x/2016-1", "/d")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/d/x/2016-1").body()).contains("没有找到这个页面").contains("role=\"search\"");
        assertThat(get("/robots.txt").body()).contains("Disallow: /office\n");
        assertThat(get("/favicon.ico").statusCode()).isEqualTo(200);
    }
}
