package cn.yangguang.disclosure.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What is published is a file the program made anew, never the uploaded bytes; and making anew washes off no mark of secrecy. */
class RebuiltPagesTest extends ProgramTest {

    private static final String TOWN = "rebuilt-town";
    private static final String VALUE = "11010519491231002X";
    private static final Pattern FILE = Pattern.compile("/files/([0-9a-f]{64})/(?!original)[^\"]+");
    private static final Pattern ORIGINAL = Pattern.compile("/files/([0-9a-f]{64})/original");
    private static final Pattern DESTROY =
            Pattern.compile("(?s)/destroy-file\".*?name=\"FILE\" value=\"([0-9a-f]{12})\"");
    private static final Pattern MASK = Pattern.compile("(?s)/clean-file\".*?name=\"FILE\" value=\"([0-9a-f]{12})\"");
    private static final Pattern FINDING = Pattern.compile("name=\"FINDING\" value=\"([^\"]+)\"");

    private Browser clerk;
    private Browser secrecy;

    @BeforeEach
    void people() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active) values ('rebuilt-town', '重生镇', '重生镇人民政府', 'TOWNSHIP', true)
                        on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into catalogue.category (code, scheme, organ, title, position, valid_from)
                        values ('rebuilt-town-01', 'COLUMN', 'rebuilt-town', '活动信息', 1, '2008-05-01') on conflict do nothing
                        """).update();
        clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        secrecy = signedIn(TOWN, new Assignment(Duty.SECRECY_REVIEWER, TOWN));
    }

    @Test
    void aFileIsPublishedAsItWasMadeAnewAndTheUploadedOneStaysInside() {
        byte[] uploaded = word("演示通知的正文。", "内部讨论稿", "演示人");
        String item = draft("附件会重新生成的通知", "通知.docx", uploaded);
        assertThat(settled(item)).contains("已重新生成，版式不变", "去掉了：", "隐藏文字");
        String made = found(FILE, clerk.get(item + "/preview").body());
        String original = found(ORIGINAL, clerk.get(item + "/preview").body());
        publish(item);

        String number = jdbc.sql("select index_number from disclosure.disclosure where id = :id")
                .param("id", Long.parseLong(item.split("/")[3]))
                .query(String.class)
                .single();
        assertThat(browser().get("/d/" + number).body()).contains(made).doesNotContain(original);
        assertThat(browser().getFile("/files/" + made + "/x.docx").statusCode()).isEqualTo(200);
        assertThat(browser().getFile("/files/" + original + "/x.docx").statusCode())
                .isEqualTo(404);
        assertThat(clerk.getFile(item + "/files/" + original + "/original").body())
                .isEqualTo(uploaded);
        assertThat(jdbc.sql(
                                "select count(*) from journal.entry where act = 'disclosure.open-original' and object = :object")
                        .param("object", item.replace("/office/disclosures", "disclosure"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(clerk.get(item + "/slip").body()).contains("公开的附件", "通知.docx", "去掉了：");
    }

    @Test
    void textTablesAndPicturesAreMadeAnewToo() {
        String item = draft("文字附件", "说明.txt", "各村：\r\n请于月底前完成。".getBytes(Charset.forName("GBK")));
        String page = settled(item);
        assertThat(page).contains("已重新生成");
        String made = found(FILE, clerk.get(item + "/preview").body());
        assertThat(new String(clerk.getFile(item + "/files/" + made + "/x").body(), StandardCharsets.UTF_8))
                .contains("请于月底前完成。");
        String picture = draft("图片附件", "现场.png", WordFiles.PNG);
        assertThat(settled(picture)).contains("现场.png", "已重新生成");
    }

    @Test
    void aFileThatCannotBeMadeAnewIsNotSubmittedAndTheClerkIsToldWhatToDo() {
        String item = draft("打不开的附件", "坏.pdf", ("%PDF-1.4\n" + VALUE + "\n%%EOF").getBytes(StandardCharsets.US_ASCII));
        assertThat(settled(item)).contains("坏.pdf", "不能重新生成，不能公开", "另存一份再上传");
        HttpResponse<String> tried = Desk.act(clerk, item, "submit", Map.of());
        assertThat(tried.statusCode()).isEqualTo(409);
        assertThat(tried.body()).contains("有 1 个附件不能重新生成");
    }

    @Test
    void noCodeCanPublishAnUploadedFile() {
        String item = draft("绕过规则", "通知.docx", word("演示通知。", "", "演示人"));
        settled(item);
        long id = Long.parseLong(item.split("/")[3]);
        jdbc.sql(
                        "update disclosure.attachment set hash = (select origin from gate.remade r where r.hash = attachment.hash) where disclosure = :id")
                .param("id", id)
                .update();
        assertThatThrownBy(() -> jdbc.sql(
                                "update disclosure.edition set stage = 'PUBLISHED', published_at = now() where disclosure = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("was not made anew");
    }

    @Test
    void pagesThatBecamePicturesStillAnswerForTheWordsTheyShow() {
        String item = draft("带章的名单", "名单.pdf", stamped("ID " + VALUE));
        String page = settled(item);
        assertThat(page).contains("页面转成了图片", "PD-ID");
        HttpResponse<String> masked = clerk.post(
                item + "/clean-file",
                Map.of("seen", Desk.seen(clerk.get(item)), "FILE", found(MASK, page), "CODE", "PD-ID"));
        assertThat(masked.statusCode()).as(masked.body()).isEqualTo(303);
        assertThat(settled(item)).contains("遮挡了：PD-ID").doesNotContain("<span class=\"code\">PD-ID</span>");
    }

    @Test
    void aHiddenMarkOfSecrecyIsNotWashedOffAndTheFileIsDestroyedWithAllThatWasMadeOfIt() {
        String item = draft("夹带密件的通知", "会议材料.docx", word("演示通知的正文。", "机密★1年", "演示人"));
        String page = settled(item);
        assertThat(page).contains("SM-MARK", "原文件：", "已重新生成");
        assertThat(Desk.act(clerk, item, "submit", Map.of()).statusCode()).isEqualTo(409);
        String preview = clerk.get(item + "/preview").body();
        String made = found(FILE, preview);
        String original = found(ORIGINAL, preview);
        assertThat(preview).contains("已隔离");
        for (String hash : new String[] {made, original}) {
            assertThat(clerk.get(item + "/files/" + hash + "/x").statusCode()).isEqualTo(403);
            assertThat(secrecy.getFile(item + "/files/" + hash + "/x").statusCode())
                    .isEqualTo(200);
        }
        assertThat(secrecy.get("/office").body()).containsPattern("密级标志 [12] 件");
        assertThat(secrecy.get("/office/gate").body()).contains("夹带密件的通知");

        String file = found(DESTROY, secrecy.get(item).body());
        var order = Map.of("FILE", file, "REASON", "误传涉密文件，已按规定报告", "sure", "yes");
        assertThat(Desk.act(secrecy, item, "destroy-file", order).statusCode()).isEqualTo(303);
        for (String hash : new String[] {made, original}) {
            assertThat(secrecy.getFile(item + "/files/" + hash + "/x").statusCode())
                    .isNotEqualTo(200);
        }
    }

    @Test
    void aMarkThatIsNoneIsLetPassByTheSecrecyReviewerAndTheFileGoesOn() {
        String item = draft("保密宣传通知", "宣传.docx", word("宣传周期间请识别机密★1年这类标志。", "", "演示人"));
        settled(item);
        for (Matcher group = FINDING.matcher(secrecy.get(item).body()); group.find(); ) {
            if (group.group(1).endsWith("/BLOCK")) {
                var word = Map.of("FINDING", group.group(1), "REASON", "是宣传材料，不是密件");
                assertThat(Desk.act(secrecy, item, "release-block", word).statusCode())
                        .isEqualTo(303);
            }
        }
        assertThat(clerk.get(item + "/preview").body()).doesNotContain("已隔离");
        assertThat(clerk.get(item + "/files/"
                                + found(FILE, clerk.get(item + "/preview").body()) + "/x")
                        .statusCode())
                .isEqualTo(200);
    }

    private void publish(String item) {
        act(clerk, item, "submit", Map.of());
        act(clerk, item, "confirm-self-check", Desk.selfCheck());
        act(signedIn(TOWN, new Assignment(Duty.REVIEWER, TOWN)), item, "pass-pre-review", Desk.preReview());
        act(secrecy, item, "pass-secrecy-review", Desk.secrecy("否"));
        act(signedIn(TOWN, new Assignment(Duty.SIGNATORY, TOWN)), item, "approve", Map.of());
    }

    private static void act(Browser who, String item, String noun, Map<String, String> details) {
        HttpResponse<String> answer = Desk.act(who, item, noun, details);
        assertThat(answer.statusCode()).as(noun + answer.body()).isEqualTo(303);
    }

    private static String found(Pattern what, String page) {
        Matcher found = what.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private String draft(String title, String name, byte[] file) {
        clerk.get("/office/disclosures/new");
        var form = new TreeMap<>(Desk.form(TOWN, title));
        form.put("documentNumber", "");
        HttpResponse<String> saved =
                clerk.upload("/office/disclosures", form, new Browser.Chosen("upload", name, file));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return Browser.location(saved).replaceAll("\\?.*", "");
    }

    private String settled(String item) {
        for (int i = 0; i < 600; i++) {
            String page = clerk.get(item).body();
            if (!page.contains("data-unfinished")) {
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

    private static byte[] word(String shown, String hidden, String author) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator(author);
            var paragraph = document.createParagraph();
            paragraph.createRun().setText(shown);
            if (!hidden.isEmpty()) {
                XWPFRun run = document.createParagraph().createRun();
                run.setText(hidden);
                run.setVanish(true);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with words and a stamp, which only a picture of the page can keep. */
    private static byte[] stamped(String words) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            var stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(300, 300, 80, 80));
            var look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(80, 80));
            look.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
            var looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(look);
            stamp.setAppearance(looks);
            page.setAnnotations(java.util.List.of(stamp));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
