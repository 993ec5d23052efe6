package cn.yangguang.reach;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.traffic.PageViews;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reads are counted on both ways to a page, written down, and shown with every way the item went. */
class ReachPagesTest extends ProgramTest {

    private static final String READER = "Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0";
    private static final String NUMBER = "DEMOREACH/2016-00001";

    @Autowired
    ViewKeeper keeper;

    @Autowired
    PageViews views;

    private void read(String path, String program, String... header) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("User-Agent", program);
            if (header.length > 0) {
                request.headers(header);
            }
            assertThat(client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void showsWhereItWentAndHowOftenItWasRead() throws Exception {
        var rows = new PublicRows(jdbc);
        rows.organ("reach-town", "演示到达镇人民政府");
        LocalDate day = LocalDate.of(2016, 6, 1);
        long item = rows.item("reach-town", NUMBER, "演示到达", null, day);
        rows.delivery(item, 1, "wechat", day, null);
        rows.delivery(item, 1, "press", day.plusDays(2), null);
        keeper.round();
        for (int i = 0; i < 3; i++) {
            read("/d/" + NUMBER, READER);
        }
        read("/d/" + NUMBER + "/1", READER);
        read("/d/" + NUMBER + "?x=1", READER);
        read("/d/" + NUMBER, "Baiduspider");
        read("/d/" + NUMBER, READER, "Referer", address("/office/disclosures").toString());
        keeper.round();
        Browser clerk = signedIn("reach-town", new Assignment(Duty.STATISTICIAN, "reach-town"));
        String page = clerk.get("/office/reach/" + item).body();
        assertThat(page).contains("<b>5</b> 次阅读", "微信公众号", "报刊", "人工登记", "本网站", "<svg");
        assertThat(clerk.get("/office/reach/" + item + ".csv").body()).contains("索引号", "微信公众号", "," + 5);
        read("/d/" + NUMBER, READER);
        keeper.stop();
        assertThat(clerk.get("/office/reach/" + item).body())
                .as("a normal stop loses nothing")
                .contains("<b>6</b> 次阅读");
        String month = LocalDate.now(clock).toString().substring(0, 7);
        assertThat(clerk.get("/office/reach?month=" + month).body()).contains("演示到达", NUMBER);
        assertThat(clerk.get("/office/reach.csv?month=" + month).body()).contains(NUMBER + ",演示到达,2016-06-01,2,6");
        assertThat(clerk.get("/office/reach?month=2016-06").body())
                .as("one item, three channels")
                .contains("<b>1</b>条首次公开", "<b>3</b>次公开（各渠道相加）");
        assertThat(clerk.get("/office/reach?lang=en&month=nonsense").statusCode())
                .isEqualTo(200);
        rows.organ("reach-else", "演示别处镇人民政府");
        assertThat(signedIn("reach-else", new Assignment(Duty.STATISTICIAN, "reach-else"))
                        .get("/office/reach/" + item)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void statisticsCountAnItemOnceHoweverManyChannelsCarriedIt() {
        var rows = new PublicRows(jdbc);
        rows.organ("reach-many", "演示多渠道镇人民政府");
        LocalDate day = LocalDate.of(2016, 6, 1);
        long item = rows.item("reach-many", "DEMOREACH/2016-00002", "演示多渠道", null, day);
        for (String channel : new String[] {"wechat", "weibo", "press", "notice-board"}) {
            rows.delivery(item, 1, channel, day, null);
        }
        assertThat(browser().get("/organs/reach-many/statistics/2016.csv").body())
                .contains("各月公开数量,6,2016年,1,条", "各类别公开数量,未归类,数量（条）,1,条", "各渠道公开数量,报刊,数量（条）,1,条");
    }
}
