package cn.yangguang.application.web.office;

import static cn.yangguang.application.web.office.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.issuing.LetterSetting;
import cn.yangguang.issuing.LetterSettings;
import cn.yangguang.journal.Actor;
import cn.yangguang.letter.NumberSeries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letters of a case on its pages: looked at, sealed, served, taken out. */
class CaseLettersTest extends ProgramTest {

    private static final String TOWN = "letters-town";

    @Autowired
    LetterSettings settings;

    private Browser clerk;
    private Browser secrecy;
    private Browser head;

    @BeforeEach
    void people() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active)
                        values (:key, '演示镇', '演示县演示镇人民政府', 'TOWNSHIP', true) on conflict do nothing
                        """).param("key", TOWN).update();
        Map<NumberSeries, String> marks = Arrays.stream(NumberSeries.values())
                .collect(Collectors.toMap(series -> series, series -> "演示" + "复告询费更".charAt(series.ordinal())));
        assertThat(settings.set(
                        TOWN,
                        new LetterSetting("演示县人民政府", "演示县人民法院", "演示联系人", "演示电话", "演示路1号", "演示银行代收", null, marks),
                        Actor.commandLine(TOWN)))
                .isEmpty();
        clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        secrecy = signedIn(TOWN, new Assignment(Duty.SECRECY_REVIEWER, TOWN));
        head = signedIn(TOWN, new Assignment(Duty.SIGNATORY, TOWN));
    }

    @Test
    void takesARequestToTheServedReply() {
        String address = drafted();
        assertThat(head.get("/office").body()).doesNotContain(address);
        done(Counter.act(clerk, address, "submit", Map.of()));
        assertThat(secrecy.get("/office").body()).contains("保密审查", address);
        HttpResponse<String> early = Counter.act(head, address, "approve", Map.of("sure", "yes"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("须先通过保密审查");
        assertThat(secrecy.get(address + "/pass-secrecy-review").body()).contains("拟发的文书", "政府信息公开申请答复书（予以公开）");
        done(Counter.act(secrecy, address, "pass-secrecy-review", Map.of("OPINION", "不涉密（演示）")));
        HttpResponse<String> unsure = Counter.act(head, address, "approve", Map.of());
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("请先核对");
        HttpResponse<String> sealed = Counter.act(head, address, "approve", Map.of("sure", "yes"));
        assertThat(Browser.location(sealed)).contains("said=application-sealed");

        String page = clerk.get(address).body();
        assertThat(page).contains("已答复", "未送达", "〔2026〕1号", "letters/L-GRANT.");
        String key = page.replaceAll("(?s).*letters/(L-GRANT\\.\\d+)/pdf.*", "$1");
        HttpResponse<String> pdf = clerk.get(address + "/letters/" + key + "/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(pdf.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(clerk.get(address + "/letters/" + key + "/docx").body()).startsWith("PK");
        assertThat(clerk.get(address + "/forms/L-SERVICE/pdf?letter=" + key).body())
                .startsWith("%PDF-");
        assertThat(clerk.get(address + "/letters/L-REFUSE.1/pdf").statusCode()).isEqualTo(404);
        assertThat(signedIn(TOWN, new Assignment(Duty.INSPECTOR, TOWN))
                        .get(address + "/letters/" + key + "/pdf")
                        .statusCode())
                .isEqualTo(403);

        assertThat(clerk.get(address + "/serve?LETTER=" + key).body()).contains("邮寄送达（交邮之日）", "签收人或者邮件号");
        done(Counter.act(
                clerk,
                address,
                "serve",
                Map.of("LETTER", key, "WAY", "邮寄送达", "ON", "2026-11-23", "PROOF", "EMS演示", "SERVICE_RESULT", "签收")));
        assertThat(clerk.get(address).body()).contains("已送达", "按期答复", "EMS演示");
        done(Counter.act(clerk, address, "archive", Map.of()));
        assertThat(clerk.get("/office/applications?show=all").body()).contains(address, "已归档");
        mailed(address, key);
        takenAsOneFile(address, key);
        becomesADraftForEverybody(address);
        aReviewOrdersANewReply(address);
    }

    /** The letter as a mail: to this applicant, with this very file, and never one of another case. */
    private void mailed(String address, String key) {
        assertThat(clerk.get(address).body()).contains(address + "/letters/" + key + "/mail.eml");
        String mail = clerk.get(address + "/letters/" + key + "/mail.eml").body();
        assertThat(mail).startsWith("To: demo@example.com\r\n").contains("X-Unsent: 1");
        String sent = mail.replaceAll("(?s).*filename\\*=[^\r]*\r\n\r\n", "").replaceAll("(?s)--=_yang.*", "");
        assertThat(Base64.getMimeDecoder().decode(sent))
                .isEqualTo(clerk.getFile(address + "/letters/" + key + "/pdf").body());
        var other = Counter.form(TOWN);
        other.put("items", "演示：另一件，没有文书");
        String elsewhere = Counter.entered(clerk, other);
        assertThat(clerk.get(elsewhere + "/letters/" + key + "/mail.eml").statusCode())
                .isEqualTo(404);
    }

    /** 行政复议 about the case is recorded from its page, orders a new reply, and the case begins its second round. */
    private void aReviewOrdersANewReply(String address) {
        String number = address.substring(address.lastIndexOf('/') + 1);
        String form = "/office/remedies/new?kind=REVIEW&organ=" + TOWN + "&application=" + number;
        assertThat(clerk.get(address).body()).contains("复议、诉讼和投诉", form.replace("&", "&amp;"));
        String page = clerk.get(form).body();
        assertThat(page).contains("value=\"" + number + "\"");
        HttpResponse<String> made = clerk.post(
                "/office/remedies",
                Map.of(
                        "kind", "REVIEW",
                        "organ", TOWN,
                        "application", number,
                        "once", page.replaceAll("(?s).*name=\"once\" value=\"([^\"]+)\".*", "$1"),
                        "ON", "2026-11-23",
                        "NOTICE_ON", "2026-11-23",
                        "BODY", "演示县人民政府",
                        "DOCUMENT", "演府复字〔2026〕7号",
                        "PARTY", "演示申请人甲"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        String review = Browser.location(made).replaceAll("\\?.*", "");
        done(clerk.post(
                review + "/conclude",
                Map.of(
                        "ON", "2026-11-23",
                        "RESULT", "CORRECTED",
                        "DOCUMENT", "演府复决字〔2026〕7号",
                        "ORDERS_REPLY", "是",
                        "DAYS", "15")));
        done(clerk.post(review + "/order-reply", Map.of("ON", "2026-11-23", "DAYS", "15", "REASON", "限期重新答复")));
        assertThat(clerk.get(address).body()).contains("演府复字〔2026〕7号", review, "办理中", "第 2 次答复");
        byte[] file = unzipped(clerk.getFile(address + "/dossier.zip").body()).get("remedies.html");
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("行政复议", "演府复决字〔2026〕7号")
                .doesNotContain(Counter.NAME);
    }

    /** Art. 44: the draft holds what was given out and nothing of who asked. */
    private void becomesADraftForEverybody(String address) {
        String seen = clerk.get(address).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        HttpResponse<String> made = clerk.post(address + "/proactive", Map.of("item", "1", "seen", seen));
        assertThat(Browser.location(made)).contains("/office/disclosures/");
        assertThat(clerk.get(Browser.location(made)).body())
                .contains("演示：资金使用表")
                .doesNotContain(Counter.NAME);
        assertThat(clerk.get(address).body()).contains("转为主动公开");
        HttpResponse<String> again = clerk.post(address + "/proactive", Map.of("item", "1", "seen", seen));
        assertThat(Browser.location(again)).contains(address);
    }

    /** 案卷: everything of the case in one file whose hashes can be checked, for its handlers alone. */
    private void takenAsOneFile(String address, String key) {
        assertThat(clerk.get(address).body()).contains(address + "/dossier.zip");
        Map<String, byte[]> files =
                unzipped(clerk.getFile(address + "/dossier.zip").body());
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "case.json",
                        "clock.csv",
                        "letters/" + key + ".pdf",
                        "letters/" + key + ".docx",
                        "forms/L-REGISTER.pdf",
                        "forms/L-SERVICE-" + key + ".pdf");
        assertThat(new String(files.get("index.html"), StandardCharsets.UTF_8)).contains("送达登记", "EMS演示");
        assertThat(new String(files.get("clock.csv"), StandardCharsets.UTF_8)).contains("2026-11-23");
        List<String> sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums)
                .containsExactlyInAnyOrderElementsOf(files.entrySet().stream()
                        .map(file -> sha256(file.getValue()) + "  " + file.getKey())
                        .toList());
        assertThat(signedIn(TOWN, new Assignment(Duty.INSPECTOR, TOWN))
                        .get(address + "/dossier.zip")
                        .statusCode())
                .isEqualTo(403);
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active)
                        values ('letters-other', '演示乡', '演示县演示乡人民政府', 'TOWNSHIP', true) on conflict do nothing
                        """).update();
        assertThat(signedIn("letters-other", new Assignment(Duty.HANDLER, "letters-other"))
                        .get(address + "/dossier.zip")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void showsALetterBeforeItIsSealedAndKeepsNothingOfIt() {
        String address = drafted();
        HttpResponse<String> checked = Counter.act(clerk, address, "submit", Map.of("then", "preview"));
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("内容齐全");
        HttpResponse<String> pdf = Counter.act(clerk, address, "submit", Map.of("then", "pdf-0"));
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(pdf.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Counter.act(clerk, address, "submit", Map.of("then", "pdf-7"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(clerk.get(address).body()).contains("拟答复").doesNotContain("letters/L-GRANT");
        String town = address.substring(address.lastIndexOf('/') + 1);
        assertThat(jdbc.sql("select count(*) from issuing.letter where subject = :subject")
                        .param("subject", town)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void namesWhatALetterStillLacks() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        done(Counter.act(clerk, address, "register", Map.of()));
        assertThat(clerk.get(address + "/request-correction").body()).contains("政府信息公开申请补正告知书", "2026-12-14");
        HttpResponse<String> lacking = Counter.act(
                clerk, address, "request-correction", Map.of("DEFECTS", "", "GUIDANCE", "演示指导", "then", "preview"));
        assertThat(lacking.body()).contains("还缺", "演示指导");
        done(Counter.act(
                clerk,
                address,
                "request-correction",
                Map.of("DEFECTS", "演示：写明年度", "GUIDANCE", "演示指导", "ANSWER_BY", "2026-12-14")));
        String page = clerk.get(address).body();
        assertThat(page).contains("待补正", "补正期限", "2026-12-14", "申请人补正");
        assertThat(clerk.get(address + "/clock").body()).contains("补正");
    }

    private String drafted() {
        var form = Counter.form(TOWN);
        form.put("email", "demo@example.com");
        String address = Counter.entered(clerk, form);
        done(Counter.act(clerk, address, "register", Map.of()));
        done(Counter.act(
                clerk,
                address,
                "decide",
                "2",
                Map.of("ITEM", "1", "OUTCOME", "GRANTED", "GIVEN", "演示：资金使用表", "WAY", "纸质，邮寄")));
        done(Counter.act(clerk, address, "draft", Map.of()));
        return address;
    }
}
