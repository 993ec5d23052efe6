package cn.yangguang.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.channel.Account;
import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.Connections;
import cn.yangguang.channel.Dispatches;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.mail.LoopbackMail;
import cn.yangguang.mail.LoopbackMail.Conduct;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicSearch;
import cn.yangguang.reading.PublicSort;
import cn.yangguang.reading.PublicSummary;
import cn.yangguang.search.SearchAnswer;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Subscribed on the site, confirmed, told by real letters over loopback, changed, left. */
class SubscriptionTest extends ProgramTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final String SITE = "https://www.example.gov.cn";

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    SubscriptionStore store;

    @Autowired
    MailChannel channel;

    @Autowired
    Posts posts;

    @Autowired
    SubscriptionKeeper keeper;

    @Autowired
    TroubleStore troubles;

    @Autowired
    SubscriptionConcerns concerns;

    @Autowired
    Envelopes envelopes;

    @Autowired
    Dispatches dispatches;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Connections connections;

    @Autowired
    Tokens tokens;

    @Autowired
    PublicSearch search;

    private final Map<String, Conduct> conduct = new ConcurrentHashMap<>();
    private SubscriptionTown town;
    private LoopbackMail server;
    private long account;

    @BeforeEach
    void begin() throws Exception {
        jdbc.sql("update channel.account set active = false where kind = 'mail'")
                .update();
        town = new SubscriptionTown(jdbc, "sub" + TOWNS.incrementAndGet());
        server = new LoopbackMail(to -> conduct.getOrDefault(to, Conduct.TAKE), 0);
        account = town.account(server.port());
    }

    @AfterEach
    void end() throws Exception {
        server.close();
    }

    private Account account() {
        return connections.find(account).orElseThrow();
    }

    private void post() {
        while (posts.run(account())) {
            clock.advance(Duration.ofMillis(1));
        }
    }

    /** The letters to an address so far. */
    private List<MimeMessage> letters(String to) {
        return server.taken().stream()
                .filter(one -> one.to().equals(to))
                .map(one -> {
                    try {
                        return new MimeMessage(
                                Session.getInstance(new Properties()),
                                new ByteArrayInputStream(one.raw().getBytes(StandardCharsets.ISO_8859_1)));
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String text(MimeMessage letter) throws Exception {
        return (String) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
    }

    private static String link(String text, String kind) {
        return text.replaceAll("(?s).*" + SITE + "(/subscriptions/" + kind + "/[0-9a-f-]+).*", "$1");
    }

    /** Gives an edition to the account as the queue does, and sends. */
    private Answer publish(String number, int edition, String key) {
        address("/");
        Answer answer = channel.send(
                new Adapted(Map.of("indexNumber", number, "edition", String.valueOf(edition)), List.of()),
                key,
                account());
        post();
        return answer;
    }

    /** A reader who has confirmed. */
    private long reader(String address, Wish wish) {
        long reader = store.reader(address, clock.instant());
        store.confirm(store.add(reader, wish, SubscriptionTown.key(), clock.instant()), clock.instant());
        return reader;
    }

    private Wish everything(Rhythm rhythm) {
        return new Wish(town.county, true, List.of(), "", false, rhythm);
    }

    private String ask(Browser browser, String email) {
        String page = browser.get("/subscriptions?organ=" + town.county + "&below=1&q=低保")
                .body();
        String ticket = page.replaceAll("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1");
        clock.advance(Duration.ofSeconds(10));
        return browser.postWithoutToken(
                        "/subscriptions",
                        Map.of(
                                "organ",
                                town.county,
                                "below",
                                "1",
                                "q",
                                "低保",
                                "rhythm",
                                "AT_ONCE",
                                "email",
                                email,
                                "ticket",
                                ticket))
                .body();
    }

    @Test
    void nothingIsSentBeforeTheOwnerConfirmedAndNothingAfterLeaving() throws Exception {
        Browser browser = browser();
        assertThat(browser.get("/search?q=低保").body()).contains("/subscriptions?q=", "feed.rss?q=");
        assertThat(ask(browser, "not an address")).contains("请填写完整的电子邮件地址");
        String answer = ask(browser, "demo1@example.org");
        assertThat(answer).contains("请查收确认信");
        publish(town.publish(town.town, "低保金发放公示", null, clock.instant()), 1, SubscriptionTown.key());
        assertThat(letters("demo1@example.org")).as("only the letter that asks").hasSize(1);
        String letter = text(letters("demo1@example.org").getFirst());
        assertThat(letter).contains("演示县人民政府", "含下级单位", "关键词“低保”", "3 天内有效");
        String confirm = link(letter, "confirm");
        assertThat(browser.get(confirm).body()).contains("确认订阅");
        assertThat(browser.get(confirm).body())
                .as("opening a link changes nothing")
                .contains("确认订阅</button>");
        assertThat(browser.get(confirm.replaceAll(".$", "x")).statusCode()).isEqualTo(410);
        assertThat(browser.postWithoutToken(confirm, Map.of()).body()).contains("订阅已生效");

        assertThat(ask(browser, "DEMO1@example.org").replaceAll("[0-9a-f]{32}", ""))
                .as("a known address is answered alike")
                .isEqualTo(answer.replaceAll("[0-9a-f]{32}", ""));
        publish(town.publish(town.town, "低保标准调整", null, clock.instant()), 1, SubscriptionTown.key());
        MimeMessage told = letters("demo1@example.org").getLast();
        assertThat(told.getSubject()).isEqualTo("演示县河东镇人民政府：低保标准调整");
        assertThat(text(told)).contains(SITE + "/d/" + town.town + "/2026-00002", "2026年11月23日", "退订");
        String leave = link(text(told), "leave");
        assertThat(told.getHeader("List-Unsubscribe")[0]).isEqualTo("<" + SITE + leave + ">");
        assertThat(browser.get(leave).body()).contains("退订</button>");
        assertThat(subscriptions.managed(tokens.read(Tokens.Kind.LEAVE, leave.replaceAll(".*/", ""))
                        .orElseThrow()))
                .as("a scanner that opens the link does not leave")
                .isPresent();
        assertThat(browser.postWithoutToken(leave, Map.of("List-Unsubscribe", "One-Click"))
                        .body())
                .contains("已退订");
        int before = server.taken().size();
        assertThat(publish(town.publish(town.town, "低保复核", null, clock.instant()), 1, SubscriptionTown.key()))
                .isInstanceOf(Answer.Needless.class);
        assertThat(server.taken()).hasSize(before);
        assertThat(jdbc.sql(
                                "select count(*) from journal.entry where act like 'subscription.%' and (object like '%@%' or detail like '%@%' or person_name like '%@%' or origin like '%@%')")
                        .query(Integer.class)
                        .single())
                .as("no address in the journal")
                .isZero();
    }

    @Test
    void anAddressIsNotFloodedAndWhatIsNotConfirmedIsForgotten() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask(browser(), "demo2@example.org")).contains("请查收确认信");
        }
        post();
        assertThat(letters("demo2@example.org")).hasSize(3);
        Browser many = browser();
        for (int i = 0; i < 10; i++) {
            ask(many, "flood" + i + "@example.org");
        }
        assertThat(ask(many, "flood10@example.org")).contains("请一小时后再试");
        clock.advance(Duration.ofDays(4));
        keeper.round();
        assertThat(jdbc.sql(
                                "select count(*) from subscription.reader r where not exists (select 1 from subscription.subscription s where s.reader = r.id)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theReaderChangesPausesAndRemoves() {
        long reader = reader("demo3@example.org", everything(Rhythm.AT_ONCE));
        String page = tokens.path(Tokens.Kind.MANAGE, reader);
        String id = String.valueOf(subscriptions
                .managed(reader)
                .orElseThrow()
                .subscriptions()
                .getFirst()
                .id());
        Browser browser = browser();
        assertThat(browser.get(page).body()).contains("演示县人民政府（含下级单位）；公开后即告知");
        assertThat(browser.postWithoutToken(
                                page + "/change",
                                Map.of("subscription", id, "q", "预算 决算", "match", "any", "rhythm", "WEEKLY"))
                        .body())
                .contains("已保存", "任一关键词“预算 决算”；每周一封摘要");
        assertThat(browser.postWithoutToken(page + "/pause", Map.of()).body()).contains("已暂停");
        assertThat(publish(town.publish(town.town, "预算公开", null, clock.instant()), 1, SubscriptionTown.key()))
                .isInstanceOf(Answer.Needless.class);
        browser.postWithoutToken(page + "/resume", Map.of());
        assertThat(browser.postWithoutToken(page + "/remove", Map.of("subscription", "999999999"))
                        .body())
                .contains("预算");
        assertThat(browser.postWithoutToken(page + "/remove", Map.of("subscription", id))
                        .statusCode())
                .as("whoever removes the last one has left")
                .isEqualTo(410);
        assertThat(browser.get(page.replaceAll(".$", "x")).statusCode()).isEqualTo(410);
    }

    @Test
    void digestsComeOnTheirDayAnEmptyOneNeverAndEachReaderIsToldOnce() throws Exception {
        reader("daily@example.org", everything(Rhythm.DAILY));
        reader("daily@example.org", everything(Rhythm.WEEKLY));
        reader("weekly@example.org", everything(Rhythm.WEEKLY));
        String first = town.publish(town.town, "河道清淤公告", null, clock.instant());
        String second = town.publish(town.county, "义务教育招生", null, clock.instant());
        String key = SubscriptionTown.key();
        assertThat(publish(first, 1, key)).isEqualTo(new Answer.Confirmed(Map.of("记入摘要", "2")));
        assertThat(publish(first, 1, key)).as("told again").isInstanceOf(Answer.Confirmed.class);
        publish(second, 1, SubscriptionTown.key());
        keeper.round();
        post();
        assertThat(server.taken()).as("not their time").isEmpty();
        clock.advance(Duration.ofHours(24));
        keeper.round();
        keeper.round();
        post();
        assertThat(letters("daily@example.org")).hasSize(1);
        MimeMessage digest = letters("daily@example.org").getFirst();
        assertThat(digest.getSubject()).isEqualTo("演示县人民政府政府信息公开每日摘要（2026年11月24日，2 条）");
        assertThat(text(digest)).contains("1. 河道清淤公告", "2. 义务教育招生");
        assertThat(letters("weekly@example.org")).isEmpty();
        town.withdraw(second, clock.instant());
        address("/");
        clock.advance(Duration.ofDays(6));
        keeper.round();
        post();
        assertThat(letters("daily@example.org")).as("nothing new, no letter").hasSize(1);
        assertThat(letters("weekly@example.org")).hasSize(1);
        assertThat(letters("weekly@example.org").getFirst().getSubject()).contains("每周摘要（2026年11月30日，1 条）");
        assertThat(text(letters("weekly@example.org").getFirst())).doesNotContain("义务教育招生");
    }

    @Test
    void aCorrectionIsToldToWhoeverWasToldAndAWithdrawalTellsNothingOfTheContent() throws Exception {
        reader("demo4@example.org", new Wish(town.county, true, List.of(), "补贴", false, Rhythm.AT_ONCE));
        String number = town.publish(town.town, "农机补贴名单", null, clock.instant());
        publish(number, 1, SubscriptionTown.key());
        town.correct(number, "农机购置补助说明", clock.instant());
        String key = SubscriptionTown.key();
        publish(number, 2, key);
        assertThat(letters("demo4@example.org")).hasSize(2);
        assertThat(letters("demo4@example.org").getLast().getSubject()).isEqualTo("【更正】演示县河东镇人民政府：农机购置补助说明");
        jdbc.sql(
                        "update disclosure.edition set stage = 'WITHDRAWN', withdrawal_class = 'PERSONAL_DATA' where disclosure = :id and number = 2")
                .param("id", town.disclosure(number))
                .update();
        address("/");
        assertThat(channel.withdraw(key, Map.of(), account())).isInstanceOf(Answer.Later.class);
        post();
        assertThat(channel.withdraw(key, Map.of(), account())).isInstanceOf(Answer.Withdrawn.class);
        MimeMessage notice = letters("demo4@example.org").getLast();
        assertThat(notice.getSubject()).isEqualTo("【撤回】演示县河东镇人民政府：索引号 " + number + " 的信息已撤下");
        assertThat(text(notice)).doesNotContain("农机");
    }

    @Test
    void eachLetterComesToItsEndAndTheReceiptTellsTheNumbers() {
        Map.of(
                        "later",
                        Conduct.LATER,
                        "none",
                        Conduct.NO_SUCH,
                        "lost",
                        Conduct.LOSE_AND_BREAK,
                        "spam",
                        Conduct.REFUSE,
                        "broken",
                        Conduct.BREAK_BEFORE)
                .forEach((name, how) -> {
                    conduct.put(name + "@example.org", how);
                    reader(name + "@example.org", everything(Rhythm.AT_ONCE));
                });
        reader("good@example.org", everything(Rhythm.AT_ONCE));
        String key = SubscriptionTown.key();
        publish(town.publish(town.town, "演示通知", null, clock.instant()), 1, key);
        assertThat(channel.find(key, Map.of(), account())).isInstanceOf(Answer.Underway.class);
        conduct.clear();
        clock.advance(Duration.ofMinutes(6));
        post();
        assertThat(channel.find(key, Map.of(), account()))
                .isEqualTo(new Answer.Confirmed(Map.of("已发出", "3", "被拒收", "2", "结果不明", "1", "记入摘要", "0")));
        assertThat(letters("lost@example.org")).as("never repeated blindly").isEmpty();
        long unknown = jdbc.sql("select l.id from subscription.letter l where l.run = :run and l.state = 'UNKNOWN'")
                .param("run", UUID.fromString(key))
                .query(Long.class)
                .single();
        assertThat(unknown).isPositive();
    }

    @Test
    void eachLetterArrivesOnceHoweverOftenTheProgramDies() throws Exception {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("deaths while sending, seed " + seed);
        Random random = new Random(seed);
        int readers = 80;
        for (int i = 0; i < readers; i++) {
            reader("dying" + i + "@example.org", everything(i % 4 == 0 ? Rhythm.DAILY : Rhythm.AT_ONCE));
        }
        String key = SubscriptionTown.key();
        String number = town.publish(town.town, "断断续续的通知", null, clock.instant());
        server.close();
        List<Conduct> luck = List.of(
                Conduct.TAKE,
                Conduct.TAKE,
                Conduct.TAKE,
                Conduct.LATER,
                Conduct.BREAK_BEFORE,
                Conduct.TAKE_AND_BREAK,
                Conduct.LOSE_AND_BREAK);
        try (var moody = new LoopbackMail(to -> luck.get(random.nextInt(luck.size())), 0)) {
            town.account(moody.port());
            address("/");
            channel.send(new Adapted(Map.of("indexNumber", number, "edition", "1"), List.of()), key, account());
            var dying = new Posts(
                    new DyingLetters(jdbc, random, 9), troubles, store, envelopes, dispatches, transaction, clock, 300);
            int deaths = 0;
            for (int round = 0; round < 1000 && (round < 30 || town.open()); round++) {
                try {
                    dying.run(account());
                } catch (DyingLetters.Killed killed) {
                    deaths++;
                }
                clock.advance(Duration.ofMinutes(round < 30 ? 61 : 500));
                keeper.round();
            }
            assertThat(deaths).isPositive();
            Map<String, Long> taken = moody.taken().stream()
                    .collect(Collectors.groupingBy(LoopbackMail.Taken::to, Collectors.counting()));
            assertThat(taken.values()).as("nobody got it twice").containsOnly(1L);
            assertThat(moody.taken()).extracting(LoopbackMail.Taken::messageId).doesNotHaveDuplicates();
            assertThat(town.letters("SENT") + town.letters("UNKNOWN"))
                    .as("each has an end, none was lost")
                    .isEqualTo(readers);
            assertThat(taken).hasSizeGreaterThanOrEqualTo(town.letters("SENT"));
        }
    }

    @Test
    void anAddressThatIsRefusedAgainAndAgainIsStopped() {
        conduct.put("gone@example.org", Conduct.NO_SUCH);
        long reader = reader("gone@example.org", everything(Rhythm.AT_ONCE));
        for (int i = 0; i < 3; i++) {
            publish(town.publish(town.town, "通知" + i, null, clock.instant()), 1, SubscriptionTown.key());
        }
        assertThat(subscriptions.managed(reader).orElseThrow().stopped()).isTrue();
        assertThat(publish(town.publish(town.town, "通知", null, clock.instant()), 1, SubscriptionTown.key()))
                .isInstanceOf(Answer.Needless.class);
        assertThat(jdbc.sql("select refusal from subscription.reader where id = :id")
                        .param("id", reader)
                        .query(String.class)
                        .single())
                .contains("no such user")
                .doesNotContain("gone@");
    }

    @Test
    void aServerThatIsAwayKeepsTheLettersWaiting() throws Exception {
        reader("demo5@example.org", everything(Rhythm.AT_ONCE));
        server.close();
        publish(town.publish(town.town, "断网时的通知", null, clock.instant()), 1, SubscriptionTown.key());
        assertThat(town.letters("WAITING")).isEqualTo(1);
        assertThat(jdbc.sql("select words from subscription.trouble where account = :id")
                        .param("id", account)
                        .query(String.class)
                        .single())
                .contains("连接不上邮件服务器");
        server = new LoopbackMail(to -> Conduct.TAKE, 0);
        town.account(server.port());
        post();
        assertThat(server.taken()).as("not tried every moment").isEmpty();
        clock.advance(Duration.ofMinutes(2));
        post();
        assertThat(server.taken()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from subscription.trouble where account = :id")
                        .param("id", account)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theOfficeSeesNumbersTroubleAndWhatNobodyCanJudgeButNoAddress() throws Exception {
        reader("seen@example.org", everything(Rhythm.AT_ONCE));
        conduct.put("seen@example.org", Conduct.LOSE_AND_BREAK);
        publish(town.publish(town.town, "演示通知", null, clock.instant()), 1, SubscriptionTown.key());
        Browser clerk = signedIn(town.county, new Assignment(Duty.HANDLER, town.county));
        String page = clerk.get("/office/subscriptions").body();
        assertThat(page)
                .contains("演示县人民政府", "已连接", "结果不明的邮件", town.town + "/2026-00001")
                .doesNotContain("seen@");
        assertThat(concerns.concerns(asking())).extracting(Concern::code).containsExactly("CH-UNSURE");
        conduct.clear();
        String again = page.replaceAll("(?s).*action=\"(/office/subscriptions/letters/[0-9]+/again)\".*", "$1");
        assertThat(clerk.post(again, Map.of()).statusCode()).isEqualTo(303);
        post();
        assertThat(letters("seen@example.org")).hasSize(1);
        assertThat(clerk.post(again, Map.of()).statusCode()).as("once").isEqualTo(404);
        String test = "/office/subscriptions/accounts/" + account + "/test";
        assertThat(clerk.post(test, Map.of("email", "clerk@example.org")).body())
                .contains("测试邮件已交给服务器");
        assertThat(clerk.post(test, Map.of("email", "clerk")).statusCode()).isEqualTo(422);
        assertThat(signedIn(town.town, new Assignment(Duty.HANDLER, town.town))
                        .post(test, Map.of("email", "clerk@example.org"))
                        .statusCode())
                .as("another organ's account")
                .isEqualTo(404);
        server.close();
        assertThat(clerk.post(test, Map.of("email", "clerk@example.org")).body())
                .contains("没有发出：连接不上");
        publish(town.publish(town.town, "断网", null, clock.instant()), 1, SubscriptionTown.key());
        assertThat(clerk.get("/office/subscriptions").body()).contains("发不出", "连接不上邮件服务器");
        assertThat(concerns.concerns(asking())).extracting(Concern::code).containsExactly("CH-MAIL");
    }

    private Asking asking() {
        return new Asking(Set.of(town.county), LocalDate.now(clock), null);
    }

    @Test
    void aSubscriptionMatchesExactlyWhatTheSameSearchFinds() {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("wishes, seed " + seed);
        Random random = new Random(seed);
        town.column(town.county, town.county + "-c", "民政");
        List<String> words = List.of(
                "低保", "低保金", "最低生活保障", "发放", "公示", "预算", "决算", "危房改造", "养老", "补贴", "高龄津贴", "2026年", "dibao", "招生");
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String title = pick(words, random) + pick(List.of("的通知", "情况公开", "名单", ""), random) + pick(words, random);
            numbers.add(town.publish(
                    random.nextBoolean() ? town.town : town.county,
                    title,
                    random.nextInt(3) == 0 ? town.county + "-c" : null,
                    clock.instant()));
        }
        List<Wish> wishes = new ArrayList<>();
        List<Long> readers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean any = random.nextBoolean();
            String line = pick(words, random) + (random.nextBoolean() ? " " + pick(words, random) : "");
            var wish = new Wish(
                    random.nextInt(5) == 0 ? town.town : town.county,
                    random.nextBoolean(),
                    random.nextInt(4) == 0 ? List.of(town.county + "-c") : List.of(),
                    random.nextInt(8) == 0 ? "" : line,
                    any,
                    Rhythm.WEEKLY);
            wishes.add(wish);
            readers.add(reader("wish" + town.county + i + "@example.org", wish));
        }
        numbers.forEach(number -> publish(number, 1, SubscriptionTown.key()));
        for (int i = 0; i < wishes.size(); i++) {
            Set<String> told = new TreeSet<>(jdbc.sql("""
                            select d.index_number from subscription.telling t join disclosure.disclosure d on d.id = t.disclosure where t.reader = :reader
                            """)
                    .param("reader", readers.get(i))
                    .query(String.class)
                    .list());
            assertThat(told).as(wishes.get(i).toString()).isEqualTo(found(wishes.get(i)));
        }
    }

    private Set<String> found(Wish wish) {
        PublicFilter filter = PublicFilter.of(wish.organ())
                .withBelow(wish.below())
                .inCategory(
                        wish.categories().isEmpty() ? null : wish.categories().getFirst())
                .sorted(PublicSort.NEWEST);
        Set<String> found = new TreeSet<>();
        for (String line : wish.words().isEmpty() ? List.of("") : wish.lines()) {
            PublicSearch.Found answer = search.find(filter.searching(line), line, 1, 100);
            // Another spelling is an offer to whoever searches, not what somebody follows; pinyin has no spelling of
            // its own.
            boolean pinyin = line.contains("dibao");
            if (answer.answer() == null
                    || answer.answer().way() == SearchAnswer.Way.AS_TYPED
                    || pinyin
                            && answer.answer().way() == SearchAnswer.Way.CORRECTED
                            && answer.answer().whole() > 0) {
                answer.listing().items().stream()
                        .map(PublicSummary::indexNumber)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
