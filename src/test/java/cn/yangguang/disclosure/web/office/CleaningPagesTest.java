package cn.yangguang.disclosure.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An attachment is made anew by itself; one click masks what was found in it; the uploaded file stays inside. */
class CleaningPagesTest extends ProgramTest {

    private static final String TOWN = "clean-town";
    private static final String VALUE = "11010519491231002X";
    private static final Pattern CLEAN = Pattern.compile(
            "(?s)/clean-file\".*?name=\"FILE\" value=\"([0-9a-f]{12})\".*?name=\"CODE\" value=\"([^\"]*)\"");
    private static final Pattern ORIGINAL = Pattern.compile("/files/([0-9a-f]{64})/original");
    private static final Pattern FILE = Pattern.compile("/files/([0-9a-f]{64})/[^\"]+");

    private Browser clerk;

    @BeforeEach
    void people() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active) values ('clean-town', '清理镇', '清理镇人民政府', 'TOWNSHIP', true)
                        on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into catalogue.category (code, scheme, organ, title, position, valid_from)
                        values ('clean-town-01', 'COLUMN', 'clean-town', '活动信息', 1, '2008-05-01') on conflict do nothing
                        """).update();
        clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
    }

    @Test
    void whatAFileHidesGoesByItselfAndWhatItShowsIsMaskedWithOneClick() throws IOException {
        String item = draft(workbook());
        String page = settled(item);
        assertThat(page).doesNotContain("HD-COMMENT").contains("PD-ID", "遮挡这", "去掉了：批注");
        String before = original(item);
        assertThat(clean(item, page, "PD-ID")).contains("said=disclosure-cleaned");
        page = settled(item);
        assertThat(page).doesNotContain("<span class=\"code\">PD-ID</span>");

        String after = file(item);
        assertThat(after).isNotEqualTo(before);
        assertThat(original(item)).as("masked from the uploaded file").isEqualTo(before);
        byte[] masked = clerk.getFile(item + "/files/" + after + "/x.xlsx").body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(masked))) {
            String shown = book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue();
            assertThat(shown).contains("*").doesNotContain(VALUE).hasSize(VALUE.length());
        }
        assertThat(jdbc.sql("select count(*) from gate.remade where hash = :hash")
                        .param("hash", after)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from files.content where hash = :hash")
                        .param("hash", before)
                        .query(Integer.class)
                        .single())
                .as("the original stays")
                .isEqualTo(1);
    }

    @Test
    void whoeverSawAnotherVersionChangesNothing() {
        String item = draft(workbook());
        settled(item);
        HttpResponse<String> answer =
                clerk.post(item + "/clean-file", Map.of("seen", "0".repeat(64), "FILE", "0".repeat(12), "CODE", ""));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("没有这个附件");
    }

    /** Presses the button for this code and answers where it leads. */
    private String clean(String item, String page, String code) {
        Matcher button = CLEAN.matcher(page);
        while (button.find()) {
            if (button.group(2).equals(code)) {
                HttpResponse<String> answer = clerk.post(
                        item + "/clean-file",
                        Map.of("seen", Desk.seen(clerk.get(item)), "FILE", button.group(1), "CODE", code));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
                return Browser.location(answer);
            }
        }
        throw new AssertionError("no button for " + code);
    }

    /** Content address of the one file that was uploaded. */
    private String original(String item) {
        Matcher file = ORIGINAL.matcher(clerk.get(item + "/preview").body());
        assertThat(file.find()).isTrue();
        return file.group(1);
    }

    /** Content address of the one attachment. */
    private String file(String item) {
        Matcher file = FILE.matcher(clerk.get(item + "/preview").body());
        assertThat(file.find()).isTrue();
        return file.group(1);
    }

    private String draft(byte[] workbook) {
        clerk.get("/office/disclosures/new");
        var form = new TreeMap<>(Desk.form(TOWN, "补助名单"));
        form.put("documentNumber", "");
        HttpResponse<String> saved =
                clerk.upload("/office/disclosures", form, new Browser.Chosen("upload", "名单.xlsx", workbook));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return Browser.location(saved).replaceAll("\\?.*", "");
    }

    private String settled(String item) {
        for (int i = 0; i < 600; i++) {
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

    private static byte[] workbook() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("名单");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("序号");
            head.createCell(1).setCellValue("身份证号");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("1");
            row.createCell(1).setCellValue(VALUE);
            var words = sheet.createDrawingPatriarch()
                    .createCellComment(book.getCreationHelper().createClientAnchor());
            words.setString(book.getCreationHelper().createRichTextString("演示批注"));
            row.getCell(0).setCellComment(words);
            book.getProperties().getCoreProperties().setCreator("");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
