package cn.yangguang.disclosure.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.gate.Watch;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The gate at the desk, with real files in the real reading process. The finding that blocks is an identity number in a workbook. */
class GatePagesTest extends ProgramTest {

    private static final String TOWN = "gate-town";

    /** Nobody's number: the example of GB 11643, and a telephone that is not given out. */
    private static final String VALUE = "11010519491231002X";

    private static final Pattern FINDING = Pattern.compile("name=\"FINDING\" value=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("/files/([0-9a-f]{64})/[^\"]+");

    @Autowired
    private Watch watch;

    private Browser clerk;
    private Browser secrecy;

    @BeforeEach
    void people() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active) values ('gate-town', '审查镇', '审查镇人民政府', 'TOWNSHIP', true)
                        on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into catalogue.category (code, scheme, organ, title, position, valid_from)
                        values ('gate-town-01', 'COLUMN', 'gate-town', '活动信息', 1, '2008-05-01') on conflict do nothing
                        """).update();
        clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        secrecy = signedIn(TOWN, new Assignment(Duty.SECRECY_REVIEWER, TOWN));
    }

    @Test
    void aFileWithSomebodysNumberHoldsUpTheDraftUntilItIsReplaced() {
        String item = draft("补助名单一", workbook(VALUE, true));
        String page = settled(item);
        assertThat(page)
                .contains("发布前审查", "PD-ID", "拦截", "附件“名单.xlsx”", "请修改正文，或者去掉、更换附件后重新保存")
                .contains("已重新生成", "去掉了：批注")
                .doesNotContain("HD-COMMENT");
        HttpResponse<String> tried = Desk.act(clerk, item, "submit", Map.of());
        assertThat(tried.statusCode()).isEqualTo(409);
        assertThat(tried.body()).contains("类发现必须先处理");

        var form = form("补助名单一");
        form.put("seen", Desk.seen(clerk.get(item)));
        assertThat(clerk.upload(item + "/edit", form).statusCode()).isEqualTo(303);
        assertThat(clerk.get(item).body()).contains("没有发现需要处理的内容");
        assertThat(Desk.act(clerk, item, "submit", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void onlyTheSecrecyReviewerLetsABlockPassAndTheReasonIsInTheAccount() {
        String item = draft("补助名单二", workbook(VALUE, false));
        settled(item);
        String finding = finding(secrecy.get(item).body());
        var details = Map.of("FINDING", finding, "REASON", "号码是样例，可以公开");
        assertThat(Desk.act(clerk, item, "release-block", details).statusCode()).isEqualTo(409);

        Desk.act(clerk, item, "ask-release", Map.of("REASON", "填写说明里的样例"));
        assertThat(secrecy.get("/office").body()).contains("请您裁定 1 件");
        assertThat(secrecy.get("/office/gate").body()).contains("补助名单二", "填写说明里的样例");
        assertThat(Desk.act(secrecy, item, "release-block", details).statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(item).body()).contains("已放行", "号码是样例，可以公开");
        assertThat(secrecy.get("/office/gate").body()).doesNotContain("补助名单二");

        assertThat(secrecy.get("/office/gate/releases").body()).contains("补助名单二", "PD-ID", "号码是样例，可以公开");
        String csv = new String(secrecy.getFile("/office/gate/releases.csv").body(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF时间,").contains("PD-ID", "号码是样例，可以公开");
        String history = clerk.get(item.replaceAll("/1$", "/history")).body();
        assertThat(history).contains("裁定放行", "PD-ID");
    }

    @Test
    void theMonthlyListNamesEveryReleaseHoweverMany() {
        jdbc.sql("""
                        insert into gate.release (item, version, organ, piece, code, severity, marks, reason, person_name, duty, at)
                        select 1, 1, :organ, 'x', 'PD-MANY', 'WARN', '{}', '第' || n || '次', '演示', 'HANDLER', '2020-02-03T04:00:00Z'
                          from generate_series(1, 2345) n
                        """).param("organ", TOWN).update();
        String csv = new String(
                secrecy.getFile("/office/gate/releases.csv?month=2020-02").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines().filter(line -> line.contains("PD-MANY"))).hasSize(2345);
        String page = secrecy.get("/office/gate/releases?month=2020-02").body();
        assertThat(page).contains("2345", "第2345次", "第2146次", "更早的").doesNotContain("第2145次");
        Matcher older = Pattern.compile("(/office/gate/releases\\?month=2020-02&(?:amp;)?below=\\d+)")
                .matcher(page);
        assertThat(older.find()).isTrue();
        assertThat(secrecy.get(older.group(1).replace("&amp;", "&")).body())
                .contains("第2145次")
                .doesNotContain("第2146次");
    }

    @Test
    void everyLookAtAnOriginalIsInTheJournal() {
        String item = draft("补助名单三", workbook("无", false));
        Matcher file = FILE.matcher(clerk.get(item + "/preview").body());
        assertThat(file.find()).isTrue();
        assertThat(secrecy.getFile(item + file.group()).statusCode()).isEqualTo(200);
        assertThat(jdbc.sql(
                                "select count(*) from journal.entry where act = 'disclosure.open-file' and object = :object")
                        .param("object", item.replace("/office/disclosures", "disclosure"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasFoundIsInNoLogAndInNoTable() {
        PrintStream before = System.out;
        var log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            String item = draft("补助名单四 " + VALUE, workbook(VALUE, true));
            settled(item);
            Desk.act(clerk, item, "submit", Map.of());
        } finally {
            System.setOut(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(VALUE);
        List<Map<String, Object>> tables = jdbc.sql("""
                        select table_schema as schema, table_name as name from information_schema.tables
                         where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """).query().listOfRows();
        assertThat(tables).hasSizeGreaterThan(20);
        for (Map<String, Object> table : tables) {
            String name = table.get("schema") + "." + table.get("name");
            int held = jdbc.sql("select count(*) from " + name + " t where t::text like :value")
                    .param("value", "%" + VALUE + "%")
                    .query(Integer.class)
                    .single();
            // The title is the clerk's own words; nothing but the draft itself may hold them.
            assertThat(held).as(name).isEqualTo(name.equals("disclosure.edition") ? 1 : 0);
        }
    }

    @Test
    void theWatchFindsInWhatIsPublishedWhatTodaysRulesWouldStop() throws InterruptedException {
        String item = draft("补助名单五", workbook("无", true));
        settled(item);
        jdbc.sql("delete from gate.examination").update();
        jdbc.sql("delete from gate.standing").update();
        long id = Long.parseLong(item.split("/")[3]);
        publishedAsUploaded(id);
        watch.begin();
        for (int i = 0; i < 300 && !clerk.get("/office/gate").body().contains("补助名单五"); i++) {
            watch.goOn(() -> true);
            Thread.sleep(100);
        }
        assertThat(clerk.get("/office/gate").body()).contains("已公开信息中的新发现", "补助名单五", "立即撤下");
        assertThat(clerk.get("/office").body()).contains("已公开信息中的新发现 1 件");
        HttpResponse<String> page = clerk.get(item);
        assertThat(page.body()).contains("HD-COMMENT", "立即撤下");
        var details = Map.of("WITHDRAWAL_CLASS", "PERSONAL_DATA", "REASON", "附件带有批注", "sure", "yes");
        assertThat(Desk.act(clerk, item, "withdraw-at-once", details).statusCode())
                .isEqualTo(303);
        assertThat(clerk.get("/office/gate").body()).doesNotContain("补助名单五");
    }

    /** As files were published before they were made anew. */
    private void publishedAsUploaded(long id) {
        jdbc.sql("alter table disclosure.edition disable trigger edition_publishes_only_rebuilt_files")
                .update();
        jdbc.sql(
                        "update disclosure.attachment set hash = (select origin from gate.remade r where r.hash = attachment.hash) where disclosure = :id")
                .param("id", id)
                .update();
        jdbc.sql("update disclosure.edition set stage = 'PUBLISHED', published_at = now() where disclosure = :id")
                .param("id", id)
                .update();
        jdbc.sql("alter table disclosure.edition enable trigger edition_publishes_only_rebuilt_files")
                .update();
    }

    private static String finding(String... pages) {
        for (String page : pages) {
            Matcher found = FINDING.matcher(page);
            while (found.find()) {
                if (found.group(1).contains("PD-ID")) {
                    return found.group(1);
                }
            }
        }
        throw new AssertionError("no finding to let pass");
    }

    private String draft(String title, byte[] workbook) {
        clerk.get("/office/disclosures/new");
        HttpResponse<String> saved =
                clerk.upload("/office/disclosures", form(title), new Browser.Chosen("upload", "名单.xlsx", workbook));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return Browser.location(saved).replaceAll("\\?.*", "");
    }

    private static TreeMap<String, String> form(String title) {
        var form = new TreeMap<>(Desk.form(TOWN, title));
        form.put("documentNumber", "");
        return form;
    }

    /** The page when the gate has looked at everything. */
    private String settled(String item) {
        for (int i = 0; i < 300; i++) {
            String page = clerk.get(item).body();
            if (!page.contains("正在审查附件") && !page.contains("重新生成，可以继续")) {
                return page;
            }
            pause();
        }
        throw new AssertionError("the file is never read");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] workbook(String value, boolean comment) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("备注");
            var cell = sheet.createRow(1).createCell(0);
            cell.setCellValue("身份证号" + value);
            if (comment) {
                var words = sheet.createDrawingPatriarch()
                        .createCellComment(book.getCreationHelper().createClientAnchor());
                words.setString(book.getCreationHelper().createRichTextString("身份证号" + value));
                cell.setCellComment(words);
            }
            book.getProperties().getCoreProperties().setCreator("");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
