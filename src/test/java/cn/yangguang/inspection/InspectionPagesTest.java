package cn.yangguang.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.People;
import cn.yangguang.journal.Actor;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.tabular.ImportProgress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An inspection from its plan to the last order, on the pages; today is 2026-11-23. */
class InspectionPagesTest extends ProgramTest {

    private static final String ORGAN = "ducha";
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");

    @Autowired
    private DisclosureImport imports;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private InspectionConcerns concerns;

    @Autowired
    private InspectionFigures figures;

    @Autowired
    private People people;

    @BeforeEach
    void town() throws IOException {
        int made = jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          ('ducha', '督查镇', '督查镇人民政府', 'TOWNSHIP', null, true),
                          ('ducha-v1', '督查一村', '督查一村村民委员会', 'VILLAGE', 'ducha', true),
                          ('ducha-b', '别镇', '别镇人民政府', 'TOWNSHIP', null, true)
                        on conflict do nothing
                        """).update();
        if (made > 0) {
            var rows = new StringBuilder("信息名称,内容概述,正文,类别,生成日期,发布日期,公开渠道\n");
            for (int i = 1; i <= 30; i++) {
                rows.append("督查演示")
                        .append(i)
                        .append(",演示,<p>演示正文</p>,B07,2026-06-01,2026-06-0")
                        .append(1 + i % 9)
                        .append(",政府信息公开平台\n");
            }
            var in = new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
            var outcome = imports.run(ORGAN, in, "督查.csv", false, Actor.commandLine(ORGAN), ImportProgress.SILENT);
            assertThat(outcome.done()).as(outcome.bad().toString()).isTrue();
        }
    }

    private static Assignment at(Duty duty, String organ) {
        return new Assignment(duty, organ);
    }

    private Browser inspector() {
        return signedIn(ORGAN, at(Duty.INSPECTOR, ORGAN));
    }

    private static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Browser.location(answer).replaceAll("\\?.*", "");
    }

    private static Map<String, String> form(String page, Map<String, String> given) {
        Matcher once = ONCE.matcher(page);
        assertThat(once.find()).as(page).isTrue();
        Map<String, String> form = new HashMap<>(given);
        form.put("once", once.group(1));
        return form;
    }

    private static String act(Browser who, String at, String noun, Map<String, String> form) {
        who.get(at);
        return done(who.post(at + "/" + noun, form));
    }

    private String drawn(Browser inspector, String size) {
        String page = inspector.get("/office/inspections/new").body();
        String at = done(inspector.post(
                "/office/inspections",
                form(
                        page,
                        Map.of(
                                "TITLE",
                                "演示督查",
                                "KIND",
                                "SPECIAL",
                                "WHO",
                                "督查领导小组",
                                "ORGANS",
                                "ducha",
                                "FROM",
                                "2026-06-01",
                                "TO",
                                "2026-06-30",
                                "SIZE",
                                size,
                                "SEED_FROM",
                                "DRAWN"))));
        act(inspector, at, "list", Map.of());
        act(inspector, at, "draw", Map.of());
        return at;
    }

    private Course course(String at) {
        String number = at.substring(at.lastIndexOf('/') + 1);
        return inspections
                .find(
                        number,
                        people.find(person(ORGAN, at(Duty.INSPECTOR, ORGAN)).login())
                                .orElseThrow()
                                .person())
                .orElseThrow();
    }

    private static Map<String, String> answers(Checked checked, Item item, String wrong) {
        Map<String, String> answers = new HashMap<>();
        checked.questions(item)
                .forEach(
                        question -> answers.put(question.code(), question.code().equals(wrong) ? "NO" : "YES"));
        return answers;
    }

    private static byte[] photograph() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] picture = out.toByteArray();
        byte[] secret = "\u00FF\u00E1\u0000\u0018Exif\u0000\u0000GPS38.1N106.3E".getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[picture.length + secret.length];
        System.arraycopy(picture, 0, whole, 0, 2);
        System.arraycopy(secret, 0, whole, 2, secret.length);
        System.arraycopy(picture, 2, whole, 2 + secret.length, picture.length - 2);
        return whole;
    }

    @Test
    void anInspectionGoesFromTheSampleToTheOrderThatIsPutRight() throws IOException {
        Browser inspector = inspector();
        String at = drawn(inspector, "3");
        InspectionReport report = dossiers.report(course(at));
        String page = inspector.get(at).body();
        assertThat(page).contains(report.seed(), "./yangguang sample --seed", "涉及资金收支");
        // What the page shows is what anybody computes from the published file.
        byte[] file = inspector.getFile(at + "/population.csv").body();
        PopulationFile population = PopulationFile.read(file);
        assertThat(population.sha256())
                .isEqualTo(
                        report.population() == null ? "" : report.population().sha256());
        assertThat(Sampling.draw(report.seed(), population.candidates(), 3).stream()
                        .map(drawn -> drawn.candidate().id()))
                .isEqualTo(report.checked().items().stream().map(Item::id).toList());
        assertThat(population.candidates()).hasSizeGreaterThanOrEqualTo(30);

        act(inspector, at, "add", Map.of("ABOUT_ORGAN", "ducha", "ABOUT", "镇政府门口公示栏"));
        Checked checked = dossiers.report(course(at)).checked();
        assertThat(checked.items()).hasSize(4);
        Item first = checked.items().getFirst();
        inspector.get(at + "/items/1");
        Map<String, String> wrong =
                answers(checked, first, checked.questions(first).getFirst().code());
        assertThat(inspector.upload(at + "/items/1", wrong).body()).contains("答“否”的要写明发现了什么");
        wrong.put(checked.questions(first).getFirst().code() + "-note", "演示：金额对不上");
        done(inspector.upload(at + "/items/1", wrong, new Browser.Chosen("files", "公示栏.jpg", photograph())));
        String shown = inspector.get(at + "/items/1").body();
        assertThat(shown).contains("演示：金额对不上", "/evidence/", "没有审批步骤");
        assertThat(inspector.post(at + "/conclude", Map.of()).body()).contains("个问题没有答");
        for (int place = 2; place <= 4; place++) {
            inspector.get(at + "/items/" + place);
            done(inspector.upload(
                    at + "/items/" + place, answers(checked, checked.items().get(place - 1), "")));
        }
        act(inspector, at, "conclude", Map.of("OPINION", "演示意见"));

        String drafting = inspector.get(at + "/orders/new?organ=ducha").body();
        assertThat(drafting).contains("演示：金额对不上");
        String key = dossiers.report(course(at)).checked().findings().getFirst().key();
        String order = done(inspector.post(
                at + "/orders",
                form(
                        drafting,
                        Map.of(
                                "INSPECTED",
                                "ducha",
                                "FINDINGS",
                                key,
                                "WHAT",
                                "核对后更正",
                                "DUE",
                                "2026-12-08",
                                "WHOM",
                                "财经所"))));
        Browser handler = signedIn(ORGAN, at(Duty.HANDLER, ORGAN));
        assertThat(handler.get(order).statusCode()).as("not yet signed").isEqualTo(404);
        assertThat(inspector.post(order + "/order", Map.of()).body()).contains("拟发的人不能签发");
        Browser signatory = signedIn(ORGAN, at(Duty.SIGNATORY, ORGAN));
        act(signatory, order, "order", Map.of());
        assertThat(handler.get("/office").body()).contains("待答复的责令整改 1 件");
        assertThat(handler.get(order).body()).contains("核对后更正", "/evidence/").doesNotContain("演示督查");
        assertThat(words(handler.getFile(order + "/letter.docx").body()))
                .contains("责令整改通知书", "金额对不上", "2026年12月8日", "财经所");
        act(handler, order, "answer", Map.of("DONE", "已更正"));
        act(inspector, order, "close", Map.of("FOUND", "属实"));
        act(signatory, at, "report", Map.of());
        assertThat(words(inspector.getFile(at + "/letter.docx").body()))
                .contains("督查情况通报", report.seed(), "发出责令整改1件，已销号1件", "演示意见");
        assertThat(inspector.get(at + "/report").body()).contains("演示：金额对不上");
        assertThat(inspector.get(at + "/report.csv").body()).contains("真实性", "否");
        assertThat(inspector.get(at + "/paper").body()).contains("□");
        assertThat(inspections.replays(at.substring(at.lastIndexOf('/') + 1))).isTrue();
        assertThat(inspections.replays(order.substring(order.lastIndexOf('/') + 1)))
                .isTrue();
        InspectionFigures.Year year = figures.of(ORGAN, 2026);
        assertThat(year.orders()).isEqualTo(1);
        assertThat(year.closed()).isEqualTo(1);
        assertThat(year.findings().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(1);

        String photo = shown.replaceAll("(?s).*href=\"([^\"]*/evidence/\\d+)\".*", "$1");
        byte[] kept = inspector.getFile(photo).body();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS38");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
    }

    @Test
    void othersFindNothingAndTheInspectorDoesNotCheckWhatTheyMade() {
        Browser inspector = inspector();
        String at = drawn(inspector, "1");
        Browser elsewhere = signedIn("ducha-b", at(Duty.INSPECTOR, "ducha-b"));
        for (String path :
                List.of("", "/report", "/report.docx", "/report.csv", "/population.csv", "/items/1", "/paper")) {
            assertThat(elsewhere.get(at + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(signedIn(ORGAN, at(Duty.HANDLER, ORGAN)).get(at).statusCode())
                .isEqualTo(403);

        var own = person(ORGAN, at(Duty.INSPECTOR, ORGAN));
        long id = people.find(own.login()).orElseThrow().person().id();
        String item = dossiers.report(course(at)).checked().items().getFirst().id();
        jdbc.sql("""
                        insert into disclosure.step (disclosure, seq, edition, action, from_stage, to_stage, person, person_name, duty, at)
                        select f.disclosure, 900, 1, 'EDIT', 'PUBLISHED', 'PUBLISHED', :person, '演示', 'HANDLER', now()
                          from disclosure.v_first_publication f where f.index_number = :number
                        """).param("person", id).param("number", item).update();
        Browser author = browser().signIn(own);
        assertThat(author.get(at + "/items/1").body()).contains("督查者不查自己");
    }

    @Test
    void plansFallDueAndLateThingsAreConcerns() {
        Browser inspector = inspector();
        inspector.get("/office/inspections/plans");
        Map<String, String> plan = new HashMap<>(Map.of(
                "title",
                "每月领导督查",
                "who",
                "镇长",
                "kind",
                "LOOK",
                "rhythm",
                "MONTHLY",
                "organs",
                "ducha-v1",
                "size",
                "5",
                "graceDays",
                "10",
                "from",
                "2026-09-01"));
        plan.put("until", "");
        done(inspector.post("/office/inspections/plans", plan));
        String page = inspector.get("/office/inspections").body();
        assertThat(page).contains("2026-09", "2026-10", "2026-11", "逾期", "2026-11-10");
        assertThat(inspector.get("/office").body()).contains("计划内的督查逾期 2 次");
        assertThat(concerns.concerns(new Asking(Set.of(ORGAN), LocalDate.of(2026, 11, 23), null)))
                .filteredOn(concern -> concern.code().equals("IN-PLAN-LATE"))
                .extracting(Concern::since)
                .containsExactlyInAnyOrder(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 11, 11));
        plan.put("organs", "ducha-b");
        assertThat(inspector.post("/office/inspections/plans", plan).statusCode())
                .isEqualTo(422);
        String fresh = page.replaceAll(
                "(?s).*href=\"(/office/inspections/new\\?plan=\\d+)&(?:amp;)?occurrence=2026-10\".*",
                "$1&occurrence=2026-10");
        assertThat(inspector.get(fresh).body()).contains("2026-10 每月领导督查", "2026-10-31");
    }

    private static String words(byte[] docx) throws IOException {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return word.getText();
        }
    }
}
