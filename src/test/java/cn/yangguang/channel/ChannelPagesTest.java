package cn.yangguang.channel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The administrator connects a channel, an edition goes out, the clerk settles what the program could not. */
class ChannelPagesTest extends ProgramTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();

    @Autowired
    Dispatches dispatches;

    @Autowired
    Dispatching dispatching;

    @Autowired
    TransactionTemplate transaction;

    private String organ = "";

    @BeforeEach
    void town() {
        organ = "channel-pages-" + TOWNS.incrementAndGet();
        new PublicRows(jdbc).organ(organ, "演示渠道镇人民政府");
    }

    private static Map<String, String> form(String url) {
        return new HashMap<>(Map.of(
                "kind",
                "http",
                "url",
                url,
                "token",
                "s3cret-token",
                "perMinute",
                "60",
                "perDay",
                "500",
                "active",
                "1"));
    }

    private String accounts() {
        return "/office/channels/accounts/" + organ;
    }

    @Test
    void theAdministratorConnectsAndTheSecretIsNeverShownAgain() {
        Browser admin = signedIn(null, new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE));
        String wechat = accounts() + "/wechat";
        assertThat(admin.get(accounts()).body()).contains("微信公众号", "未连接，人工登记").doesNotContain("政府信息公开平台</a>");
        assertThat(admin.get(wechat + "?kind=http").body()).contains("接口地址", "字段对应表");
        Map<String, String> wrong = form("不是网址");
        wrong.put("perDay", "0");
        assertThat(admin.post(wechat, wrong).body()).contains("请填写 1 到 1000000 的整数", "不是网址");
        assertThat(admin.post(wechat, form("不是网址")).body()).contains("接口地址应以 http:// 或 https:// 开头");
        wrong = form("http://127.0.0.1:9/items");
        wrong.put("mapping", "标题 = heading");
        assertThat(admin.post(wechat, wrong).body()).contains("第 1 行：没有“heading”这个字段");
        wrong = form("http://127.0.0.1:9/items");
        wrong.put("quietFrom", "21:00");
        assertThat(admin.post(wechat, wrong).statusCode()).isEqualTo(422);
        assertThat(admin.post(wechat, form("http://127.0.0.1:9/items")).statusCode())
                .isEqualTo(303);
        assertThat(admin.get(wechat).body())
                .contains("http://127.0.0.1:9/items")
                .doesNotContain("s3cret-token");
        assertThat(admin.get(accounts()).body()).contains("每分钟 60 条，每天 500 条", "已连接");
        assertThat(admin.get(accounts() + "/platform").statusCode()).isEqualTo(404);
        assertThat(signedIn(organ, new Assignment(Duty.HANDLER, organ))
                        .post(wechat, form("http://x"))
                        .statusCode())
                .as("a clerk connects nothing")
                .isEqualTo(403);
    }

    @Test
    void aClerkPausesAndSettlesWhatNobodyAnswered() {
        signedIn(null, new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE))
                .post(accounts() + "/wechat", form("http://127.0.0.1:9/items"));
        long item = new PublicRows(jdbc).item(organ, organ + "/2026-00001", "演示送出", null, LocalDate.of(2026, 3, 2));
        jdbc.sql("update disclosure.edition set channels = '{platform,wechat}' where disclosure = :id")
                .param("id", item)
                .update();
        Browser clerk = signedIn(organ, new Assignment(Duty.HANDLER, organ));
        assertThat(clerk.get("/office/channels").body()).contains("还没有向任何渠道投送过");
        assertThat(clerk.get("/office/channels/preview/" + item + "/1").body())
                .as("before it goes, the staff see what would")
                .contains("渠道预览", "indexNumber", organ + "/2026-00001");
        transaction.executeWithoutResult(status -> dispatches.begin(organ, item, 1, organ + "/2026-00001"));
        long id = dispatches.of(item).getFirst().id();
        dispatching.step(id);
        assertThat(dispatches.find(id).orElseThrow().state())
                .as("nobody listens there, so it surely was not sent")
                .isEqualTo(DispatchState.WAITING);
        assertThat(clerk.get("/office/channels").body()).contains(organ + "/2026-00001", "连接不上对方");
        assertThat(clerk.post(accounts() + "/wechat/pause", Map.of("pause", "1", "reason", ""))
                        .statusCode())
                .isEqualTo(422);
        clerk.post(accounts() + "/wechat/pause", Map.of("pause", "1", "reason", "演示：平台维护"));
        assertThat(clerk.get(accounts()).body()).contains("已暂停", "演示：平台维护");
        String page = "/office/channels/dispatches/" + id;
        assertThat(clerk.post(page + "/settlement", Map.of("settlement", "GONE", "note", "x"))
                        .statusCode())
                .as("not possible while it waits")
                .isEqualTo(409);
        assertThat(clerk.post(page + "/settlement", Map.of("settlement", "CANCEL"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.post(page + "/settlement", Map.of("settlement", "AGAIN"))
                        .statusCode())
                .as("needs a note")
                .isEqualTo(422);
        assertThat(clerk.get(page).body()).contains("已取消", "稍后再试", "连接不上对方");
        String elsewhere = organ + "-elsewhere";
        new PublicRows(jdbc).organ(elsewhere, "演示别处镇人民政府");
        assertThat(signedIn(elsewhere, new Assignment(Duty.HANDLER, elsewhere))
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
        assertThat(clerk.get(page + "?lang=en").body()).contains("cancelled", "What happened");
    }

    @Test
    void aWithdrawalNamesTheChannelThatNeedsAHand() {
        var rows = new PublicRows(jdbc);
        long item = rows.item(organ, organ + "/2026-00001", "演示报刊", null, LocalDate.of(2026, 3, 2));
        rows.delivery(item, 1, "press", LocalDate.of(2026, 3, 4), null);
        transaction.executeWithoutResult(status -> dispatches.recall(item, 1));
        Browser clerk = signedIn(organ, new Assignment(Duty.HANDLER, organ));
        assertThat(clerk.get("/office/channels").body()).contains("需人工处理", "报刊");
        String page = "/office/channels/items/" + item;
        assertThat(clerk.get(page).body()).contains("已撤下，请在原渠道撤回");
        long hand = jdbc.sql("select id from channel.hand_recall where disclosure = :id")
                .param("id", item)
                .query(Long.class)
                .single();
        assertThat(clerk.post(page + "/recalls/" + hand, Map.of("note", " ")).statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(page + "/recalls/" + hand, Map.of("note", "演示：已登更正启事"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(page).body()).contains("没有需要人工处理的", "演示：已登更正启事");
        assertThat(clerk.post(page + "/recalls/" + hand, Map.of("note", "x")).statusCode())
                .as("once")
                .isEqualTo(409);
        String elsewhere = organ + "-elsewhere";
        rows.organ(elsewhere, "演示别处镇人民政府");
        assertThat(signedIn(elsewhere, new Assignment(Duty.HANDLER, elsewhere))
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
    }
}
