package cn.yangguang.weibo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.channel.Account;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.Publication;
import cn.yangguang.files.Contents;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.supervision.Asking;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Posting over HTTP against a server that answers as the documents of Weibo say; the pages of an account. */
@ExtendWith(OutputCaptureExtension.class)
class WeiboTest extends ProgramTest {

    private static final AtomicInteger ORGANS = new AtomicInteger();
    private static final String SITE = "https://www.yanshi.example";

    @Autowired
    WeiboChannel channel;

    @Autowired
    WeiboAccounts accounts;

    @Autowired
    WeiboConcerns concerns;

    @Autowired
    Contents contents;

    private WeiboServer server;
    private String organ = "";

    @BeforeEach
    void open() throws IOException {
        server = new WeiboServer(Long.getLong("acts.seed", 5));
        server.now = clock.instant();
        organ = "weibo-" + ORGANS.incrementAndGet();
        new PublicRows(jdbc).organ(organ, "演示微博镇人民政府");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Browser admin() {
        return signedIn(null, new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE));
    }

    private Account connected(String token) {
        Map<String, String> form = new HashMap<>(Map.of(
                "kind",
                "weibo",
                "app",
                "264012345",
                "secret",
                "app-secret",
                "host",
                server.url(),
                "site",
                SITE,
                "perMinute",
                "10",
                "perDay",
                "100",
                "active",
                "1"));
        form.put("token", token);
        assertThat(admin().post("/office/channels/accounts/" + organ + "/weibo", form)
                        .statusCode())
                .isEqualTo(303);
        return account();
    }

    private Account account() {
        return accounts.of(organ, "weibo").orElseThrow().account();
    }

    private Publication publication(String number, String title, String body) {
        return new Publication(
                organ,
                "演示微博镇人民政府",
                "YANSHI/2026-" + number,
                1,
                title,
                "演示摘要：公开项目、金额和监督方式。",
                "",
                LocalDate.of(2026, 3, 2),
                body,
                "演示",
                List.of(),
                "/d/YANSHI/2026-" + number,
                false);
    }

    private Answer send(String number, String key) {
        return channel.send(channel.adapt(publication(number, "演示公开事项", ""), account()), key, account());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void anEditionIsPostedFoundAndDeleted() {
        connected(WeiboServer.TOKEN);
        String key = key();
        assertThat(send("00001", key))
                .isInstanceOfSatisfying(
                        Answer.Confirmed.class,
                        one -> assertThat(one.receipt())
                                .containsEntry("uid", "1404376560")
                                .hasEntrySatisfying(
                                        "url", url -> assertThat(url).startsWith("https://m.weibo.cn/status/48")));
        assertThat(server.posts.getFirst().sent())
                .isEqualTo("【演示公开事项】演示摘要：公开项目、金额和监督方式。〔2026-00001〕 " + SITE + "/d/YANSHI/2026-00001");
        assertThat(send("00001", key)).isInstanceOf(Answer.Confirmed.class);
        assertThat(server.posts).hasSize(1);
        assertThat(channel.withdraw(key, Map.of(), account())).isInstanceOf(Answer.Withdrawn.class);
        assertThat(channel.withdraw(key, Map.of(), account())).isInstanceOf(Answer.Withdrawn.class);
        assertThat(server.posts).isEmpty();
        assertThat(admin().get("/office/weibo/" + organ + "/weibo").body())
                .contains("已删除", "1404376560")
                .doesNotContain("TOKEN", "app-secret");
    }

    @Test
    void everythingIsPostedExactlyOnceOnABadDay(CapturedOutput output) {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("weibo, seed " + seed);
        connected(WeiboServer.TOKEN);
        server.badDay = true;
        Random random = new Random(seed);
        for (int i = 1; i <= 30; i++) {
            carry("%05d".formatted(i), key(), random);
            assertThat(server.shown("〔2026-%05d〕".formatted(i)))
                    .as("item " + i + ", seed " + seed)
                    .isOne();
        }
        assertThat(output.getAll()).as("no token in any line").doesNotContain("2.00TOKEN");
    }

    private void carry(String number, String key, Random random) {
        boolean sends = true;
        for (int step = 0; step < 200; step++) {
            clock.set(clock.instant().plusSeconds(30 + random.nextInt(200)));
            server.now = clock.instant();
            Answer answer = sends ? send(number, key) : channel.find(key, Map.of(), account());
            if (answer instanceof Answer.Confirmed) {
                return;
            }
            assertThat(answer).isNotInstanceOf(Answer.Refused.class);
            sends = answer instanceof Answer.Absent || sends && answer instanceof Answer.Later;
        }
        throw new AssertionError(number + " does not come to rest");
    }

    @Test
    void theSameContentIsTakenForOursOnlyWhenItIs() {
        connected(WeiboServer.TOKEN);
        assertThat(send("00001", key())).isInstanceOf(Answer.Confirmed.class);
        assertThat(send("00001", key()))
                .as("posted by another dispatch")
                .isInstanceOfSatisfying(
                        Answer.Refused.class, one -> assertThat(one.words()).contains("20019", "没有找到"));
        String key = key();
        server.refusing.put("/2/statuses/share.json", 20032);
        assertThat(send("00002", key)).isInstanceOf(Answer.Accepted.class);
        assertThat(channel.find(key, Map.of(), account())).as("may come late").isInstanceOf(Answer.Later.class);
    }

    @Test
    void limitsWaitAndAnEndedPermissionPausesTheAccountUntilItIsGivenAnew() {
        connected(WeiboServer.TOKEN);
        server.refusing.put("/2/statuses/share.json", 10023);
        assertThat(send("00001", key()))
                .isInstanceOfSatisfying(
                        Answer.Later.class, one -> assertThat(one.after()).isEqualTo(Duration.ofMinutes(10)));
        server.refusing.clear();
        server.token = "2.00another";
        String key = key();
        assertThat(send("00002", key))
                .isInstanceOfSatisfying(
                        Answer.Later.class, one -> assertThat(one.words()).contains("授权无效"));
        assertThat(account().paused()).isTrue();
        int asked = server.asked.size();
        assertThat(send("00002", key)).isInstanceOf(Answer.Later.class);
        assertThat(server.asked)
                .as("left in peace until somebody gives another")
                .hasSize(asked);
        assertThat(concerns.concerns(new Asking(Set.of(organ), LocalDate.now(clock), null)))
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("CH-WEIBO"));
        Browser admin = admin();
        String page = "/office/weibo/" + organ + "/weibo";
        assertThat(admin.get(page).body()).contains("已暂停", "重新授权", "/oauth2/authorize?client_id=264012345");
        assertThat(admin.post(page + "/permission", Map.of("code", "wrong-code-0"))
                        .body())
                .contains("授权码不对");
        assertThat(signedIn(organ, new Assignment(Duty.HANDLER, organ))
                        .post(page + "/permission", Map.of("code", WeiboServer.CODE))
                        .statusCode())
                .isEqualTo(403);
        String address = WeiboAccount.SHOWS_THE_CODE + "?code=" + WeiboServer.CODE;
        assertThat(admin.post(page + "/permission", Map.of("code", address)).statusCode())
                .isEqualTo(303);
        assertThat(account().paused()).as("goes on by itself").isFalse();
        assertThat(send("00002", key)).isInstanceOf(Answer.Confirmed.class);
        assertThat(jdbc.sql("select encode(sealed, 'escape') from weibo.permission where organ = :organ")
                        .param("organ", organ)
                        .query(String.class)
                        .single())
                .doesNotContain("2.00");
    }

    @Test
    void theEndOfAPermissionIsToldTwoWeeksAhead() {
        server.seconds = Duration.ofDays(20).toSeconds();
        connected(WeiboServer.TOKEN);
        assertThat(send("00001", key())).isInstanceOf(Answer.Confirmed.class);
        LocalDate today = LocalDate.now(clock);
        assertThat(concerns.concerns(new Asking(Set.of(organ), today, null))).isEmpty();
        assertThat(concerns.concerns(new Asking(Set.of(organ), today.plusDays(7), null)))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.facts()).contains(today.plusDays(20).toString()));
    }

    @Test
    void textIsCutWithCareAndAPictureGoesAlong() throws IOException {
        connected(WeiboServer.TOKEN);
        byte[] png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        var file = contents.keep(new ByteArrayInputStream(png), "演示.png");
        String title = "演示微博镇人民政府关于#某某#专项资金分配使用情况的公告".repeat(5);
        var adapted = channel.adapt(
                publication("00009", title, "<p><img src=\"/files/" + file.hash() + "/a.png\"></p>"), account());
        assertThat(adapted.remarks()).containsExactly("标题太长，微博中只有前一部分");
        assertThat(channel.send(adapted, key(), account())).isInstanceOf(Answer.Confirmed.class);
        assertThat(server.pictures).isOne();
        assertThat(server.posts.getFirst().sent())
                .contains("…】〔2026-00009〕 https://")
                .doesNotContain("#");
    }
}
