package cn.yangguang.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import cn.yangguang.reading.PublicRows;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds, site maps, tables, the catalogue and the comparison of editions over HTTP. */
class OpenDataTest extends ProgramTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);
    private static final String CODE = "11640181OPEN00016X/2016-";
    private static boolean filled;

    @BeforeEach
    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        var rows = new PublicRows(jdbc);
        rows.organ("open", "演示县开放镇人民政府");
        rows.column("open", "open-1", "财政<资金>", 1);
        rows.item("open", CODE + "00001", "=HYPERLINK(\"http://x\")", "open-1", DAY);
        long corrected = rows.item("open", CODE + "00002", "低保标准 & 说明\u0008", null, DAY.plusDays(1));
        rows.set(corrected, 1, "stage", "CORRECTED");
        rows.edition(corrected, 2, "PUBLISHED", "低保标准 & 说明（更正）</script><b>", null, DAY.plusDays(3));
        long gone = rows.item("open", CODE + "00003", "名单", "open-1", DAY.plusDays(2));
        rows.withdraw(gone, 1, DAY.plusDays(4));
    }

    private String get(String path) {
        HttpResponse<String> answer = browser().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Document xml(String path) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get(path).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void feedsNameItemsByTheirPermanentAddressesTheLastChangedFirst() throws Exception {
        Document atom = xml("/organs/open/feed.atom");
        String base = address("").toString();
        assertThat(texts(atom, "id"))
                .containsExactly(
                        base + "/organs/open/feed.atom", base + "/d/" + CODE + "00002", base + "/d/" + CODE + "00001");
        assertThat(texts(atom, "title")).contains("低保标准 & 说明（更正）</script><b>");
        assertThat(texts(atom, "updated")).startsWith("2016-03-04T12:00:00+08:00", "2016-03-04T12:00:00+08:00");
        assertThat(texts(atom, "published")).startsWith("2016-03-02T12:00:00+08:00");
        Document rss = xml("/organs/open/feed.rss?category=open-1");
        assertThat(texts(rss, "guid")).containsExactly(base + "/d/" + CODE + "00001");
        assertThat(texts(rss, "category")).containsExactly("财政<资金>");
        assertThat(texts(rss, "pubDate")).containsExactly("Tue, 01 Mar 2016 12:00:00 +0800");
        assertThat(texts(xml("/feed.atom"), "id"))
                .startsWith(base + "/feed.atom")
                .hasSizeGreaterThan(2);
        assertThat(get("/organs/open")).contains("href=\"/organs/open/feed.atom\"");
    }

    @Test
    void aFeedCanBeLimitedToOrganCategoryAndWordsTogether() throws Exception {
        String base = address("").toString();
        assertThat(texts(xml("/feed.rss?category=open-1"), "link"))
                .containsExactly(base + "/search?category=open-1", base + "/d/" + CODE + "00001");
        assertThat(texts(xml("/organs/open/feed.atom?q=" + encoded("低保")), "id"))
                .containsExactly(base + "/organs/open/feed.atom?q=" + encoded("低保"), base + "/d/" + CODE + "00002");
        assertThat(texts(xml("/organs/open/feed.atom?below=0&category=open-1&q=" + encoded("低保")), "id"))
                .as("nothing has both")
                .hasSize(1);
        assertThat(texts(xml("/feed.atom?q=" + encoded("低保标准的更正")), "title").getFirst())
                .contains("“低保标准的更正”");
        assertThat(texts(xml("/feed.atom?q=" + encoded("名单")), "id"))
                .as("what was withdrawn is gone")
                .noneMatch(id -> id.endsWith(CODE + "00003"));
        assertThat(browser().get("/organs/open/feed.atom?category=nowhere").statusCode())
                .isEqualTo(404);
        assertThat(get("/organs/open/content?category=open-1"))
                .contains(
                        "href=\"/organs/open/feed.rss?category=open-1\"",
                        "/subscriptions?category=open-1&amp;organ=open");
        assertThat(get("/search?organ=open&q=" + encoded("低保")))
                .contains("/organs/open/feed.rss?below=1&amp;q=" + encoded("低保"));
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void aFeedThatIsTheSameIsNotSentAgain() throws Exception {
        var first = browser().get("/organs/open/feed.atom");
        String name = first.headers().firstValue("ETag").orElseThrow();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var again = client.send(
                    HttpRequest.newBuilder(address("/organs/open/feed.atom"))
                            .header("If-None-Match", name)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void theSiteMapLeadsToEveryPageAndItem() throws Exception {
        List<String> parts = texts(xml("/sitemap.xml"), "loc");
        assertThat(parts).hasSizeGreaterThanOrEqualTo(2);
        String base = address("").toString();
        String items = String.join(" ", texts(xml(parts.get(1).substring(base.length())), "loc"));
        assertThat(items).contains(base + "/d/" + CODE + "00001").doesNotContain(CODE + "00003");
        List<String> pages = texts(xml("/sitemap/pages.xml"), "loc");
        assertThat(pages)
                .contains(
                        base + "/organs/open/guide",
                        base + "/organs/open/content",
                        base + "/organs/open/statistics/2016");
        assertThat(pages.stream().filter(page -> page.contains("/organs/open")).toList())
                .isNotEmpty()
                .allSatisfy(page -> get(page.substring(base.length())));
        assertThat(get("/sitemap")).contains("网站地图", "演示县开放镇人民政府", "财政&lt;资金&gt;");
        assertThat(browser().get("/sitemap/items-99999.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void aListIsATableThatASpreadsheetTakesForTextOnly() throws Exception {
        for (String path :
                List.of("/organs/open/content.csv?sort=oldest", "/api/v1/disclosures.csv?organ=open&sort=oldest")) {
            String text = get(path);
            assertThat(text).startsWith("\uFEFF索引号,信息名称,内容概述,生成日期,发布日期,发布机构");
            List<CSVRecord> rows = CSVFormat.EXCEL
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text.substring(1)))
                    .getRecords();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().get("信息名称")).isEqualTo("'=HYPERLINK(\"http://x\")");
            assertThat(rows.getFirst().get("信息分类")).isEqualTo("财政<资金>");
            assertThat(rows.get(1).get("发布日期")).isEqualTo("2016-03-02");
            assertThat(rows.get(1).get("网址"))
                    .isEqualTo(address("/d/" + CODE + "00002").toString());
        }
        assertThat(get("/organs/open/content.csv?category=open-1").lines()).hasSize(2);
        assertThat(get("/organs/open/content")).contains("href=\"/organs/open/content.csv\"");
        var bad = browser().get("/api/v1/disclosures.csv?year=16");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("\"parameter\":\"year\"");
        assertThat(browser().get("/organs/nowhere/content.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void theCatalogueDescribesADataSetPerOrganAndYearWithWorkingDistributions() {
        JsonNode catalogue = JsonMapper.shared().readTree(get("/catalog.jsonld"));
        assertThat(catalogue.get("@type").asString()).isEqualTo("dcat:Catalog");
        JsonNode set = catalogue
                .get("dcat:dataset")
                .valueStream()
                .filter(one -> one.get("dct:identifier").asString().equals("open-2016"))
                .findFirst()
                .orElseThrow();
        assertThat(set.at("/dct:temporal/dcat:endDate/@value").asString()).isEqualTo("2016-03-02");
        assertThat(set.has("dct:license")).isFalse();
        String base = address("").toString();
        set.get("dcat:distribution")
                .forEach(one -> get(one.at("/dcat:accessURL/@id").asString().substring(base.length())));
        JsonNode figures = catalogue
                .get("dcat:dataset")
                .valueStream()
                .filter(one -> one.get("dct:identifier").asString().equals("open-2016-statistics"))
                .findFirst()
                .orElseThrow();
        figures.get("dcat:distribution")
                .forEach(one -> get(one.at("/dcat:accessURL/@id").asString().substring(base.length())));
        assertThat(get("/api/v1/openapi")).contains("/api/v1/catalog", "/api/v1/disclosures.csv");
    }

    @Test
    void pagesTellProgramsWhatTheyAreWithoutEndingTheirBlock() {
        String body = get("/d/" + CODE + "00002");
        var block = Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>")
                .matcher(body);
        assertThat(block.find()).isTrue();
        JsonNode graph = JsonMapper.shared().readTree(block.group(1)).get("@graph");
        JsonNode article = graph.get(0);
        assertThat(article.get("@type").asString()).isEqualTo("Article");
        assertThat(article.get("headline").asString()).isEqualTo("低保标准 & 说明（更正）</script><b>");
        assertThat(article.at("/identifier/0/value").asString()).isEqualTo(CODE + "00002");
        assertThat(article.get("dateModified").asString()).startsWith("2016-03-04T12:00");
        assertThat(article.at("/publisher/@type").asString()).isEqualTo("GovernmentOrganization");
        assertThat(graph.get(1).get("@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(get("/organs/open/content")).contains("\"numberOfItems\":2");
    }

    @Test
    void setsTwoEditionsSideBySide() {
        String page = get("/d/" + CODE + "00002/compare");
        assertThat(page).contains("版本对照", "<ins>", "更正", "第 1 版", "第 2 版").doesNotContain("</script><b>");
        assertThat(get("/d/" + CODE + "00002/compare?from=1&to=1")).contains("两个版本的内容相同");
        assertThat(get("/d/" + CODE + "00001/compare")).contains("本信息只有一个版本");
        assertThat(get("/d/" + CODE + "00002")).contains("/compare?from=1&amp;to=2");
        for (String query : List.of("?from=3", "?from=x", "?from=0&to=1", "?to=99999999999")) {
            assertThat(browser().get("/d/" + CODE + "00002/compare" + query).statusCode())
                    .as(query)
                    .isEqualTo(404);
        }
        var gone = browser().get("/d/" + CODE + "00003/compare");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).doesNotContain("名单");
        assertThat(browser().get("/d/compare").statusCode()).isEqualTo(404);
    }
}
