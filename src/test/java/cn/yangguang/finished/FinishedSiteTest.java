package cn.yangguang.finished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.yangguang.Browser;
import cn.yangguang.Program;
import cn.yangguang.ProgramTest;
import cn.yangguang.changes.Reads;
import cn.yangguang.reading.PublicRows;
import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Finished pages in the running program: what goes when something is published, on this and on another program. */
class FinishedSiteTest extends ProgramTest {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
    private static final String FIRST = "DEMOFIN/2016-00001";
    private static final String OTHER = "DEMOFIN/2016-00002";
    private static final String CORRECTED = "DEMOFIN/2016-00004";
    private static int number = 100;

    @Autowired
    private FinishedPages pages;

    @Autowired
    private Environment environment;

    @Autowired
    private DataSource source;

    @Autowired
    private ServletWebServerApplicationContext context;

    private PublicRows rows() {
        return new PublicRows(jdbc);
    }

    @BeforeEach
    void aCountyWithATownship() {
        if (jdbc.sql("select count(*) from organ.organ where key = 'fin-county'")
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        rows().organ("fin-county", "演示甲县人民政府");
        rows().organ("fin-town", "演示甲镇人民政府");
        rows().organ("fin-else", "演示乙镇人民政府");
        rows().place("fin-county", "COUNTY", null);
        rows().place("fin-town", "TOWNSHIP", "fin-county");
        rows().organ("fin-village", "演示甲村村民委员会");
        rows().place("fin-village", "VILLAGE", "fin-town");
        rows().column("fin-town", "fin-1", "甲栏", 1);
        rows().column("fin-town", "fin-2", "乙栏", 2);
        rows().item("fin-town", FIRST, "甲栏信息", "fin-1", DAY);
        rows().item("fin-town", OTHER, "乙栏信息", "fin-2", DAY);
        rows().item("fin-village", "DEMOFIN/2016-00010", "财务收支", "V15", DAY);
        long corrected = rows().item("fin-town", CORRECTED, "更正前", "fin-2", DAY);
        rows().set(corrected, 1, "stage", "CORRECTED");
        rows().edition(corrected, 2, "PUBLISHED", "更正后", "fin-2", DAY.plusDays(1));
    }

    private void publish(String title) {
        rows().item("fin-town", "DEMOFIN/2016-00" + number++, title, "fin-1", DAY.plusDays(1));
    }

    @Test
    void aPublicationTouchesItsListsItsNeighboursAndTheOrgansAboveAndNothingElse() {
        List<String> touched = List.of(
                "/organs/fin-town",
                "/organs/fin-town/content",
                "/organs/fin-town/content?category=fin-1",
                "/organs/fin-county/content?below=1",
                "/organs/fin-county",
                "/organs/fin-town/reports/2016",
                "/organs/fin-town/statistics/2016",
                "/organs/fin-county/statistics",
                "/d/" + FIRST,
                "/sitemap");
        List<String> untouched = List.of(
                "/organs/fin-else",
                "/organs/fin-else/content",
                "/organs/fin-county/content",
                "/organs/fin-village",
                "/organs/fin-village/statistics",
                "/d/" + OTHER,
                "/d/" + CORRECTED + "/1",
                "/d/" + CORRECTED + "/compare",
                "/organs/fin-town/guide",
                "/organs/fin-town/rules");
        List<String> all = new ArrayList<>(touched);
        all.addAll(untouched);
        for (String path : all) {
            assertThat(browser().get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(pages.find(path)).as(path).isNotNull();
        }
        publish("甲栏又一条");
        browser();
        assertThat(touched).allSatisfy(path -> assertThat(pages.find(path)).isNull());
        assertThat(untouched).allSatisfy(path -> assertThat(pages.find(path)).isNotNull());
        assertThat(browser().get("/organs/fin-town/content").body()).contains("甲栏又一条");
    }

    @Test
    void whatIsTakenDownIsGoneAtOnceAndStaysGone() {
        String path = "/d/DEMOFIN/2016-00003";
        long item = rows().item("fin-town", "DEMOFIN/2016-00003", "误发信息", "fin-2", DAY);
        assertThat(browser().get(path).body()).contains("误发信息");
        rows().withdraw(item, 1, DAY.plusDays(1));
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> gone = browser().get(path);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).doesNotContain("误发信息");
        }
    }

    /** A header that a web server in front would send leads around the shortest way. */
    @ParameterizedTest
    @ValueSource(strings = {"", "gzip", "gzip;q=0"})
    void givesTheSameOnTheShortestWayAsOnTheLongest(String encoding) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String method : List.of("GET", "HEAD")) {
                for (String tag : List.of("\"none\"", "*")) {
                    HttpRequest question = HttpRequest.newBuilder(address("/organs/fin-town/guide"))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .header("Accept-Encoding", encoding)
                            .header("If-None-Match", tag)
                            .build();
                    HttpRequest around = HttpRequest.newBuilder(question, (name, value) -> true)
                            .header("X-Forwarded-Proto", "http")
                            .build();
                    HttpResponse<byte[]> made = client.send(around, HttpResponse.BodyHandlers.ofByteArray());
                    HttpResponse<byte[]> kept = client.send(question, HttpResponse.BodyHandlers.ofByteArray());
                    assertThat(kept.statusCode()).isEqualTo(made.statusCode()).isEqualTo(tag.equals("*") ? 304 : 200);
                    assertThat(kept.body()).isEqualTo(made.body());
                    assertThat(headers(kept)).isEqualTo(headers(made)).containsKeys("content-security-policy", "etag");
                }
            }
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void aThousandReadersLeaveNeitherSessionNorCookie() {
        var server = (TomcatWebServer) context.getWebServer();
        var site = (Context) server.getTomcat().getHost().findChildren()[0];
        long sessions = site.getManager().getSessionCounter();
        Browser reader = browser();
        for (int i = 0; i < 1_000; i++) {
            HttpResponse<String> answer = reader.get(i % 2 == 0 ? "/organs/fin-else" : "/organs/fin-else?visit=" + i);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(reader.cookieNames()).isEmpty();
        assertThat(site.getManager().getSessionCounter()).isEqualTo(sessions);
        assertThat(pages.find("/organs/fin-else?visit=1")).isNull();
    }

    @Test
    void anotherProgramOnTheDatabaseShowsWhatThisOnePublished() throws Exception {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", source.unwrap(HikariDataSource.class).getJdbcUrl(),
                "spring.datasource.username", setting("spring.datasource.username"),
                "spring.datasource.password", setting("spring.datasource.password"),
                "yangguang.files", setting("yangguang.files"),
                "yangguang.vault", setting("yangguang.vault"),
                "yangguang.search", Files.createTempDirectory("second-program").toString(),
                "server.port", 0);
        try (var second = new SpringApplicationBuilder(Program.class)
                .registerShutdownHook(false)
                .properties(settings)
                .run()) {
            URI site = URI.create("http://127.0.0.1:" + second.getEnvironment().getProperty("local.server.port"));
            var reader = new Browser(site, InetAddress.getLoopbackAddress(), () -> {});
            String path = "/organs/fin-town/content";
            HttpResponse<String> before = reader.get(path);
            assertThat(before.statusCode()).as(before.body()).isEqualTo(200);
            assertThat(before.body()).doesNotContain("两处都见");
            assertThat(second.getBean(FinishedPages.class).find(path)).isNotNull();
            publish("两处都见");
            long patience = System.nanoTime() + 10_000_000_000L;
            while (!reader.get(path).body().contains("两处都见") && System.nanoTime() < patience) {
                Thread.sleep(5);
            }
            assertThat(reader.get(path).body()).contains("两处都见");
            assertThat(browser().get(path).body()).contains("两处都见");
        }
    }

    private String setting(String name) {
        return String.valueOf(environment.getProperty(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/organs",
                "/organs/fin-town",
                "/organs/fin-town/guide",
                "/organs/fin-town/rules",
                "/organs/fin-town/content",
                "/organs/fin-town/content?category=fin-1&year=2016&page=1",
                "/organs/fin-county/content?below=1",
                "/organs/fin-county",
                "/organs/fin-village",
                "/organs/fin-village/content",
                "/organs/fin-town/reports",
                "/organs/fin-town/reports/2016",
                "/organs/fin-town/reports/2016.csv",
                "/organs/fin-town/statistics",
                "/organs/fin-town/statistics/2016",
                "/organs/fin-county/statistics/2016",
                "/organs/fin-town/statistics.csv",
                "/organs/fin-town/apply",
                "/search",
                "/search?q=%E4%BF%A1%E6%81%AF",
                "/d/" + FIRST,
                "/d/" + CORRECTED,
                "/d/" + CORRECTED + "/1",
                "/d/" + CORRECTED + "/compare",
                "/feed.atom",
                "/organs/fin-town/feed.atom",
                "/organs/fin-town/feed.rss",
                "/sitemap",
                "/sitemap.xml",
                "/sitemap/pages.xml",
                "/sitemap/items-1.xml",
                "/robots.txt",
                "/catalog.jsonld",
                "/api/v1/catalog",
                "/api/v1/disclosures?organ=fin-town",
                "/api/v1/disclosures?q=%E4%BF%A1%E6%81%AF",
                "/api/v1/disclosures/" + CORRECTED,
                "/api/v1/statistics?organ=fin-town&year=2016",
            })
    void aPageThatIsNotInMemoryCostsTwoStatements(String path) throws Exception {
        MockMvc site = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .build();
        // The second time: organs, columns and channels are remembered since the first page of the program.
        for (int statements : List.of(20, 2)) {
            try (Reads reads = Reads.begin()) {
                assertThat(site.perform(get(URI.create(path)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                        .isEqualTo(200);
                assertThat(reads.statements()).as(path).isLessThanOrEqualTo(statements);
            }
        }
    }
}
