package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Given;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicationJourneyTest extends Journeys {

    @Test
    void aDraftBecomesAPublishedItemThroughFourPairsOfHands() throws IOException {
        String title = "临河镇2026年冬季取暖补贴发放办法";
        try (Office clerk = office("jingban")) {
            clerk.draft(title, "2026-11-20");
            clerk.visit().fill("内容概述", "补贴对象、标准、申请材料和发放时间。").fill("文号", "临政发〔2026〕21号");
            clerk.page().getByLabel("从 Word 导入").setInputFiles(Papers.word("补贴标准.docx"));
            clerk.visit().press("导入正文");
            // The next page is there when the editor shows the words of the file.
            clerk.page().locator(".note-editable img").waitFor();
            assertThat(clerk.page()
                            .locator(".note-editable h2, .note-editable h3, .note-editable h4")
                            .allInnerTexts())
                    .contains("二、补贴标准");
            assertThat(clerk.page()
                            .locator(".note-editable td, .note-editable th")
                            .allInnerTexts())
                    .contains("集中供热", "300");
            assertThat(clerk.page().locator(".note-editable img").count()).isEqualTo(1);
            clerk.page().locator("#upload").setInputFiles(Papers.pdf("申请表.pdf"));
            clerk.visit().picture("01-editor");
            clerk.sendForReview();
        }
        try (Office reviewer = office("shenhe")) {
            reviewer.visit().picture("01-today-reviewer");
            reviewer.take(title);
            reviewer.visit().picture("01-review");
            reviewer.passPreReview();
        }
        try (Office secrecy = office("baomi")) {
            secrecy.take(title).visit().picture("01-secrecy");
            secrecy.passSecrecyReview();
        }
        try (Office signer = office("qianfa")) {
            signer.take(title)
                    .sign()
                    .visit()
                    .picture("01-signed")
                    .resized(Visit.PHONE)
                    .picture("01-signed-phone");
            signer.visit().resized(Visit.DESKTOP).follow("审查呈批单");
            signer.visit().sees(title, "演示·经办人", "演示·审核人", "演示·保密审查员", "演示·签发人").picture("01-slip");
            signer.visit().follow("返回").follow("办理历史");
            signer.visit().sees("演示·经办人", "演示·审核人", "演示·保密审查员", "演示·签发人", "内容属实，同意公开（演示）");
            signer.visit().picture("01-history");
        }
        try (Visit citizen = citizen()) {
            citizen.open("/organs/linhe");
            citizen.sees(title).picture("01-home-after");
            citizen.fill("检索标题、正文、索引号、文号", "取暖补贴").press("检索");
            citizen.picture("01-search").follow(title);
            assertThat(citizen.address()).startsWith("/d/");
            citizen.sees("临政发〔2026〕21号", "二、补贴标准", "集中供热", "申请表.pdf").picture("01-item");
            assertThat(citizen.resized(Visit.PHONE).picture("01-item-phone").overflow())
                    .isZero();
            Download file = citizen.page().waitForDownload(() -> citizen.follow("申请表.pdf"));
            assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
                    .as("the file made anew, not the bytes that were uploaded")
                    .startsWith("%PDF-");
        }
    }

    @Test
    void aReturnedDraftShowsItsReasonAndGoesOnAfterItsCorrection() {
        String title = "临河镇敬老院探访安排";
        String reason = "请写明探访时间，并去掉老人姓名。";
        try (Office clerk = office("jingban")) {
            clerk.draft(title, "2026-11-19").sendForReview();
        }
        try (Office reviewer = office("shenhe")) {
            Locator back = reviewer.take(title).act("退回");
            Visit.labelled(back, "理由").fill(reason);
            reviewer.done(back, "已退回拟稿人。");
        }
        try (Office clerk = office("jingban")) {
            clerk.visit().sees(reason).picture("02-today-returned");
            clerk.take(title).visit().sees("演示·审核人", reason).picture("02-editor-returned");
            clerk.write("探访时间为每月第一周。");
            clerk.sendForReview();
        }
        try (Office reviewer = office("shenhe")) {
            reviewer.take(title).visit().sees("探访时间为每月第一周。");
            reviewer.passPreReview();
            reviewer.visit().follow("办理历史");
            reviewer.visit().sees(reason, "预先审查通过").picture("02-history");
        }
    }

    @Test
    void theAuthorCannotPassTheirOwnWordsAlsoInAnotherDuty() {
        String title = "临河镇冬季防火巡查安排";
        Given.Password author = person(TOWN, new Assignment(Duty.HANDLER, TOWN), new Assignment(Duty.REVIEWER, TOWN));
        try (Office clerk = office(author.login(), author.password())) {
            clerk.draft(title, "2026-11-18").sendForReview();
        }
        try (Office reviewer = office("shenhe")) {
            reviewer.take(title).passPreReview();
        }
        moved(author, "经办人", "保密审查员");
        try (Office office = office(author.login(), author.password())) {
            assertThat(office.find(title).whyNot("保密审查通过")).contains("您参与了拟稿，不能审查或签发自己的稿件");
            office.visit().picture("03-author-refused");
        }
        try (Office secrecy = office("baomi")) {
            secrecy.take(title).passSecrecyReview();
        }
        moved(author, "保密审查员", "签发人");
        try (Office office = office(author.login(), author.password())) {
            assertThat(office.find(title).whyNot("签发")).contains("您参与了拟稿");
        }
    }

    @Test
    void aLatePublicationNeedsItsReason() {
        String title = "临河镇人居环境整治检查情况";
        try (Office clerk = office("jingban")) {
            clerk.draft(title, "2026-11-20").sendForReview();
        }
        try (Office reviewer = office("shenhe")) {
            reviewer.take(title).passPreReview();
        }
        try (Office secrecy = office("baomi")) {
            secrecy.take(title).passSecrecyReview();
        }
        clock.set(LocalDate.of(2026, 12, 28));
        try (Office signer = office("qianfa")) {
            signer.visit().sees("已逾期").picture("07-today-overdue");
            Locator sign = signer.take(title).act("签发");
            sign.locator("button[type=submit]").click();
            assertThat(sign.locator("textarea:invalid").count()).isEqualTo(1);
            signer.visit().picture("07-reason-asked");
            Visit.labelled(sign, "逾期公开的原因").fill("入户核实用时较长（演示）");
            signer.done(sign, "已签发。");
            signer.visit().sees("入户核实用时较长（演示）");
        }
    }

    /** The security administrator takes one duty away and grants another. */
    private void moved(Given.Password who, String from, String to) {
        try (Office security = office("anquan")) {
            security.visit().open("/office/duties");
            security.page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(who.login()))
                    .locator("form.held", new Locator.LocatorOptions().setHasText(from))
                    .getByText("收回")
                    .click();
            security.visit().sees("职责已收回。");
            AdministrationJourneyTest.grant(security, who.name(), to);
            security.visit().sees("职责已授予。");
        }
    }
}
