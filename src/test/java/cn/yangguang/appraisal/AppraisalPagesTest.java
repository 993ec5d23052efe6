package cn.yangguang.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.supervision.Asking;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 社会评议 from the page of an item and from the questionnaire, on line and on paper; today is 2026-11-23. */
class AppraisalPagesTest extends ProgramTest {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final Pattern COMMENT = Pattern.compile("action=\"/office/appraisals/comments/(\\d+)\"");
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}");

    private static int towns;

    @Autowired
    private AppraisalFigures figures;

    @Autowired
    private AppraisalConcerns concerns;

    private String town = "";
    private String item = "";

    @BeforeEach
    void town() {
        towns++;
        town = "ap-zhen-" + towns;
        item = "AP" + towns + "-2026-00001";
        var rows = new PublicRows(jdbc);
        rows.organ(town, "评议" + towns + "镇人民政府");
        rows.item(town, item, "低保名单公示", null, LocalDate.of(2026, 11, 2));
    }

    private Browser with(Duty duty) {
        return signedIn(town, new Assignment(duty, town));
    }

    private static String found(Pattern what, String in) {
        Matcher found = what.matcher(in);
        assertThat(found.find()).as(what.pattern()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> rate(Browser reader, String grade, String comment) {
        String ticket =
                found(TICKET, reader.get("/appraisals/item?item=" + item).body());
        clock.advance(Duration.ofSeconds(3));
        return reader.post(
                "/appraisals/item", Map.of("ticket", ticket, "item", item, "grade", grade, "comment", comment));
    }

    @Test
    void fiveReadersMakeAResultAndOneReaderCountsOnce() {
        Browser first = browser();
        assertThat(first.get("/d/" + item).body()).contains("您对这条公开信息满意吗").doesNotContain("人评议");
        assertThat(rate(first, "SATISFIED", "").statusCode()).isEqualTo(200);
        assertThat(first.cookieNames()).containsExactly("yangguang-voice");
        assertThat(rate(first, "UNSATISFIED", "").body()).contains("已经评议过这条信息");
        for (String grade : List.of("SATISFIED", "FAIR", "UNSATISFIED")) {
            assertThat(rate(browser(), grade, "").statusCode()).isEqualTo(200);
        }
        assertThat(browser().get("/d/" + item).body()).doesNotContain("人评议");
        rate(browser(), "SATISFIED", "");
        assertThat(browser().get("/d/" + item).body()).contains("5 人评议，满意率 80.0%");
        assertThat(figures.of(town, 2026).items()).isEqualTo(new Verdict(3, 1, 1));
    }

    @Test
    void aCommentIsSeenAfterAClerkLookedAndOneKeptBackHasItsReason() {
        rate(browser(), "UNSATISFIED", "演示：名单不全");
        rate(browser(), "UNSATISFIED", "演示：某人的电话是演示号码");
        IntStream.range(0, 3).forEach(n -> rate(browser(), "FAIR", ""));
        assertThat(browser().get("/appraisals/item?item=" + item).body()).doesNotContain("演示：名单不全");
        Browser clerk = with(Duty.HANDLER);
        assertThat(clerk.get("/office").body()).contains("2 条评议意见等待查看");
        List<String> waiting = COMMENT.matcher(
                        clerk.get("/office/appraisals/comments").body())
                .results()
                .map(match -> match.group(1))
                .toList();
        String at = "/office/appraisals/comments/";
        assertThat(clerk.post(at + waiting.get(0), Map.of("show", "yes")).statusCode())
                .isEqualTo(303);
        assertThat(clerk.post(at + waiting.get(1), Map.of("show", "no")).statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(at + waiting.get(1), Map.of("show", "no", "reason", "含有个人信息"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser().get("/appraisals/item?item=" + item).body())
                .contains("演示：名单不全")
                .doesNotContain("演示号码");
        assertThat(jdbc.sql("""
                                select count(*) from appraisal.opinion
                                 where organ = :town and position(convert_to('演示', 'UTF8') in comment) > 0
                                """).param("town", town).query(Long.class).single()).isZero();
    }

    @Test
    void oneAddressSpeaksThreeTimesADayOfAnItemAndNoAddressIsKept() {
        int place = 900 + towns;
        for (int n = 0; n < 3; n++) {
            assertThat(rate(browserAt(place), "FAIR", "").statusCode()).isEqualTo(200);
        }
        assertThat(rate(browserAt(place), "FAIR", "").body()).contains("已经达到上限");
        clock.advance(Duration.ofDays(1));
        assertThat(rate(browserAt(place), "FAIR", "").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select place || voice from appraisal.opinion where organ = :town")
                        .param("town", town)
                        .query(String.class)
                        .list())
                .noneMatch(stored -> stored.contains("127."));
    }

    @Test
    void whatIsNotAFormOfOursDoesNotCount() {
        Map<String, String> forged = Map.of("ticket", "x", "item", item, "grade", "FAIR");
        assertThat(browser().post("/appraisals/item", forged).statusCode()).isEqualTo(422);
        assertThat(browser().get("/appraisals/item?item=none").statusCode()).isEqualTo(404);
        assertThat(figures.of(town, 2026)).isEqualTo(AppraisalFigures.Year.NONE);
    }

    private String drafted(Browser handler, String opens, String closes) {
        var form = new HashMap<>(Map.of(
                "organ",
                town,
                "year",
                opens.substring(0, 4),
                "title",
                "演示问卷",
                "intro",
                "",
                "opensOn",
                opens,
                "closesOn",
                closes));
        form.put("questions", "满意度：总的来说？\n单选：从哪里？ / 公开栏 / 网站\n文字：建议");
        HttpResponse<String> answer = handler.post("/office/appraisals", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Browser.location(answer).replaceAll("\\?.*", "");
    }

    @Test
    void aQuestionnaireRunsOnLineAndOnPaperAndACodeCountsOnce() throws Exception {
        Browser handler = with(Duty.HANDLER);
        String at = drafted(handler, "2026-11-20", "2026-11-30");
        assertThat(concerns.concerns(new Asking(Set.of(town), LocalDate.of(2026, 11, 22), null)))
                .isEmpty();
        assertThat(concerns.concerns(new Asking(Set.of(town), LocalDate.of(2026, 11, 23), null)))
                .extracting("code")
                .containsExactly("AP-UNOPENED");
        assertThat(handler.post(at + "/opening", Map.of()).statusCode()).isEqualTo(409);
        Browser signatory = with(Duty.SIGNATORY);
        assertThat(signatory.get("/office").body()).contains("问卷等待开放：演示问卷");
        assertThat(signatory.post(at + "/opening", Map.of()).statusCode()).isEqualTo(303);

        List<String> codes = printed(handler, at);
        String page = "/appraisals/organs/" + town + "/2026/sheet";
        assertThat(fill(browser(), page, "", "1", "1").statusCode()).isEqualTo(200);
        assertThat(fill(browser(), page, "", "", "1").body()).contains("第 1 题没有选");
        assertThat(fill(browser(), page, "AAAAA-BBBBB", "1", "1").body()).contains("没有这个编码");
        assertThat(fill(browser(), page, codes.get(0), "2", "2").statusCode()).isEqualTo(200);
        assertThat(fill(browser(), page, codes.get(0), "2", "2").body()).contains("这个编码已经用过");
        assertThat(key(handler, at, codes.get(0)).statusCode()).isEqualTo(422);
        for (String code : codes.subList(1, 10)) {
            assertThat(key(handler, at, code).statusCode()).isEqualTo(303);
        }
        String result = "/appraisals/organs/" + town + "/2026";
        assertThat(browser().get(result).body()).contains("结束后在这里公布结果");
        assertThat(browser().get(result + ".csv").statusCode()).isEqualTo(404);
        clock.set(java.time.Instant.parse("2026-12-01T02:00:00Z"));
        assertThat(browser().get(result).body()).contains("9.1%").contains("<svg class=\"chart\"");
        assertThat(browser().get(result + ".csv").body()).contains("1,总的来说？,满意度,不满意,10");
        assertThat(figures.of(town, 2026).paper()).isEqualTo(10);
        assertThat(with(Duty.INSPECTOR).get(at).body()).contains("演示建议").contains("演示批次");
    }

    private List<String> printed(Browser handler, String at) throws Exception {
        handler.get(at + "/paper");
        byte[] pdf = handler.postForFile(at + "/paper", Map.of("batch", "演示批次", "many", "12"))
                .body();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(12);
            String text = new PDFTextStripper().getText(read);
            assertThat(text).contains("演示问卷");
            return CODE.matcher(text)
                    .results()
                    .map(match -> match.group())
                    .distinct()
                    .toList();
        }
    }

    private HttpResponse<String> fill(Browser reader, String page, String code, String grade, String where) {
        String ticket = found(TICKET, reader.get(page).body());
        clock.advance(Duration.ofSeconds(3));
        var form = new HashMap<>(Map.of("ticket", ticket, "code", code, "q2", where, "q3", "演示建议"));
        if (!grade.isEmpty()) {
            form.put("q1", grade.equals("2") ? "3" : grade);
        }
        return reader.post(page, form);
    }

    private HttpResponse<String> key(Browser handler, String at, String code) {
        String once = found(ONCE, handler.get(at + "/sheets").body());
        return handler.post(at + "/sheets", Map.of("once", once, "batch", "演示一村", "code", code, "q1", "3"));
    }

    @Test
    void thePaperOfAYearPastIsKeyedInAfterwards() throws Exception {
        Browser handler = with(Duty.HANDLER);
        String at = drafted(handler, "2016-11-01", "2016-11-30");
        Browser signatory = with(Duty.SIGNATORY);
        signatory.post(at + "/opening", Map.of());
        for (String code : printed(handler, at)) {
            assertThat(key(handler, at, code).statusCode()).isEqualTo(303);
        }
        String result = "/appraisals/organs/" + town + "/2016";
        assertThat(browser().get(result).body()).doesNotContain("<svg class=\"chart\"");
        assertThat(signatory.post(at + "/closing", Map.of("reason", "补录完毕")).statusCode())
                .isEqualTo(303);
        assertThat(browser().get(result).body()).contains("补录完毕").contains("<svg class=\"chart\"");
        assertThat(figures.of(town, 2016).verdict().voices()).isEqualTo(12);
    }

    @Test
    void anotherOrgansQuestionnaireIsNotThere() {
        String at = drafted(with(Duty.HANDLER), "2026-12-01", "2026-12-30");
        new PublicRows(jdbc).organ(town + "-x", "另一镇人民政府");
        Browser stranger = signedIn(town + "-x", new Assignment(Duty.HANDLER, town + "-x"));
        assertThat(stranger.get(at).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/appraisals/organs/" + town + "/2026").statusCode())
                .isEqualTo(404);
        assertThat(new String(stranger.getFile(at + ".csv").body(), StandardCharsets.UTF_8))
                .doesNotContain("题号");
    }
}
