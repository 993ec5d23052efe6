package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AfterPublicationJourneyTest extends Journeys {

    @Test
    void aCorrectionReplacesThePageAndTheOldOneSaysSo() {
        String title = "临河镇灌溉用水轮灌时间表";
        String address = published(title);
        try (Office clerk = office("jingban")) {
            Locator correct = clerk.find(title).act("更正");
            Visit.labelled(correct, "理由").fill("第二周的时间有误");
            clerk.done(correct, "已建立更正稿，原页面继续公开，直到新版本签发。");
            clerk.write("更正：第二周改为周三。");
            clerk.sendForReview();
        }
        clock.advance(Duration.ofMinutes(5));
        passed(title);
        try (Visit citizen = citizen()) {
            citizen.open(address);
            citizen.sees("更正：第二周改为周三。", "第 1 版").picture("04-edition-2").follow("第 1 版");
            citizen.sees("本页是第 1 版，已经更正，仅供查考。").doesNotSee("更正：第二周改为周三。").picture("04-edition-1");
        }
        try (Office clerk = office("jingban")) {
            clerk.find(title).visit().follow("办理历史");
            clerk.visit().sees("第1版与第2版的不同", "更正：第二周改为周三。").picture("04-history");
        }
    }

    @Test
    void anItemTakenDownAtOnceIsGoneForTheCitizen() {
        String title = "临河镇低保复核结果通报";
        String address = published(title);
        try (Office secrecy = office("baomi")) {
            Locator down = secrecy.find(title).act("立即撤下");
            Visit.chooseIn(Visit.labelled(down, "撤下原因类别"), "涉及个人信息保护");
            Visit.labelled(down, "理由").fill("附表含有身份证号");
            down.getByLabel("确认立即从公开网站撤下，并保留全部记录").check();
            secrecy.visit().picture("05-take-down");
            secrecy.done(down, "已立即撤下，全部记录已保留。");
        }
        try (Visit citizen = citizen()) {
            assertThat(citizen.open(address).status()).isEqualTo(410);
            citizen.sees("该信息已经撤下", "涉及个人信息保护").doesNotSee("附表含有身份证号", title).picture("05-withdrawn");
            citizen.open("/search?q=低保复核结果通报");
            citizen.doesNotSee(title).picture("05-search-without-it");
        }
    }

    @Test
    void aPaperOnTheNoticeBoardShowsItsDayAndPhotograph() {
        String title = "临河镇村级公益性岗位公示";
        String address = published(title);
        try (Office clerk = office("jingban")) {
            clerk.take(title).recordNoticeBoard("2026-11-23", Papers.photograph("公示栏.png"));
            clerk.visit().sees("镇政府大门东侧", "演示·经办人").picture("06-recorded");
        }
        try (Visit citizen = citizen()) {
            citizen.open(address);
            citizen.sees("镇机关公示栏", "上墙日期", "2026-11-23").doesNotSee("镇政府大门东侧");
            Locator photograph = citizen.page().getByRole(AriaRole.FIGURE).locator("img");
            photograph.scrollIntoViewIfNeeded();
            citizen.page().waitForCondition(() -> (Boolean) photograph.evaluate("p => p.naturalWidth > 0"));
            citizen.picture("06-notice-board").resized(Visit.PHONE).picture("06-notice-board-phone");
        }
    }

    /** Publishes an item and answers its public address. */
    private String published(String title) {
        try (Office clerk = office("jingban")) {
            clerk.draft(title, "2026-11-20").sendForReview();
        }
        passed(title);
        try (Visit citizen = citizen()) {
            citizen.open("/search?q=" + title);
            return citizen.follow(title).address();
        }
    }

    private void passed(String title) {
        try (Office reviewer = office("shenhe")) {
            reviewer.take(title).passPreReview();
        }
        try (Office secrecy = office("baomi")) {
            secrecy.take(title).passSecrecyReview();
        }
        try (Office signer = office("qianfa")) {
            signer.take(title).sign();
        }
    }
}
