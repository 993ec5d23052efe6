package cn.yangguang.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import cn.yangguang.channel.Account;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.Publication;
import cn.yangguang.files.Contents;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.vault.Vault;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of an article over HTTP, against a server that answers as the documents of WeChat say. */
@ExtendWith(OutputCaptureExtension.class)
class WechatTest extends ProgramTest {

    private static final AtomicInteger ACCOUNTS = new AtomicInteger();
    private static final String SITE = "https://www.yanshi.example";

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectProvider<Contents> contents;

    @Autowired
    SiteAddress site;

    private WechatServer server;
    private Account account;
    private WechatChannel channel;

    /** The program dies here. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void open() throws IOException {
        server = new WechatServer(Long.getLong("acts.seed", 7));
        account = account(WechatServer.SECRET);
        channel = program(new AtomicInteger(Integer.MAX_VALUE), null);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Account account(String secret) {
        return new Account(
                1,
                "linhe",
                "wechat",
                "wechat",
                Map.of(
                        "app",
                        "wx-yanshi-" + ACCOUNTS.incrementAndGet(),
                        "host",
                        server.url(),
                        "site",
                        SITE,
                        "author",
                        "演示作者"),
                Map.of("secret", secret),
                new Account.Pace(60, 1000, null, null),
                true,
                null,
                "",
                "");
    }

    /** One program on the database. @param random kills it after an asking now and then, null for never */
    private WechatChannel program(AtomicInteger left, @Nullable Random random) {
        var line = new WechatLine();
        var tokens = new AccessTokens(line, new WechatTokenStore(jdbc, vault), transaction, clock);
        var wechat = new Wechat(line, tokens) {
            @Override
            <T> Reply<T> ask(OfficialAccount one, WechatLine.Question<T> question) {
                Reply<T> reply = super.ask(one, question);
                if (left.decrementAndGet() == 0 || random != null && random.nextInt(12) == 0) {
                    throw new Killed();
                }
                return reply;
            }
        };
        var posts = new ArticleStore(jdbc);
        var pictures = new ArticlePictures(wechat, new ArticlePictureStore(jdbc), new ArticleCover(), contents, clock);
        var listing = new ArticleListing(wechat);
        var finding = new ArticleFinding(wechat, listing, posts, clock);
        return new WechatChannel(
                new ArticlePublishing(wechat, pictures, posts, clock),
                finding,
                new ArticleWithdrawal(wechat, finding, listing, posts, clock),
                site);
    }

    private static Publication publication(String number, String title, String body) {
        return new Publication(
                "linhe",
                "演示镇人民政府",
                "YANSHI/2026-" + number,
                1,
                title,
                "演示摘要",
                "演政发〔2026〕7号",
                LocalDate.of(2026, 3, 2),
                body,
                "演示",
                List.of(),
                "/d/YANSHI/2026-" + number,
                false);
    }

    private static String source(String number) {
        return SITE + "/d/YANSHI/2026-" + number + "/1";
    }

    private Answer send(WechatChannel by, String number, String key) {
        return by.send(by.adapt(publication(number, "演示公开事项" + number, "<p>演示正文</p>"), account), key, account);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void anArticleIsDraftedPublishedConfirmedAndTakenBack() {
        String key = key();
        assertThat(send(channel, "00001", key)).isInstanceOf(Answer.Accepted.class);
        assertThat(channel.find(key, Map.of(), account)).isInstanceOf(Answer.Accepted.class);
        Answer confirmed = channel.find(key, Map.of(), account);
        assertThat(confirmed)
                .isInstanceOfSatisfying(
                        Answer.Confirmed.class,
                        one -> assertThat(one.receipt())
                                .containsKeys("article_id", "publish_id")
                                .hasEntrySatisfying(
                                        "url", url -> assertThat(url).startsWith("http://mp.weixin.qq.com/s/")));
        assertThat(server.shown(source("00001"))).isOne();
        assertThat(server.covers).as("drawn with the name of the organ").hasSize(1);
        assertThat(send(channel, "00001", key)).as("told twice").isInstanceOf(Answer.Confirmed.class);
        assertThat(channel.withdraw(key, Map.of(), account)).isInstanceOf(Answer.Withdrawn.class);
        assertThat(channel.withdraw(key, Map.of(), account)).isInstanceOf(Answer.Withdrawn.class);
        assertThat(server.shown(source("00001"))).isZero();
        assertThat(server.tokens).as("one token for all of it").hasSize(1);
    }

    @Test
    void aRefusedTokenIsFetchedOnceForTwoProgramsAtOnce() throws Exception {
        send(channel, "00001", key());
        server.forgetToken();
        WechatChannel other = program(new AtomicInteger(Integer.MAX_VALUE), null);
        List<Callable<Answer>> both = new ArrayList<>();
        for (int i = 2; i < 10; i++) {
            String number = "%05d".formatted(i);
            WechatChannel by = i % 2 == 0 ? channel : other;
            both.add(() -> send(by, number, key()));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Answer> answer : threads.invokeAll(both)) {
                assertThat(answer.get()).isInstanceOf(Answer.Accepted.class);
            }
        }
        assertThat(server.tokens)
                .as("the first and one more, however many found it refused")
                .hasSize(2);
        assertThat(server.forced).isZero();
        clock.set(clock.instant().plus(Duration.ofMinutes(116)));
        assertThat(send(other, "00020", key())).isInstanceOf(Answer.Accepted.class);
        assertThat(server.asked.stream().filter("stable_token"::equals))
                .as("asked for before it is too old")
                .hasSize(3);
        assertThat(jdbc.sql("select encode(sealed, 'escape') from wechat.token where host = :host")
                        .param("host", server.url())
                        .query(String.class)
                        .single())
                .doesNotContain("TOKEN-");
    }

    @Test
    void everythingIsPublishedExactlyOnceOnABadDayHoweverOftenTheProgramDies(CapturedOutput output) {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("wechat, seed " + seed);
        server.badDay = true;
        Random random = new Random(seed);
        Map<String, String> keys = new HashMap<>();
        int kills = 0;
        for (int i = 1; i <= 15; i++) {
            String number = "%05d".formatted(i);
            keys.put(number, key());
            kills += carry(number, keys.get(number), random);
        }
        assertThat(kills).isPositive();
        keys.keySet()
                .forEach(number -> assertThat(server.shown(source(number)))
                        .as(number + ", seed " + seed)
                        .isOne());
        assertThat(server.drafts).as("no draft is left over").isEmpty();
        assertThat(output.getAll()).as("no token in any line").doesNotContain("access_token", "TOKEN-");
    }

    /** As the queue does: what is not known is asked for, what surely is not there is sent again. */
    private int carry(String number, String key, Random random) {
        boolean sends = true;
        int kills = 0;
        for (int step = 0; step < 400; step++) {
            clock.set(clock.instant().plusSeconds(20 + random.nextInt(240)));
            if (random.nextInt(9) == 0) {
                server.forgetToken();
            }
            Answer answer;
            try {
                WechatChannel program = program(new AtomicInteger(Integer.MAX_VALUE), random);
                answer = sends ? send(program, number, key) : program.find(key, Map.of(), account);
            } catch (Killed killed) {
                kills++;
                sends = false;
                continue;
            }
            if (answer instanceof Answer.Confirmed) {
                return kills;
            }
            assertThat(answer).isNotInstanceOfAny(Answer.Refused.class, Answer.ByHand.class);
            sends = answer instanceof Answer.Absent || sends && answer instanceof Answer.Later;
        }
        throw new AssertionError(number + " does not come to rest");
    }

    @Test
    void aDraftLeftByAKilledProgramIsTakenUpAndNotMadeAgain() {
        String key = key();
        WechatChannel dying = program(new AtomicInteger(2), null);
        try {
            send(dying, "00001", key);
        } catch (Killed killed) {
            assertThat(server.drafts).as("died between draft and publication").hasSize(1);
        }
        assertThat(channel.find(key, Map.of(), account)).isInstanceOf(Answer.Absent.class);
        assertThat(send(channel, "00001", key)).isInstanceOf(Answer.Accepted.class);
        assertThat(server.asked.stream().filter("draft/add"::equals)).hasSize(1);
    }

    @Test
    void whatIsTakenBackBeforeItIsPublishedLosesItsDraft() {
        String key = key();
        server.refusing.put("freepublish/submit", 45009);
        assertThat(send(channel, "00001", key)).isInstanceOfSatisfying(Answer.Later.class, later -> {
            assertThat(later.words()).contains("调用次数已用完", "45009");
            assertThat(later.after()).as("after midnight").isBetween(Duration.ofMinutes(5), Duration.ofHours(25));
        });
        assertThat(server.drafts).hasSize(1);
        assertThat(channel.withdraw(key, Map.of(), account)).isInstanceOf(Answer.Withdrawn.class);
        assertThat(server.drafts).isEmpty();
    }

    @Test
    void whatAPersonPublishedFromTheDraftIsTakenBackToo() {
        String key = key();
        server.refusing.put("freepublish/submit", 53505);
        assertThat(send(channel, "00001", key)).isInstanceOf(Answer.ByHand.class);
        server.publishByHand();
        assertThat(server.shown(source("00001"))).isOne();
        assertThat(channel.withdraw(key, Map.of(), account)).isInstanceOf(Answer.Withdrawn.class);
        assertThat(server.shown(source("00001"))).isZero();
    }

    @Test
    void whatWechatSaysIsToldInWordsWithWhatToDo() {
        server.refusing.put("freepublish/submit", 48001);
        assertThat(send(channel, "00001", key()))
                .isInstanceOfSatisfying(
                        Answer.ByHand.class, one -> assertThat(one.words()).contains("登录后手工发表"));
        server.refusing.put("freepublish/submit", 45011);
        assertThat(send(channel, "00002", key()))
                .isInstanceOfSatisfying(
                        Answer.Later.class, one -> assertThat(one.after()).isEqualTo(Duration.ofMinutes(1)));
        server.refusing.clear();
        server.polls = 0;
        server.statusAtTheEnd = 4;
        String key = key();
        assertThat(send(channel, "00003", key)).isInstanceOf(Answer.Accepted.class);
        assertThat(channel.find(key, Map.of(), account))
                .isInstanceOfSatisfying(
                        Answer.Refused.class, one -> assertThat(one.words()).contains("审核没有通过"));
        server.refusing.put("draft/add", 99999);
        assertThat(send(channel, "00004", key()))
                .isInstanceOfSatisfying(
                        Answer.Refused.class, one -> assertThat(one.words()).contains("99999"));
    }

    @Test
    void aWrongSecretIsAskedForOnceAMinuteAndNamed() {
        account = account("wrong");
        for (int i = 1; i <= 3; i++) {
            assertThat(send(channel, "0000" + i, key()))
                    .isInstanceOfSatisfying(
                            Answer.Later.class, one -> assertThat(one.words()).contains("AppSecret 不对"));
        }
        assertThat(server.asked.stream().filter("stable_token"::equals)).hasSize(1);
        Account right = account;
        account = new Account(
                1,
                right.organ(),
                right.channel(),
                right.kind(),
                right.settings(),
                Map.of("secret", WechatServer.SECRET),
                right.pace(),
                true,
                null,
                "",
                "");
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(send(channel, "00004", key())).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void aLongEditionWithPicturesLinksAndTablesFitsWhatWechatTakes() {
        String png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        String table = "<table><tr><th>序号</th><th>项目</th><th>金额</th></tr>"
                + "<tr><td>1</td><td>演示项目</td><td>100</td></tr>".repeat(300) + "</table>";
        String body =
                "<script>alert(1)</script><p>见<a href=\"https://other.example/x\">别处</a></p><p><img src=\"data:image/png;base64,"
                        + png + "\" alt=\"\"></p><h2>一、演示</h2>" + table + "<p>末段</p>";
        var long_ = publication("00009", "演示镇人民政府关于公开本年度某某专项资金分配和使用情况及监督方式的通知", body);
        var adapted = channel.adapt(long_, account);
        assertThat(adapted.remarks())
                .anyMatch(one -> one.contains("标题超过 32"))
                .anyMatch(one -> one.contains("正文太长"))
                .anyMatch(one -> one.contains("1 个链接"));
        assertThat(channel.send(adapted, key(), account)).isInstanceOf(Answer.Accepted.class);
        server.publishAll();
        String content = server.published
                .values()
                .iterator()
                .next()
                .article()
                .path("content")
                .asString("");
        assertThat(content)
                .contains(
                        "（https://other.example/x）",
                        "border:1px solid",
                        "http://mmbiz.qpic.cn/",
                        "阅读原文",
                        "全文较长",
                        long_.title())
                .doesNotContain("末段", "alert");
        assertThat(server.pictures).isOne();
        assertThat(channel.shown(adapted, account).orElseThrow()).contains("阅读原文", "演示作者");
    }

    @Test
    void namesWhatIsWrongWithAnAccount() {
        assertThat(channel.problems(account)).isEmpty();
        Account wrong = new Account(
                1,
                "linhe",
                "wechat",
                "wechat",
                Map.of("app", "微信", "host", "ftp://x", "titleLength", "99", "author", "作".repeat(17)),
                Map.of(),
                account.pace(),
                true,
                null,
                "",
                "");
        assertThat(channel.problems(wrong)).hasSize(5);
    }
}
