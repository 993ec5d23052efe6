package cn.yangguang.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another platform on the loopback is asked: new, the same again, changed, withdrawn, broken; and a second instance, which is this one. */
class HarvestPagesTest extends ProgramTest {

    private static final String TOWN = "harvest-town";

    @Autowired
    Harvests harvests;

    private final Map<String, String> served = new ConcurrentHashMap<>();
    private final AtomicInteger unchanged = new AtomicInteger();
    private HttpServer other;
    private String root = "";

    @BeforeEach
    void platform() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        root = "http://127.0.0.1:" + other.getAddress().getPort();
        other.createContext("/", this::serve);
        other.start();
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String text = served.get(exchange.getRequestURI().getPath());
        try (exchange) {
            if (text == null) {
                exchange.sendResponseHeaders(410, -1);
                return;
            }
            String tag = "\"" + text.hashCode() + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                unchanged.incrementAndGet();
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void feed(String... titles) {
        var feed = new StringBuilder("<rss><channel>");
        for (int i = 0; i < titles.length; i++) {
            feed.append(
                    "<item><guid>g-%d</guid><title>%s</title><link>%s/item/%d</link><pubDate>Wed, 01 Jun 2016 08:00:00 GMT</pubDate></item>"
                            .formatted(i, titles[i], root, i));
            served.put("/item/" + i, "<p>原文</p>");
        }
        served.put("/feed", feed + "</channel></rss>");
    }

    private String ask(Source source) {
        harvests.ask(source.id());
        return harvests.of(source.organ()).stream()
                .filter(one -> one.id() == source.id())
                .findFirst()
                .orElseThrow()
                .lastWords();
    }

    @Test
    void whatOthersPublishedBecomesADraftAndNothingMore() {
        new PublicRows(jdbc).organ(TOWN, "演示采集镇人民政府");
        feed("演示甲 <![CDATA[<b>]]>", "演示乙");
        Browser admin = signedIn(null, new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE));
        String page = "/office/harvest/" + TOWN;
        assertThat(admin.post(
                                page + "/sources",
                                Map.of("name", "", "kind", "RSS", "address", "file:///etc/passwd", "every", "0"))
                        .body())
                .contains("网址应以 http:// 或 https:// 开头", "请填写 1 到 720 的整数");
        admin.post(page + "/sources", Map.of("name", "演示县平台", "kind", "RSS", "address", root + "/feed", "every", "24"));
        Source source = harvests.of(TOWN).getFirst();
        assertThat(ask(source)).isEqualTo("新增 2 条，变化 0 条");
        assertThat(ask(source)).as("asked only whether it changed").isEqualTo("没有变化");
        assertThat(unchanged).hasValue(1);
        feed("演示甲改", "演示乙");
        assertThat(ask(source)).isEqualTo("新增 0 条，变化 1 条");

        Browser clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        assertThat(clerk.get(page).body()).contains("演示乙", "对方有修改").doesNotContain("增加或修改采集来源");
        assertThat(clerk.post(page + "/sources", Map.of("name", "x")).statusCode())
                .isEqualTo(403);
        long first = harvests.items(TOWN).stream()
                .filter(one -> one.sourceId().equals("g-1"))
                .findFirst()
                .orElseThrow()
                .id();
        var draft = clerk.post(page + "/items/" + first, Map.of("act", "take"));
        assertThat(draft.statusCode()).isEqualTo(303);
        assertThat(clerk.get(Browser.location(draft)).body())
                .contains("演示乙", "来源：演示县平台 2016-06-01 " + root + "/item/1");
        assertThat(clerk.post(page + "/items/" + first, Map.of("act", "take")).statusCode())
                .as("once")
                .isEqualTo(409);
        assertThat(jdbc.sql("select count(*) from disclosure.v_live_edition where organ = :organ")
                        .param("organ", TOWN)
                        .query(Long.class)
                        .single())
                .isZero();
        served.remove("/item/1");
        assertThat(ask(source)).isEqualTo("没有变化，对方撤下 1 条");
        assertThat(clerk.get(page).body()).contains("对方已撤下，请核对");
        served.put("/feed", "<rss><channel><item>");
        assertThat(ask(source)).contains("不是完整的 XML");
        served.remove("/feed");
        assertThat(ask(source)).isEqualTo("对方答复 410");
        new PublicRows(jdbc).organ("harvest-else", "演示别处镇人民政府");
        assertThat(signedIn("harvest-else", new Assignment(Duty.HANDLER, "harvest-else"))
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void readsAnotherInstanceByItsSiteMapAndLabels() {
        var rows = new PublicRows(jdbc);
        rows.organ("harvest-from", "演示原镇人民政府");
        rows.organ("harvest-to", "演示县人民政府");
        long item = rows.item("harvest-from", "DEMOHARV/2016-00001", "演示原文", null, LocalDate.of(2016, 6, 1));
        String path = "/d/DEMOHARV/2016-00001";
        served.put(
                "/sitemap.xml",
                "<sitemapindex><sitemap><loc>" + root + "/sitemap-1.xml</loc></sitemap></sitemapindex>");
        served.put(
                "/sitemap-1.xml",
                "<urlset><url><loc>" + root + path
                        + "</loc><lastmod>2016-06-01</lastmod></url><url><loc>http://other.example/d/x</loc></url></urlset>");
        served.put(path, browser().get(path).body());
        Browser admin = signedIn(null, new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE));
        admin.post(
                "/office/harvest/harvest-to/sources",
                Map.of("name", "演示原镇", "kind", "SITE", "address", root, "every", "24"));
        Source source = harvests.of("harvest-to").getFirst();
        assertThat(ask(source)).isEqualTo("新增 1 条，变化 0 条");
        assertThat(harvests.items("harvest-to")).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("演示原文");
            assertThat(one.publishedOn()).isEqualTo(LocalDate.of(2016, 6, 1));
            assertThat(one.body()).contains("正文：演示原文");
        });
        served.put("/sitemap.xml", "<sitemapindex> </sitemapindex>");
        assertThat(ask(source)).isEqualTo("新增 0 条，变化 0 条，对方撤下 1 条");
        assertThat(item).isPositive();
    }
}
