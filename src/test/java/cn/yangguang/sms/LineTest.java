package cn.yangguang.sms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import cn.yangguang.channel.Account;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.Connections;
import cn.yangguang.journal.Actor;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.sms.CmppGateway.Luck;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages through a gateway on loopback that was written from the protocol's paper alone. */
class LineTest extends ProgramTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final Timing QUICK = new Timing(
            Duration.ofSeconds(5),
            Duration.ofMillis(150),
            Duration.ofMillis(120),
            Duration.ofMillis(5),
            Duration.ofMillis(40),
            Duration.ofMillis(5),
            Duration.ofMillis(10));
    private static final Luck[] BAD_DAY = {
        Luck.GOOD,
        Luck.GOOD,
        Luck.GOOD,
        Luck.GOOD,
        Luck.BUSY,
        Luck.BUSY,
        Luck.DROPPED_BEFORE,
        Luck.DROPPED_AFTER,
        Luck.ANSWERED_TWICE,
        Luck.NEVER_ANSWERED,
        Luck.REPORTED_FIRST,
        Luck.REPORTED_LATER,
        Luck.UNDELIVERED
    };

    @Autowired
    SmsDeliveries deliveries;

    @Autowired
    SmsReplies replies;

    @Autowired
    LineStore lines;

    @Autowired
    Recipients recipients;

    @Autowired
    Mailings mailings;

    @Autowired
    Connections connections;

    @Autowired
    SmsPreviews previews;

    @Autowired
    SmsChannel channel;

    private String organ = "";
    private Actor actor = Actor.commandLine(null);
    private Line line;
    private Thread thread;

    @BeforeEach
    void town() {
        organ = "sms-" + TOWNS.incrementAndGet();
        new PublicRows(jdbc).organ(organ, "演示短信镇人民政府");
        new PublicRows(jdbc).item(organ, organ + "/2016-00001", "演示通知", null, LocalDate.of(2016, 3, 2));
        actor = Actor.commandLine(organ);
    }

    @AfterEach
    void end() throws InterruptedException {
        if (line != null) {
            line.stop();
            thread.join(Duration.ofSeconds(10));
        }
    }

    private Account account(CmppGateway gateway, String protocol, Map<String, String> more) {
        return account(gateway.port(), protocol, more);
    }

    private Account account(int port, String protocol, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "protocol", protocol,
                "host", "127.0.0.1",
                "port", String.valueOf(port),
                "user", CmppGateway.USER,
                "password", CmppGateway.PASSWORD,
                "source", "10690001",
                "signature", "临河镇",
                "perSecond", "1000",
                "perMinute", "6000",
                "perDay", "1000000"));
        typed.put("release", "自动");
        typed.putAll(more);
        assertThat(connections.connect(organ, "sms", "sms", typed, true, actor)).isEmpty();
        return connections.ofKind("sms").stream()
                .filter(one -> one.organ().equals(organ))
                .findFirst()
                .orElseThrow();
    }

    private void villagers(int count) {
        for (int i = 0; i < count; i++) {
            var typed = new Recipients.Typed("1990000%04d".formatted(i), "", "", "2016-01-05", "PAPER", "");
            assertThat(recipients.consent(organ, typed, actor)).isEmpty();
        }
    }

    private Mailing mailing(Account account, String title) {
        var about = new Mailing.About(
                organ, organ + "/2016-00001", 1, title, "http://a.gov.example/d/1", "", LocalDate.of(2016, 3, 2), "");
        return mailings.prepare(account, UUID.randomUUID(), about);
    }

    private void run(Account account, SmsDeliveries through) {
        line = new Line(account, through, replies, lines, QUICK, clock);
        thread = Thread.ofVirtual().start(line);
    }

    /** Waits for something that comes soon, while the clock of the program goes on. */
    private void until(String what, BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 2000 && !done.getAsBoolean(); i++) {
            Thread.sleep(5);
            clock.set(clock.instant().plusSeconds(1));
        }
        assertThat(done.getAsBoolean()).as(what).isTrue();
    }

    private Counts counts(Mailing mailing) {
        return mailings.counts(mailing.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CMPP 2.0", "CMPP 3.0"})
    void aLongMessageArrivesInPartsAndIsReported(String protocol) throws Exception {
        try (var gateway = new CmppGateway(protocol.contains("2"), clock, 1, Luck.GOOD)) {
            villagers(3);
            Account account = account(gateway, protocol, Map.of());
            Mailing mailing = mailing(account, "演示：关于调整城乡居民基本医疗保险缴费时间和办理地点的通知，请互相转告，详情请到民生服务中心三号窗口询问".repeat(2));
            assertThat(mailing.parts()).isEqualTo(3);
            run(account, deliveries);
            until("all three have it", () -> counts(mailing).delivered() == 3);
            assertThat(gateway.taken()).hasSize(9).containsValue(1);
            var text = new StringBuilder();
            gateway.parts().stream()
                    .filter(part -> part.phone().equals("19900000000"))
                    .sorted((a, b) -> a.number() - b.number())
                    .forEach(part -> {
                        assertThat(part.content()).startsWith(5, 0, 3).hasSizeLessThanOrEqualTo(140);
                        assertThat(part.content()[5]).isEqualTo((byte) part.number());
                        text.append(
                                new String(part.content(), 6, part.content().length - 6, StandardCharsets.UTF_16BE));
                    });
            assertThat(text.toString())
                    .isEqualTo(mailing.words())
                    .startsWith("【临河镇】")
                    .endsWith("拒收请回复R");
            until(
                    "the sending is done",
                    () -> mailings.find(mailing.id()).orElseThrow().state() == Mailing.State.DONE);
            assertThat(channel.find(String.valueOf(mailing.key()), Map.of(), account))
                    .isInstanceOfSatisfying(
                            Answer.Confirmed.class,
                            done -> assertThat(done.receipt())
                                    .containsEntry("收件人", "3")
                                    .containsEntry("已送达", "3")
                                    .containsEntry("待人工核实", "0"));
            until("it is asked whether it is there", () -> gateway.beats() > 0);
        }
    }

    @Test
    void whoeverSaysStopGetsOneConfirmationAndNothingMore() throws Exception {
        try (var gateway = new CmppGateway(false, clock, 2, Luck.GOOD)) {
            villagers(2);
            Account account = account(gateway, "CMPP 3.0", Map.of());
            run(account, deliveries);
            until("connected", () -> gateway.logins() == 1);
            gateway.write(77, "8619900000001", " td。");
            gateway.write(77, "8619900000001", " td。");
            gateway.write(78, "19900000001", "退订");
            gateway.write(79, "19900000000", "请问几点开门");
            until("confirmed", () -> gateway.parts().size() == 1 && gateway.acknowledged() == 5);
            assertThat(new String(gateway.parts().getFirst().content(), StandardCharsets.UTF_16BE))
                    .isEqualTo("【临河镇】您已退订，今后不再向您发送短信。");
            Mailing mailing = mailing(account, "演示通知");
            until("the other one has it", () -> counts(mailing).delivered() == 1);
            assertThat(counts(mailing).all()).isEqualTo(1);
            assertThat(gateway.parts()).hasSize(2);
            assertThat(replies.of(List.of(organ), 10)).singleElement().satisfies(reply -> {
                assertThat(reply.masked()).isEqualTo("199****0000");
                assertThat(reply.words()).isEqualTo("请问几点开门");
            });
            var again = new Recipients.Typed("19900000001", "", "", "2015-01-01", "PAPER", "");
            assertThat(recipients.consent(organ, again, actor))
                    .as("an old consent brings nobody back")
                    .hasSize(1);
            assertThat(jdbc.sql(
                                    "select count(*) from journal.entry where detail like '%1990000%' or object like '%1990000%'")
                            .query(Integer.class)
                            .single())
                    .as("numbers in the journal")
                    .isZero();
        }
    }

    @Test
    void speaksSmppToo() throws Exception {
        try (var gateway = new SmppGateway()) {
            villagers(3);
            Account account = account(
                    gateway.port(), "SMPP 3.4", Map.of("user", "yanshi", "password", "secret", "mostParts", "5"));
            Mailing mailing = mailing(account, "演示：" + "长标题".repeat(20));
            run(account, deliveries);
            until(
                    "everybody has an end",
                    () -> mailings.find(mailing.id()).orElseThrow().state() == Mailing.State.DONE);
            assertThat(counts(mailing).delivered()).isEqualTo(2);
            assertThat(counts(mailing).failed()).isEqualTo(1);
            assertThat(gateway.throttled()).isEqualTo(1);
            assertThat(gateway.taken()).doesNotHaveDuplicates().hasSize(3 * mailing.parts());
            gateway.write("8619900000002", "TD");
            until("left", () -> recipients.count(organ) == 2);
            until("asked whether it is there", () -> gateway.enquiries() > 0);
            assertThat(mailings.retry(mailing.id(), actor)).isEmpty();
            until(
                    "the failed one failed again",
                    () -> counts(mailing).failed() == 1 && gateway.taken().size() >= 4 * mailing.parts());
        }
    }

    @Test
    void tellsWhyItCannotLogInAndTriesAgain() throws Exception {
        try (var gateway = new CmppGateway(true, clock, 3, Luck.GOOD)) {
            Account account = account(gateway, "CMPP 2.0", Map.of("password", "wrong"));
            run(account, deliveries);
            until("told", () -> lines.of(List.of(account.id())).containsKey(account.id()));
            assertThat(lines.of(List.of(account.id())).get(account.id()))
                    .satisfies(state -> assertThat(state.words()).isEqualTo("网关拒绝登录：账号或口令不对（3）"));
        }
    }

    @Test
    void onlyOneProgramHoldsTheLine() throws Exception {
        try (var gateway = new CmppGateway(false, clock, 4, Luck.GOOD)) {
            Account account = account(gateway, "CMPP 3.0", Map.of());
            var other = new Line(account, deliveries, replies, lines, QUICK, clock);
            Thread second = Thread.ofVirtual().start(other);
            run(account, deliveries);
            villagers(20);
            Mailing mailing = mailing(account, "演示通知");
            until("all have it", () -> counts(mailing).delivered() == 20);
            assertThat(gateway.logins()).isEqualTo(1);
            assertThat(gateway.taken()).hasSize(20).containsValue(1);
            other.stop();
            second.join(Duration.ofSeconds(10));
        }
    }

    @Test
    void theQuietHoursHoldEverythingButAnEmergencyBackAndTheDayHasItsLimit() throws Exception {
        try (var gateway = new CmppGateway(false, clock, 5, Luck.GOOD)) {
            villagers(5);
            Account account = account(
                    gateway,
                    "CMPP 3.0",
                    Map.of("quietFrom", "20:00", "quietTo", "08:00", "perDay", "7", "release", "人工"));
            clock.set(LocalDate.of(2016, 3, 2)
                    .atTime(22, 0)
                    .atZone(clock.getZone())
                    .toInstant());
            Mailing usual = mailing(account, "演示通知");
            var wish = new Mailings.Wish(TemplateKind.NOTICE, null, false, "");
            assertThat(previews.of(usual, wish).begins())
                    .isEqualTo(LocalDate.of(2016, 3, 3)
                            .atTime(8, 0)
                            .atZone(clock.getZone())
                            .toInstant());
            assertThat(mailings.release(usual.id(), wish, actor)).isEmpty();
            Mailing urgent = mailing(account, "演示停水");
            assertThat(mailings.release(urgent.id(), new Mailings.Wish(TemplateKind.EMERGENCY, null, true, " "), actor))
                    .contains("sms.refused.urgent");
            assertThat(mailings.release(
                            urgent.id(), new Mailings.Wish(TemplateKind.EMERGENCY, null, true, "演示：今晚停水"), actor))
                    .isEmpty();
            run(account, deliveries);
            until("the emergency is out", () -> counts(urgent).delivered() == 5);
            assertThat(counts(usual).waiting()).isEqualTo(5);
            clock.set(LocalDate.of(2016, 3, 3)
                    .atTime(8, 1)
                    .atZone(clock.getZone())
                    .toInstant());
            until("two more fit into the day", () -> counts(usual).delivered() == 2);
            assertThat(counts(usual).waiting()).isEqualTo(3);
            clock.set(LocalDate.of(2016, 3, 4)
                    .atTime(9, 0)
                    .atZone(clock.getZone())
                    .toInstant());
            until("the rest goes the next day", () -> counts(usual).delivered() == 5);
        }
    }

    @Test
    void nobodyGetsItTwiceHoweverOftenTheProgramDies() throws Exception {
        killed(30, 4);
    }

    @Test
    @Tag("long")
    void aThousandGetItOnceThroughFortyDeaths() throws Exception {
        killed(1000, 40);
    }

    private void killed(int people, int deaths) throws Exception {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("short messages, seed " + seed);
        var random = new Random(seed);
        try (var gateway = new CmppGateway(random.nextBoolean(), clock, seed, BAD_DAY)) {
            villagers(people);
            Account account = account(gateway, gateway.two() ? "CMPP2" : "CMPP3", Map.of("window", "4"));
            Mailing mailing = mailing(account, "演示：" + "很长的标题".repeat(12));
            for (int i = 0; i < deaths; i++) {
                run(account, new Mortal(deliveries, 2 + random.nextInt(Math.max(2, people * 5 / deaths))));
                until(
                        "the program died or had nothing to do",
                        () -> !thread.isAlive() || counts(mailing).waiting() == 0);
                line.stop();
                thread.join(Duration.ofSeconds(10));
            }
            run(account, deliveries);
            until("everything was handed over", () -> counts(mailing).waiting() == 0);
            until("the gateway has told what it owes", gateway::reportWhatIsOwed);
            clock.set(clock.instant().plus(Duration.ofHours(73)));
            until(
                    "everybody has an end",
                    () -> mailings.find(mailing.id()).orElseThrow().state() == Mailing.State.DONE);
            Counts counts = counts(mailing);
            System.out.println("delivered " + counts.delivered() + ", failed " + counts.failed() + ", unknown "
                    + counts.unknown() + ", logins " + gateway.logins());
            assertThat(gateway.taken().values()).as("seed " + seed).containsOnly(1);
            assertThat(counts.delivered() + counts.failed() + counts.unknown()).isEqualTo(people);
            deliveredMeansTaken(mailing, gateway);
        }
    }

    /** Nobody is told to have it whose telephone did not get every part. */
    private void deliveredMeansTaken(Mailing mailing, CmppGateway gateway) {
        Map<String, Integer> taken = gateway.taken();
        int whole = (int) recipients.of(organ, 2000).stream()
                .map(one -> "1990000" + one.masked().substring(7))
                .filter(phone -> taken.containsKey(phone + "/1") && taken.containsKey(phone + "/" + mailing.parts()))
                .count();
        assertThat(counts(mailing).delivered()).isLessThanOrEqualTo(whole);
    }
}
