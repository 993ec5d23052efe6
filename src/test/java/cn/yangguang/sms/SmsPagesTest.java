package cn.yangguang.sms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.channel.Connections;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clerk enters who agreed, looks at what will be sent, releases it and settles what nobody knows. */
class SmsPagesTest extends ProgramTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();

    @Autowired
    Connections connections;

    @Autowired
    Mailings mailings;

    @Autowired
    SmsChannel channel;

    @Autowired
    SmsConcerns concerns;

    private String organ = "";
    private Browser clerk;

    @BeforeEach
    void town() {
        organ = "sms-pages-" + TOWNS.incrementAndGet();
        new PublicRows(jdbc).organ(organ, "演示短信镇人民政府");
        clerk = signedIn(organ, new Assignment(Duty.HANDLER, organ));
    }

    private long connected() {
        Map<String, String> typed = new TreeMap<>(Map.of(
                "protocol", "CMPP 3.0", "host", "127.0.0.1", "user", "901234", "password", "p", "source", "10690001"));
        typed.putAll(Map.of(
                "signature", "【临河镇】", "perMinute", "60", "perDay", "1000", "quietFrom", "21:00", "quietTo", "08:00"));
        assertThat(connections.connect(organ, "sms", "sms", typed, true, Actor.commandLine(organ)))
                .isEmpty();
        return connections.ofKind("sms").stream()
                .filter(one -> one.organ().equals(organ))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theSettingsOfAGatewayAreReadBeforeTheyAreKept() {
        Map<String, String> typed = new TreeMap<>(
                Map.of("protocol", "HTTP", "host", "http://x", "user", "901234567", "password", "p", "source", "abc"));
        typed.putAll(Map.of("signature", "", "perMinute", "60", "perDay", "1000", "window", "0"));
        typed.put("signature", "这个签名实在是太长了所以不能用");
        typed.put("leaving", "TD");
        assertThat(connections.connect(organ, "sms", "sms", typed, true, Actor.commandLine(organ)))
                .extracting(problem -> String.join("", problem.values()))
                .anyMatch(words -> words.contains("协议应写"))
                .anyMatch(words -> words.contains("不带 http://"))
                .anyMatch(words -> words.contains("接入号应是"))
                .anyMatch(words -> words.contains("不超过 6 位"))
                .anyMatch(words -> words.contains("签名应是"))
                .anyMatch(words -> words.contains("窗口应是"))
                .anyMatch(words -> words.contains("退订提示应是"));
    }

    @Test
    void consentsAreEnteredOneByOneOrFromATable() {
        String page = "/office/sms/recipients/" + organ;
        assertThat(clerk.get(page).body()).contains("还没有收件人");
        assertThat(clerk.post(page, Map.of("phone", "12345", "day", "2999-01-01", "way", ""))
                        .body())
                .contains("请填写 11 位手机号", "不能晚于今天", "请选择同意方式");
        assertThat(clerk.post(
                                page,
                                Map.of("phone", "+86 199-0000-0001", "day", "2016-01-05", "way", "PAPER", "note", "演示"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(page).body())
                .contains("199****0001", "2016-01-05", "演示")
                .doesNotContain("19900000001");
        String table = "手机号,同意日期,同意方式,村\n19900000002,2016-01-06,电话,\n199,2016-01-06,纸质,\n19900000003,昨天,纸质,没有这个村\n";
        assertThat(clerk.upload(
                                page + "/import",
                                Map.of(),
                                new Browser.Chosen("file", "名单.csv", table.getBytes(StandardCharsets.UTF_8)))
                        .body())
                .contains("新增 1 人", "第 3 行 手机号", "第 4 行 同意日期", "没有“没有这个村”这个村")
                .doesNotContain("19900000002");
        long id = jdbc.sql("select max(id) from sms.recipient where organ = :organ")
                .param("organ", organ)
                .query(Long.class)
                .single();
        clerk.post(page + "/leaving", Map.of("id", String.valueOf(id)));
        assertThat(clerk.get(page).body()).contains("由工作人员退订");
        assertThat(signedIn(null, new Assignment(Duty.HANDLER, "elsewhere"))
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void templatesAreCheckedAndKept() {
        String page = "/office/sms/templates/" + organ;
        assertThat(clerk.get(page).body()).contains("{organ}公开了《{title}》");
        assertThat(clerk.post(page, Map.of("kind", "NOTICE", "text", "{name}你好"))
                        .body())
                .contains("没有 name 这个位置");
        assertThat(clerk.post(page, Map.of("kind", "NOTICE", "text", "请打 19900000001"))
                        .body())
                .contains("不能有手机号");
        assertThat(clerk.post(page, Map.of("kind", "NOTICE", "text", "新公开：{title} {address}"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(page).body()).contains("新公开：{title} {address}");
    }

    @Test
    void whatIsPublicAlreadyIsToldByHandAndAWithdrawnOneNotAtAll() {
        connected();
        clerk.post(
                "/office/sms/recipients/" + organ, Map.of("phone", "19900000001", "day", "2016-01-05", "way", "PAPER"));
        long item = new PublicRows(jdbc).item(organ, organ + "/2016-00002", "演示：夏收安排", null, LocalDate.of(2016, 3, 2));
        assertThat(clerk.post("/office/sms/by-hand/" + organ, Map.of("number", "no/2016-1"))
                        .body())
                .contains("没有找到本机构公开的这个索引号");
        String page = clerk.post("/office/sms/by-hand/" + organ, Map.of("number", organ + "/2016-00002"))
                .headers()
                .firstValue("Location")
                .orElse("");
        assertThat(clerk.get(page).body()).contains("公开了《演示：夏收安排》", "/d/" + organ + "/2016-00002");
        jdbc.sql("update disclosure.edition set stage = 'WITHDRAWN', withdrawal_class = 'OTHER' where disclosure = :id")
                .param("id", item)
                .update();
        assertThat(clerk.post(page + "/release", Map.of("template", "NOTICE")).body())
                .contains("这一版已不再公开");
        clerk.post(page + "/cancellation", Map.of());
        assertThat(clerk.get(page).body()).contains("已取消");
    }

    @Test
    void aSendingIsLookedAtReleasedAndSettled() {
        long account = connected();
        clerk.post(
                "/office/sms/recipients/" + organ, Map.of("phone", "19900000001", "day", "2016-01-05", "way", "PAPER"));
        new PublicRows(jdbc).item(organ, organ + "/2016-00001", "演示：春季防火通知", null, LocalDate.of(2016, 3, 2));
        UUID key = UUID.randomUUID();
        var about = new Mailing.About(
                organ, organ + "/2016-00001", 1, "演示：春季防火通知", "/d/1", "", LocalDate.of(2016, 3, 2), "");
        Mailing mailing = mailings.prepare(connections.find(account).orElseThrow(), key, about);
        assertThat(mailings.prepare(connections.find(account).orElseThrow(), key, about)
                        .id())
                .as("told twice, made once")
                .isEqualTo(mailing.id());
        assertThat(concerns.concerns(new Asking(Set.of(organ), LocalDate.of(2026, 11, 23), null)))
                .extracting(Concern::code)
                .containsExactly("SM-RELEASE");
        assertThat(clerk.get("/office/sms").body()).contains("演示：春季防火通知", "待确认发送", "等待连接");
        String page = "/office/sms/mailings/" + mailing.id();
        assertThat(clerk.get(page).body()).contains("【临河镇】", "拒收请回复R", "每人 1 条；1 人，共计费 1 条", "确认发送给 1 人");
        assertThat(clerk.get(page + "?template=EMERGENCY").body()).contains("紧急通知：演示：春季防火通知");
        assertThat(clerk.post(page + "/release", Map.of("template", "NOTICE", "urgent", "1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(clerk.post(page + "/release", Map.of("template", "SERVICE")).statusCode())
                .isEqualTo(303);
        assertThat(clerk.post(page + "/release", Map.of("template", "SERVICE")).statusCode())
                .as("only once")
                .isEqualTo(409);
        jdbc.sql("update sms.part set state = 'UNKNOWN' where account = :id")
                .param("id", account)
                .update();
        jdbc.sql("update sms.message set state = 'UNKNOWN', words = '演示' where mailing = :id")
                .param("id", mailing.id())
                .update();
        assertThat(clerk.get(page).body()).contains("199****0001", "待人工核实", "向收到的 1 人发更正短信");
        long message = jdbc.sql("select id from sms.message where mailing = :id")
                .param("id", mailing.id())
                .query(Long.class)
                .single();
        clerk.post(page + "/messages/" + message + "/finding", Map.of("finding", "ARRIVED"));
        assertThat(clerk.get(page).body()).contains("已送达 1");
        assertThat(channel.withdraw(
                                key.toString(),
                                Map.of(),
                                connections.find(account).orElseThrow())
                        .name())
                .isEqualTo("BYHAND");
        String corrected = clerk.post(page + "/correction", Map.of())
                .headers()
                .firstValue("Location")
                .orElse("");
        assertThat(clerk.get(corrected).body()).contains("更正：此前短信所发“演示：春季防火通知”已撤下", "共 1 人");
        assertThat(clerk.post(page + "/correction", Map.of()).statusCode()).isEqualTo(409);
        assertThat(clerk.get("/office/sms?lang=en").body()).contains("Short messages", "Correction");
    }
}
