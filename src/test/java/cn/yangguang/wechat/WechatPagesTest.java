package cn.yangguang.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.channel.Account;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.Publication;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.supervision.Asking;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator connects an official account, the clerk sees what would be sent and what became of it. */
class WechatPagesTest extends ProgramTest {

    private static final String ORGAN = "wechat-pages";
    private static final String NUMBER = ORGAN + "/2026-00001";

    @Autowired
    WechatChannel channel;

    @Autowired
    WechatAccounts accounts;

    @Autowired
    WechatConcerns concerns;

    @Autowired
    DraftKeeper keeper;

    @Test
    void anAccountIsConnectedSeenAndLookedAfter() throws Exception {
        try (var server = new WechatServer(3)) {
            new PublicRows(jdbc).organ(ORGAN, "演示微信镇人民政府");
            new PublicRows(jdbc).organ(ORGAN + "-x", "演示别处镇人民政府");
            long item = new PublicRows(jdbc).item(ORGAN, NUMBER, "演示公开事项", null, LocalDate.of(2026, 3, 2));
            jdbc.sql("update disclosure.edition set channels = '{platform,wechat}' where disclosure = :id")
                    .param("id", item)
                    .update();
            Browser admin = signedIn(null, new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE));
            String connection = "/office/channels/accounts/" + ORGAN + "/wechat";
            assertThat(admin.get(connection + "?kind=wechat").body()).contains("AppSecret", "标题最多字数");
            assertThat(admin.post(connection, form("ftp://x", "s")).body()).contains("接口地址应以 https:// 开头");
            assertThat(admin.post(connection, form(server.url(), WechatServer.SECRET))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(admin.get("/office/channels/accounts/" + ORGAN).body())
                    .contains("/office/wechat/" + ORGAN + "/wechat");
            Browser clerk = signedIn(ORGAN, new Assignment(Duty.HANDLER, ORGAN));
            String preview = "/office/channels/preview/" + item + "/1";
            assertThat(clerk.get(preview).body()).contains("微信公众号", "按手机上的样子看").doesNotContain("没有选这个渠道");
            assertThat(clerk.get(preview + "/wechat").body())
                    .contains("阅读原文", "https://www.yanshi.example/d/" + NUMBER + "/1");
            String page = "/office/wechat/" + ORGAN + "/wechat";
            assertThat(clerk.get(page).body()).contains("还没有发过文章", "还没有取过");
            Account account = accounts.account(ORGAN, "wechat").orElseThrow();
            server.refusing.put("stable_token", 40164);
            assertThat(send(account)).isInstanceOf(Answer.Later.class);
            assertThat(clerk.get(page).body()).contains("IP 白名单", "准备中");
            assertThat(concerns.concerns(new Asking(Set.of(ORGAN), LocalDate.now(clock), null)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.facts().getLast()).contains("40164"));
            server.refusing.clear();
            server.refusing.put("freepublish/submit", 45009);
            clock.set(clock.instant().plus(Duration.ofMinutes(5)));
            assertThat(send(account)).isInstanceOf(Answer.Later.class);
            assertThat(clerk.get(page + "?lang=en").body()).contains("in the draft box", "changed by itself");
            assertThat(concerns.concerns(new Asking(Set.of(ORGAN), LocalDate.now(clock), null)))
                    .isEmpty();
            clock.set(clock.instant().plus(Duration.ofHours(1)));
            keeper.round();
            assertThat(server.drafts).as("its edition is public").hasSize(1);
            jdbc.sql(
                            "update disclosure.edition set stage = 'WITHDRAWN', withdrawal_class = 'ERROR' where disclosure = :id")
                    .param("id", item)
                    .update();
            keeper.round();
            assertThat(server.drafts).as("its edition was taken down").isEmpty();
            Browser later = signedIn(ORGAN, new Assignment(Duty.HANDLER, ORGAN));
            assertThat(later.get(page).body()).contains("已删除", "草稿已删除");
            assertThat(signedIn(ORGAN + "-x", new Assignment(Duty.HANDLER, ORGAN + "-x"))
                            .get(page)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static final String KEY = UUID.randomUUID().toString();

    private Answer send(Account account) {
        var publication = new Publication(
                ORGAN,
                "演示微信镇人民政府",
                NUMBER,
                1,
                "演示公开事项",
                "",
                "",
                LocalDate.of(2026, 3, 2),
                "<p>演示</p>",
                "演示",
                List.of(),
                "/d/" + NUMBER,
                false);
        return channel.send(channel.adapt(publication, account), KEY, account);
    }

    private static Map<String, String> form(String host, String secret) {
        return new HashMap<>(Map.of(
                "kind",
                "wechat",
                "app",
                "wx-pages",
                "secret",
                secret,
                "host",
                host,
                "site",
                "https://www.yanshi.example",
                "perMinute",
                "10",
                "perDay",
                "100",
                "active",
                "1"));
    }
}
